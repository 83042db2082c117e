// Before the meeting: who is invited, and what they propose.

import { expect, test } from 'vitest';
import type { Actor } from '../../src/lib/core/meeting/area.ts';
import { topicsOf } from '../../src/lib/core/meeting/areas/topics.ts';
import { closingItem, findItem } from '../../src/lib/core/meeting/model.ts';
import { visibleEvent, visibleState } from '../../src/lib/core/meeting/visibility.ts';
import { facilitator, participant, plannedMeeting, runningMeeting, secretary, type Play } from '../support/play.ts';

const names = (play: Play) => play.state.participants.map(({ name }) => name);
const lone: Actor = { participantId: 'dorte', role: 'participant' };

function invite(play: Play, name = 'Dorte Friis', participantId = 'dorte'): void {
  play.done({ type: 'participant.invite', name, tableRole: 'skoleleder', participantId }, secretary);
}

test('[IN1] people are invited, put right and withdrawn, until they come', () => {
  const play = plannedMeeting();
  invite(play);
  expect(play.done({ type: 'participant.invite', name: 'En anden', tableRole: null, participantId: 'dorte' })).toEqual(
    [],
  );
  play.done({ type: 'invitation.edit', participantId: 'dorte', name: 'Dorthe Friis', tableRole: 'viceskoleleder' });
  expect(play.state.participants.at(-1)).toMatchObject({ name: 'Dorthe Friis', tableRole: 'viceskoleleder' });
  expect(play.done({ type: 'invitation.edit', participantId: 'dorte', name: 'Dorthe Friis' })).toEqual([]);
  for (const type of ['invitation.edit', 'invitation.withdraw'] as const) {
    expect(play.refused({ type, participantId: 'carla' })).toBe('participant.joined');
    expect(play.refused({ type, participantId: 'nobody' })).toBe('participant.unknown');
    expect(play.refused({ type, participantId: 'dorte' }, participant)).toBe('command.forbidden');
  }
});

test('[IN2] a withdrawn invitation comes back as it was, or by whoever comes in after all', () => {
  const play = plannedMeeting();
  invite(play);
  play.done({ type: 'invitation.withdraw', participantId: 'dorte' });
  expect(names(play)).not.toContain('Dorte Friis');
  play.done({ type: 'invitation.restore', participantId: 'dorte' });
  expect(names(play)).toContain('Dorte Friis');
  expect(play.done({ type: 'invitation.restore', participantId: 'dorte' })).toEqual([]);
  expect(play.refused({ type: 'invitation.restore', participantId: 'nobody' })).toBe('participant.unknown');
  play.done({ type: 'invitation.withdraw', participantId: 'dorte' });
  play.send(
    { type: 'participant.join', participantId: 'dorte', name: 'Dorte', tableRole: null, role: 'participant' },
    'system',
  );
  expect(play.state.withdrawn).toEqual([]);
  expect(play.refused({ type: 'invitation.withdraw', participantId: 'dorte' })).toBe('participant.joined');
});

test('[TP1] whoever is invited proposes under their own name, and takes only their own back', () => {
  const play = plannedMeeting();
  invite(play);
  play.done({ type: 'topic.propose', title: 'Overgange', why: 'Vi mister elever.' }, lone);
  play.done({ type: 'topic.propose', title: 'Trivsel', why: '' }, participant);
  expect(play.state.topics.map(({ participantId }) => participantId)).toEqual(['dorte', 'carla']);
  const [first] = play.state.topics;
  expect(play.refused({ type: 'topic.withdraw', topicId: first?.id ?? '' }, participant)).toBe('topic.unknown');
  play.done({ type: 'topic.withdraw', topicId: first?.id ?? '' }, lone);
  expect(topicsOf(play.state, 'dorte')).toEqual([]);
  const stranger: Actor = { participantId: 'nobody', role: 'participant' };
  expect(play.refused({ type: 'topic.propose', title: 'x', why: '' }, stranger)).toBe('participant.unknown');
  for (let n = 0; n < 20; n += 1) play.done({ type: 'topic.propose', title: `${n}`, why: '' }, lone);
  expect(play.refused({ type: 'topic.propose', title: 'endnu et', why: '' }, lone)).toBe('topic.tooMany');
});

test('[TP2] the others hear nothing of a proposal until it is an item', () => {
  const play = plannedMeeting();
  invite(play);
  const from = play.log.length;
  play.done({ type: 'topic.propose', title: 'Stilfærdigt forslag', why: 'Fordi' }, lone);
  for (const sight of ['open', 'entitled'] as const) {
    const told = play.log
      .slice(from)
      .map((recorded, i) =>
        visibleEvent(recorded, play.states[from + i - 1] ?? null, play.states[from + i] ?? play.state, sight),
      );
    expect(told.map(({ by, event }) => [by, event.type])).toEqual([[null, 'hidden']]);
    expect(visibleState(play.state, sight).topics).toEqual([]);
  }
  expect(visibleState(play.state, 'staff').topics).toHaveLength(1);
});

test('[TP3] [TP5] a proposal that is taken is an item before the closing step; without the item it waits again', () => {
  const play = plannedMeeting();
  invite(play);
  play.done({ type: 'topic.propose', title: 'Overgange', why: 'Vi mister elever.' }, lone);
  const topicId = play.state.topics[0]?.id ?? '';
  expect(play.refused({ type: 'topic.take', topicId }, secretary)).toBe('command.forbidden');
  expect(play.done({ type: 'topic.take', topicId })).toEqual(['item.added', 'topic.taken']);
  const item = findItem(play.state, play.state.topics[0]?.itemId);
  expect(item).toMatchObject({ title: 'Overgange', caseText: 'Vi mister elever.', proposedBy: 'dorte' });
  expect(play.state.agenda.at(-1)?.id).toBe(closingItem(play.state)?.id);
  expect(topicsOf(play.state, 'dorte')[0]?.state).toBe('taken');
  expect(play.refused({ type: 'topic.take', topicId })).toBe('topic.settled');
  expect(play.refused({ type: 'topic.withdraw', topicId }, lone)).toBe('topic.settled');
  play.done({ type: 'item.remove', itemId: item?.id ?? '' });
  expect(topicsOf(play.state, 'dorte')[0]?.state).toBe('waiting');
  play.done({ type: 'topic.take', topicId });
});

test('[TP4] one that is set aside says why to the proposer, and can be opened again', () => {
  const play = plannedMeeting();
  invite(play);
  play.done({ type: 'topic.propose', title: 'Overgange', why: '' }, lone);
  const topicId = play.state.topics[0]?.id ?? '';
  play.done({ type: 'topic.decline', topicId, answer: 'Vi tager det til foråret.' });
  expect(topicsOf(play.state, 'dorte')).toMatchObject([{ state: 'declined', answer: 'Vi tager det til foråret.' }]);
  expect(play.refused({ type: 'topic.decline', topicId, answer: '' })).toBe('topic.settled');
  play.done({ type: 'topic.reopen', topicId }, facilitator);
  expect(topicsOf(play.state, 'dorte')).toMatchObject([{ state: 'waiting', answer: '' }]);
  expect(play.done({ type: 'topic.reopen', topicId })).toEqual([]);
});

test('[IN1] [TP1] [MT5] a closed meeting takes neither people nor topics', () => {
  const play = runningMeeting();
  invite(play);
  play.done({ type: 'meeting.close' });
  expect(play.refused({ type: 'participant.invite', name: 'x', tableRole: null })).toBe('meeting.closed');
  expect(play.refused({ type: 'invitation.withdraw', participantId: 'dorte' })).toBe('meeting.closed');
  expect(play.refused({ type: 'topic.propose', title: 'x', why: '' }, lone)).toBe('meeting.closed');
});
