// Following up at a meeting on what earlier ones left open.

import { expect, test } from 'vitest';
import type { Brought } from '../../src/lib/core/meeting/model/follow-up.ts';
import { visibleState } from '../../src/lib/core/meeting/visibility.ts';
import { markdown } from '../../src/lib/core/minutes/markdown.ts';
import { minutesOf } from '../../src/lib/core/minutes/minutes.ts';
import { beslutningsreferat } from '../../src/lib/core/minutes/templates/beslutningsreferat.ts';
import { minutesWords } from '../../src/lib/minutes-words.ts';
import { facilitator, participant, plannedMeeting, runningMeeting, secretary } from '../support/play.ts';

const brought = (id: string, atMs: number, given: Partial<Brought> = {}): Brought => ({
  ...{ id, atMs, meetingId: 'before', meetingTitle: 'Mødet før', what: `Aftale ${id}`, responsible: 'Eva Dam' },
  ...{ followUpOn: null, status: 'open', closed: false, times: 0 },
  ...given,
});
const two = [brought('ny', 2_000), brought('gammel', 1_000, { times: 2 })];

test('[FU1] what is brought stands the oldest first; brought again it changes nothing', () => {
  const play = plannedMeeting();
  play.send({ type: 'followUp.bring', agreements: two }, 'system');
  expect(play.state.followUp.map(({ id, times, answer }) => [id, times, answer])).toEqual([
    ['gammel', 2, null],
    ['ny', 0, null],
  ]);
  const before = play.state;
  play.send({ type: 'followUp.bring', agreements: two.toReversed() }, 'system');
  expect(play.state).toBe(before);
});

test('[FU2] the staff answer while the meeting runs, each with a line, and may answer anew; what was answered stays', () => {
  const early = plannedMeeting();
  early.send({ type: 'followUp.bring', agreements: two }, 'system');
  const asked = { type: 'followUp.answer', agreementId: 'gammel', status: 'done', why: 'Holdt i marts' } as const;
  expect(early.refused(asked, facilitator)).toBe('meeting.notRunning');
  const play = runningMeeting();
  play.send({ type: 'followUp.bring', agreements: two }, 'system');
  expect(play.refused(asked, participant)).toBe('command.forbidden');
  play.send(asked, secretary);
  play.send({ ...asked, status: 'dropped', why: '' }, facilitator);
  play.send({ ...asked, why: 'Holdt i maj' }, facilitator);
  expect(play.refused({ ...asked, agreementId: 'nowhere' }, facilitator)).toBe('agreement.unknown');
  play.send({ type: 'followUp.bring', agreements: [] }, 'system');
  expect(play.state.followUp.map(({ id, answer }) => [id, answer?.status, answer?.why])).toEqual([
    ['gammel', 'done', 'Holdt i maj'],
  ]);
  play.done({ type: 'meeting.close' });
  expect(play.refused(asked, facilitator)).toBe('meeting.closed');
});

test('[FU2] nobody but the server says what is taken up', () => {
  expect(runningMeeting().refused({ type: 'followUp.bring', agreements: two }, facilitator)).toBe('command.forbidden');
});

test('[FU5] what was agreed under a closed item is seen by the staff alone', () => {
  const play = runningMeeting();
  play.send(
    { type: 'followUp.bring', agreements: [...two, brought('lukket', 0, { closed: true, what: 'Hemmeligt' })] },
    'system',
  );
  play.send({ type: 'followUp.answer', agreementId: 'lukket', status: 'done', why: 'Også hemmeligt' }, facilitator);
  for (const sight of ['entitled', 'open'] as const) {
    expect(JSON.stringify(visibleState(play.state, sight))).not.toMatch(/hemmeligt/i);
  }
  expect(visibleState(play.state, 'staff').followUp).toHaveLength(3);
  const minutes = minutesOf(play.state, () => [], { audience: 'intern', approved: false });
  expect(JSON.stringify(minutes)).not.toMatch(/hemmeligt/i);
});

test('[FU7] the minutes tell what was said, with the reason, and list what is still open', () => {
  const play = runningMeeting();
  play.send({ type: 'followUp.bring', agreements: two }, 'system');
  play.send({ type: 'followUp.answer', agreementId: 'gammel', status: 'done', why: 'Holdt i maj' }, facilitator);
  const minutes = minutesOf(play.state, () => [], { audience: 'intern', approved: false });
  expect(minutes.followedUp).toMatchObject([{ id: 'gammel', status: 'done', why: 'Holdt i maj', times: 2 }]);
  expect(minutes.carriedOver).toMatchObject([{ id: 'ny', what: 'Aftale ny', status: 'carriedOver' }]);
  const text = markdown(beslutningsreferat(minutes, minutesWords('da')));
  expect(text).toContain('Opfølgning på tidligere aftaler');
  expect(text).toContain('Hvorfor: Holdt i maj');
  expect(text).toContain('Videreført før (antal møder): 2');
  expect(text).toContain('Åbne aftaler fra tidligere møder');
});

test('[FU3] what is still open at the next meeting is neither done nor dropped here', () => {
  const play = runningMeeting();
  play.send(
    { type: 'followUp.bring', agreements: ['a', 'b', 'c', 'd', 'e'].map((id, at) => brought(id, at)) },
    'system',
  );
  const statuses = { a: 'done', b: 'dropped', c: 'inProgress', d: 'carriedOver' } as const;
  for (const [agreementId, status] of Object.entries(statuses)) {
    play.send({ type: 'followUp.answer', agreementId, status, why: '' }, facilitator);
  }
  const { carriedOver } = minutesOf(play.state, () => [], { audience: 'intern', approved: false });
  expect(carriedOver.map(({ id, status }) => [id, status])).toEqual([
    ['c', 'inProgress'],
    ['d', 'carriedOver'],
    ['e', 'carriedOver'],
  ]);
});
