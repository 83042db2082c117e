// The minutes after the meeting: edited, sent, commented on, approved, locked, corrected.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraph, type Block } from '../../src/lib/core/minutes/document.ts';
import { minutesOf } from '../../src/lib/core/minutes/minutes.ts';
import { closedItems, openMinutes } from '../../src/lib/core/minutes/open-minutes.ts';
import { templateOfAgenda } from '../../src/lib/core/minutes/templates/chosen.ts';
import { standingFacts, standingMark } from '../../src/lib/core/minutes/standing-words.ts';
import type { Command } from '../../src/lib/core/meeting/commands.ts';
import { evolve } from '../../src/lib/core/meeting/evolve.ts';
import { mayWriteNotes } from '../../src/lib/core/meeting/notes-rights.ts';
import { isLocked, versionNumber } from '../../src/lib/core/meeting/model/minutes.ts';
import type { MeetingState } from '../../src/lib/core/meeting/model.ts';
import { visibleEvent, visibleState } from '../../src/lib/core/meeting/visibility.ts';
import { minutesWords } from '../../src/lib/minutes-words.ts';
import { lateStory, story, tell } from '../support/commands.ts';
import { itemId, participant, runningMeeting, secretary, type Play } from '../support/play.ts';

const DAY_MS = 24 * 60 * 60_000;
/** The meeting is on 24 November 2026, in Copenhagen. */
const UNTIL = '2026-11-26';
const HASH = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);

/** What people are called may be put right at any time. */
const namesakes = ({ participants }: MeetingState) =>
  participants.map((person) => ({ ...person, name: 'Et navn', tableRole: null }));

const notes = (): Block[] => [paragraph('Sådan skrev de')];
const accountOf = (play: Play, which: string) =>
  minutesOf(play.state, notes, { audience: 'intern', approved: false }).items.find(({ title }) => title === which)
    ?.account;

function closedMeeting(): Play {
  const play = runningMeeting();
  play.done({ type: 'attendance.arrive', for: 'anna' });
  for (const participantId of ['anna', 'bent', 'carla'])
    play.send({ type: 'attendance.see', participantIds: [participantId] }, 'system');
  play.done({ type: 'agreement.add', what: 'Skriv det ned' });
  play.wait(60_000).done({ type: 'meeting.close' });
  return play;
}

function edit(play: Play, which: string, words: string, basedOn: number | null = null): void {
  play.done({ type: 'account.edit', itemId: itemId(play, which), blocks: [paragraph(words)], basedOn }, secretary);
}

function approve(play: Play, participantId: string, { hash = HASH, isForAll = false } = {}) {
  return play.send({ type: 'minutes.approve', participantId, hash, isForAll }, 'system');
}

describe('the template', () => {
  test('[TM4] is chosen at any time, also after approval, which it leaves as it was', () => {
    const play = runningMeeting();
    expect(play.state.minutes.template).toBe('');
    play.done({ type: 'minutes.chooseTemplate', template: 'kolding' }, secretary);
    expect(play.refused({ type: 'minutes.chooseTemplate', template: 'stevns' }, participant)).toBe('command.forbidden');
    play.done({ type: 'meeting.close' });
    approve(play, 'anna', { isForAll: true });
    const approved = play.state.minutes.versions;
    play.done({ type: 'minutes.chooseTemplate', template: 'vores-egen' }, secretary);
    expect(play.state.minutes.template).toBe('vores-egen');
    expect([play.state.minutes.status, play.state.minutes.versions]).toEqual(['approved', approved]);
    const { length } = play.log;
    play.done({ type: 'minutes.chooseTemplate', template: 'vores-egen' }, secretary);
    expect(play.log.length).toBe(length);
  });

  test.each([
    ['frit', 'beslutningsreferat'],
    ['lus', 'beslutningsreferat'],
    ['stevns', 'stevns'],
    ['svendborg', 'svendborg'],
    ['roskilde', 'roskilde'],
    ['vores-egen-dagsorden', 'beslutningsreferat'],
  ])('[TM4] until one is chosen, a meeting of the agenda %s has %s', (template, minutes) => {
    const { state } = runningMeeting();
    expect(templateOfAgenda({ ...state, template })).toBe(minutes);
  });
});

describe('accounts', () => {
  test('[MF1] an edited account stands in the place of the notes, and taken back it leaves them as they were', () => {
    const play = closedMeeting();
    expect(accountOf(play, 'Velkomst')).toEqual(notes());
    edit(play, 'Velkomst', 'Kort fortalt');
    expect(accountOf(play, 'Velkomst')).toEqual([paragraph('Kort fortalt')]);
    const { revision } = play.state.minutes.overlay[0] ?? {};
    expect(play.state.minutes.overlay[0]).toMatchObject({ by: 'bent', atMs: play.nowMs });
    play.done({ type: 'account.takeBack', itemId: itemId(play, 'Velkomst'), basedOn: revision ?? 0 });
    expect(accountOf(play, 'Velkomst')).toEqual(notes());
  });

  test('[MF1] not before the meeting is over, and not for an item that there is not', () => {
    const play = runningMeeting();
    const velkomst = itemId(play, 'Velkomst');
    expect(play.refused({ type: 'account.edit', itemId: velkomst, blocks: [], basedOn: null })).toBe(
      'minutes.tooEarly',
    );
    play.done({ type: 'meeting.close' });
    expect(play.refused({ type: 'account.edit', itemId: 'nowhere', blocks: [], basedOn: null })).toBe('item.unknown');
  });

  test('[MF2] who went on from something else than what stands is refused, and nothing is changed', () => {
    const play = closedMeeting();
    const velkomst = itemId(play, 'Velkomst');
    edit(play, 'Velkomst', 'Første');
    const before = play.state;
    for (const basedOn of [null, 1]) {
      const mine: Command = { type: 'account.edit', itemId: velkomst, blocks: [paragraph('Min')], basedOn };
      expect(play.refused(mine)).toBe('account.editedSince');
      expect(play.refused({ type: 'account.takeBack', itemId: velkomst, basedOn })).toBe('account.editedSince');
    }
    // The same text once more, after an answer that was lost, is no conflict.
    edit(play, 'Velkomst', 'Første');
    expect(play.state).toBe(before);
    edit(play, 'Velkomst', 'Anden', before.minutes.overlay[0]?.revision ?? 0);
    expect(accountOf(play, 'Velkomst')).toEqual([paragraph('Anden')]);
  });

  test('[MF6] an account of a closed item reaches the entitled alone', () => {
    const play = closedMeeting();
    edit(play, 'Personalesag', 'Hemmeligt');
    edit(play, 'Velkomst', 'Åbent');
    const seen = (sight: 'open' | 'entitled') => JSON.stringify(visibleState(play.state, sight));
    expect(seen('entitled')).toContain('Hemmeligt');
    expect(seen('open')).not.toContain('Hemmeligt');
    expect(seen('open')).toContain('Åbent');
  });
});

describe('comments', () => {
  const sent = () => {
    const play = closedMeeting();
    play.done({ type: 'minutes.send', until: UNTIL }, secretary);
    return play;
  };

  test('[MF4] are taken from those who were there, while they are asked for', () => {
    const play = closedMeeting();
    const says = (text: string) => ({ type: 'comment.add', itemId: itemId(play, 'Velkomst'), text }) as const;
    expect(play.refused(says('For tidligt'), participant)).toBe('minutes.notSent');
    play.done({ type: 'minutes.send', until: UNTIL }, secretary);
    play.done(says('Jeg sagde noget andet'), participant);
    expect(play.refused(says('Udefra'), { participantId: 'zoe', role: 'participant' })).toBe('minutes.notPresent');
    play.done({ type: 'minutes.recall' });
    expect(play.refused(says('For sent'), participant)).toBe('minutes.notSent');
    expect(play.state.minutes.comments).toMatchObject([{ text: 'Jeg sagde noget andet', by: 'carla', version: 1 }]);
  });

  test.each([
    ['on the last day, in the meeting’s time zone', 2 * DAY_MS + 8 * 60 * 60_000, false],
    ['after it', 3 * DAY_MS, true],
  ])('[MF4] %s', (_when, waitMs, isLate) => {
    const play = sent();
    play.wait(waitMs).done({ type: 'comment.add', text: 'Til det hele' }, participant);
    expect(play.state.minutes.comments).toMatchObject([{ itemId: null, isLate }]);
  });

  test('[MF4] a day that has passed is no day to send them until', () => {
    expect(closedMeeting().refused({ type: 'minutes.send', until: '2026-11-23' })).toBe('minutes.pastDay');
  });

  test('[MF4] are told to the staff and to whose they are, and so is what became of them', () => {
    const play = sent();
    play.done({ type: 'comment.add', text: 'Mellem os' }, participant);
    const commentId = play.state.minutes.comments[0]?.id ?? '';
    play.done({ type: 'comment.settle', commentId, isTaken: true, answer: 'Rettet' }, secretary);
    const seenBy = (self: string | null) => visibleState(play.state, 'open', self).minutes.comments;
    expect(seenBy('carla')).toMatchObject([{ settled: { isTaken: true, answer: 'Rettet', by: 'bent' } }]);
    expect(seenBy('anna')).toEqual([]);
    expect(seenBy(null)).toEqual([]);
  });

  test('[MF6] nobody comments on an item that they may not see', () => {
    const play = sent();
    const closed = { type: 'comment.add', itemId: itemId(play, 'Personalesag'), text: 'Hvad?' } as const;
    expect(play.refused(closed, participant)).toBe('item.unknown');
    play.done({ type: 'access.grant', participantId: 'carla' });
    play.done(closed, participant);
    expect(visibleState(play.state, 'open', 'carla').minutes.comments).toEqual([]);
  });
});

describe('approval', () => {
  const sent = () => {
    const play = closedMeeting();
    play.done({ type: 'minutes.send', until: UNTIL });
    return play;
  };

  test('[MF5] with the last of those who were there it is approved, each with their time', () => {
    const play = sent();
    for (const id of ['anna', 'bent', 'anna']) approve(play.wait(1_000), id);
    expect(isLocked(play.state)).toBe(false);
    approve(play.wait(1_000), 'carla');
    expect(isLocked(play.state)).toBe(true);
    const [version] = play.state.minutes.versions;
    expect(version).toMatchObject({ number: 1, by: null, reason: '', hash: HASH });
    expect(version?.approvals.map(({ by }) => by)).toEqual(['anna', 'bent', 'carla']);
  });

  test('[MF5] who approved another wording has not approved this one', () => {
    const play = sent();
    approve(play, 'anna', { hash: OTHER });
    approve(play, 'bent');
    approve(play, 'carla');
    expect(isLocked(play.state)).toBe(false);
    approve(play, 'anna');
    expect(play.state.minutes.versions[0]?.approvals).toHaveLength(3);
  });

  test('[MF5] [VI2] nor for those who are not told which wording it was', () => {
    const play = sent();
    approve(play, 'anna', { hash: OTHER });
    const before = play.state;
    approve(play, 'bent');
    approve(play, 'anna', { isForAll: true });
    const seen = play.log
      .slice(-2)
      .map((recorded) => visibleEvent(recorded, before, play.state, 'open', 'carla'))
      .reduce(evolve, visibleState(before, 'open', 'carla'));
    expect(seen.minutes.versions[0]?.approvals.map(({ by }) => by)).toEqual(['bent']);
    expect(seen).toEqual(visibleState(play.state, 'open', 'carla'));
  });

  test('[MF5] whoever leads approves for all at once, also a draft; nobody else does', () => {
    const play = closedMeeting();
    expect(approve(play, 'bent', { isForAll: true })).toEqual({ ok: false, code: 'command.forbidden' });
    expect(approve(play, 'bent')).toEqual({ ok: false, code: 'minutes.notSent' });
    expect(approve(play, 'zoe', { isForAll: true })).toEqual({ ok: false, code: 'minutes.notPresent' });
    approve(play, 'anna', { isForAll: true });
    expect(play.state.minutes).toMatchObject({ status: 'approved', versions: [{ number: 1, by: 'anna' }] });
  });

  test('[MF6] nobody but the staff is told a hash', () => {
    const play = sent();
    approve(play, 'anna');
    expect(JSON.stringify(visibleState(play.state, 'entitled', 'carla'))).not.toContain(HASH);
    approve(play, 'anna', { isForAll: true });
    expect(JSON.stringify(visibleState(play.state, 'entitled', 'carla'))).not.toContain(HASH);
    expect(JSON.stringify(visibleState(play.state, 'staff'))).toContain(HASH);
  });
});

describe('after approval', () => {
  const approved = () => {
    const play = closedMeeting();
    approve(play, 'anna', { isForAll: true });
    return play;
  };

  test('[MF7] nothing that stands in the minutes is changed', () => {
    const play = approved();
    const agreementId = play.state.agreements[0]?.id ?? '';
    const first = itemId(play, 'Velkomst');
    const late: Command[] = [
      { type: 'account.edit', itemId: first, blocks: [], basedOn: null },
      { type: 'decision.record', itemId: first, text: 'Alligevel ikke' },
      { type: 'agreement.edit', agreementId, what: 'Noget andet' },
      { type: 'agreement.remove', agreementId },
      { type: 'attendance.clear', participantId: 'carla' },
      { type: 'participant.add', name: 'Kirsten Bro' },
      { type: 'minutes.send', until: UNTIL },
      { type: 'meeting.reopen', reason: 'Vi glemte noget' },
      { type: 'action.undo', seq: play.log.length },
    ];
    for (const command of late) {
      expect([command.type, play.refused(command)]).toEqual([command.type, 'minutes.locked']);
    }
    expect(mayWriteNotes(play.state, play.state.notes.shared, secretary as never)).toBe(false);
  });

  test('[MF7] whatever happens, nothing that stands in them is changed while they are approved', () => {
    const toldOf = (state: MeetingState) => {
      const {
        standing: _standing,
        agreements,
        ...rest
      } = minutesOf({ ...state, participants: namesakes(state) }, notes, {
        ...{ audience: 'intern', approved: true },
      });
      return { ...rest, agreements: agreements.map(({ id, what }) => ({ id, what })) };
    };
    fc.assert(
      fc.property(lateStory, (told) => {
        tell(told, (play, _step, sizeBefore) => {
          const before = play.states[sizeBefore - 1];
          if (before && isLocked(before)) expect(toldOf(play.state)).toEqual(toldOf(before));
        });
      }),
      { numRuns: 150 },
    );
  });

  test('[MF6] kept whole, they show a reader of open sight what the meeting itself does', () => {
    fc.assert(
      fc.property(story, (told) => {
        const { state } = tell(told);
        const read = (one: MeetingState) => minutesOf(one, () => [], { audience: 'intern', approved: false });
        expect(openMinutes(read(state), closedItems(state))).toEqual(read(visibleState(state, 'open')));
      }),
      { numRuns: 300 },
    );
  });

  test('[MF7] following up goes on', () => {
    const play = approved();
    const agreementId = play.state.agreements[0]?.id ?? '';
    play.done({ type: 'agreement.settle', agreementId, status: 'done' });
    expect(play.state.agreements).toMatchObject([{ status: 'done' }]);
  });

  test('[MF8] a correction has a reason and makes the next version; the one before stays', () => {
    const play = approved();
    expect(closedMeeting().refused({ type: 'minutes.correct', reason: 'En fejl' })).toBe('minutes.notApproved');
    play.done({ type: 'minutes.correct', reason: 'Navnet var forkert' }, secretary);
    expect(versionNumber(play.state.minutes)).toBe(2);
    expect(mayWriteNotes(play.state, play.state.notes.shared, secretary as never)).toBe(true);
    edit(play, 'Velkomst', 'Med det rette navn');
    approve(play, 'anna', { hash: OTHER, isForAll: true });
    expect(play.state.minutes.versions).toMatchObject([
      { number: 1, reason: '', hash: HASH },
      { number: 2, reason: 'Navnet var forkert', hash: OTHER },
    ]);
  });

  test('[MF8] comments belong to the version that they were made on', () => {
    const play = closedMeeting();
    play.done({ type: 'minutes.send', until: UNTIL });
    play.done({ type: 'comment.add', text: 'Til den første' }, participant);
    const commentId = play.state.minutes.comments[0]?.id ?? '';
    approve(play, 'anna', { isForAll: true });
    play.done({ type: 'minutes.correct', reason: 'En fejl' });
    expect(play.refused({ type: 'comment.settle', commentId, isTaken: false })).toBe('comment.unknown');
  });

  test('[MF10] a meeting that is opened again has a draft again', () => {
    const play = closedMeeting();
    play.done({ type: 'minutes.send', until: UNTIL });
    approve(play, 'bent');
    play.done({ type: 'meeting.reopen', reason: 'Vi glemte noget' });
    expect(play.state.minutes).toMatchObject({ status: 'draft', approvals: [], commentsUntil: null });
  });
});

describe('[MF9] what a document says of it', () => {
  const said = (play: Play, language: 'da' | 'en' = 'da') => {
    const minutes = minutesOf(play.state, notes, { audience: 'intern', approved: false });
    const words = minutesWords(language);
    const facts = standingFacts(minutes, words).filter(({ line }) => line !== '');
    return [standingMark(minutes, words), ...facts.map(({ label, line }) => `${label}: ${line}`)];
  };

  test('from draft to a corrected version', () => {
    const play = closedMeeting();
    expect(said(play)).toEqual(['Udkast']);
    play.done({ type: 'minutes.send', until: UNTIL });
    expect(said(play)).toEqual(['Til kommentering til 26. november 2026']);
    expect(said(play, 'en')).toEqual(['For comments until 26 November 2026']);
    for (const id of ['anna', 'bent', 'carla']) approve(play, id);
    expect(said(play)).toEqual([
      'Godkendt den 24. november 2026 af alle, der var til stede',
      'Godkendt af: Anna Holm (24. november 2026 kl. 15.01), Bent Krogh (24. november 2026 kl. 15.01), Carla Juhl (24. november 2026 kl. 15.01)',
    ]);
    play.done({ type: 'minutes.correct', reason: 'Navnet var forkert' });
    expect(said(play)).toEqual(['Version 2 · Udkast', 'Rettet: Version 2: Navnet var forkert']);
    approve(play, 'anna', { isForAll: true });
    expect(said(play)[0]).toBe('Version 2 · Godkendt den 24. november 2026 af Anna Holm');
  });
});
