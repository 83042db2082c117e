// What waits for somebody: told from the lists, only what they can act on, the most urgent first.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { waitsOf, NOTHING_WAITS } from '../../src/lib/core/meeting/waits.ts';
import type { OwnMeeting } from '../../src/lib/core/overview/meeting-tasks.ts';
import { namesPerson } from '../../src/lib/core/overview/season-tasks.ts';
import { TASK_KINDS } from '../../src/lib/core/overview/task.ts';
import { tasksOf, type Waiting } from '../../src/lib/core/overview/tasks.ts';
import { newSeason } from '../../src/lib/core/fora/season.ts';
import { MEETING_PHASES } from '../../src/lib/core/meeting/vocabulary.ts';
import { MINUTES_STATUSES } from '../../src/lib/core/meeting/model/minutes.ts';
import { paragraph } from '../../src/lib/core/minutes/document.ts';
import { story, tell } from '../support/commands.ts';
import { itemId, participant, runningMeeting, secretary, type Play } from '../support/play.ts';

const TODAY = '2026-11-22';
const NOW_MS = Date.parse('2026-11-22T12:00:00Z');
const DAY_MS = 86_400_000;

const nothing: Waiting = {
  ...{ name: 'Anna Holm', mayLead: true, mayWrite: true, canSend: true, today: TODAY, nowMs: NOW_MS },
  ...{ meetings: [], agreements: [], declined: [], seasons: [] },
};
const meeting = (more: Partial<OwnMeeting> = {}): OwnMeeting => ({
  ...{ id: 'm', title: 'Samtale', phase: 'planned', day: '2026-12-01', endMs: NOW_MS + 9 * DAY_MS },
  ...{ minutesStatus: 'draft', waits: NOTHING_WAITS, role: 'facilitator', participantId: 'anna' },
  ...{ isTalk: false, publicVersion: null, uninvited: 0 },
  ...more,
});
const kinds = (more: Partial<Waiting>) => tasksOf({ ...nothing, ...more }).map(({ kind }) => kind);
const kindsOf = (more: Partial<OwnMeeting>, asker: Partial<Waiting> = {}) =>
  kinds({ ...asker, meetings: [meeting(more)] });
const member = { mayLead: false, mayWrite: false };
const closed = { phase: 'closed', day: '2026-11-10', endMs: NOW_MS - 12 * DAY_MS } as const;
const out = { ...closed, minutesStatus: 'comments' } as const;

test('[OW3] before a meeting that one leads: the draft, an empty agenda, proposals, invitations that have not gone', () => {
  expect(kindsOf({})).toEqual([]);
  expect(kindsOf({ phase: 'draft' })).toEqual(['draft']);
  expect(kindsOf({ waits: { ...NOTHING_WAITS, isEmpty: true, topics: 2 }, uninvited: 3 })).toEqual([
    'emptyAgenda',
    'topics',
    'invite',
  ]);
  expect(kindsOf({ uninvited: 3 }, { canSend: false })).toEqual([]);
  expect(kindsOf({ endMs: NOW_MS - 1 })).toEqual(['notHeld']);
  expect(kindsOf({ phase: 'draft', role: null })).toEqual(['draft']);
  for (const role of ['secretary', 'participant'] as const) expect(kindsOf({ phase: 'draft', role })).toEqual([]);
  expect(kindsOf({ phase: 'draft' }, member)).toEqual([]);
});

test('[OW4] after a meeting: whoever was there approves, the staff answer, finish and publish', () => {
  expect(kindsOf(closed)).toEqual(['minutes']);
  expect(kindsOf({ ...closed, role: 'secretary' })).toEqual(['minutes']);
  expect(kindsOf({ ...closed, role: 'participant' })).toEqual([]);
  const waits = { ...NOTHING_WAITS, approvers: ['anna'], commentsUntil: '2026-11-30', comments: 2 };
  expect(kindsOf({ ...out, role: 'participant', waits }, member)).toEqual(['approve']);
  expect(kindsOf({ ...out, role: 'participant', waits: { ...waits, approvers: ['bo'] } }, member)).toEqual([]);
  expect(kindsOf({ ...out, waits })).toEqual(['approve', 'comments']);
  const late = { ...waits, commentsUntil: '2026-11-21', comments: 0, approvers: [] };
  expect(kindsOf({ ...out, waits: late })).toEqual(['finishMinutes']);
  expect(kindsOf({ ...out, role: 'secretary', waits: late })).toEqual([]);
});

test('[OW4] a talk’s note is to be public within its days; other minutes only once they have been', () => {
  const approved = { ...closed, minutesStatus: 'approved', waits: { ...NOTHING_WAITS, version: 2 } } as const;
  expect(kindsOf(approved)).toEqual([]);
  expect(tasksOf({ ...nothing, meetings: [meeting({ ...approved, isTalk: true })] })).toMatchObject([
    { kind: 'publish', dueOn: '2026-12-10', isLate: false },
  ]);
  expect(kindsOf({ ...approved, publicVersion: 1 })).toEqual(['publishAgain']);
  expect(kindsOf({ ...approved, publicVersion: 2, isTalk: true })).toEqual([]);
});

test('[OW2] one’s own agreements wait until they are answered, and again when their date is near', () => {
  const agreement = { id: 'a', what: 'Læseplan', followUpOn: '2027-03-01', isAnswered: false };
  expect(kinds({ ...member, agreements: [agreement] })).toEqual(['accept']);
  expect(kinds({ ...member, agreements: [{ ...agreement, isAnswered: true }] })).toEqual([]);
  expect(kinds({ ...member, agreements: [{ ...agreement, isAnswered: true, followUpOn: '2026-12-06' }] })).toEqual([
    'agreement',
  ]);
  expect(kinds({ declined: [agreement] })).toEqual(['declined']);
  expect(kinds({ ...member, declined: [agreement] })).toEqual([]);
});

test('[OW5] the steps of a season wait for whom they name, when their date is near', () => {
  const { tasks } = newSeason(2026, 'da');
  const seasons = [{ id: 's', tasks: tasks.map((task) => ({ ...task, responsible: 'Jens Bo og anna holm' })) }];
  // November and the three of December; January is not near.
  expect(kinds({ seasons })).toEqual(['step']);
  expect(kinds({ seasons, today: '2026-12-05' })).toEqual(['step', 'step', 'step', 'step']);
  expect(kinds({ seasons, name: 'Eva Dam' })).toEqual([]);
  expect(kinds({ seasons: [{ id: 's', tasks: tasks.map((task) => ({ ...task, isDone: true })) }] })).toEqual([]);
});

test.each([
  ['Anna Holm', true],
  [' anna holm ', true],
  ['Anna Holm, Jens Bo', true],
  ['Jens Bo & Anna Holm', true],
  ['Anna Holmgård', false],
  ['', false],
])('[OW5] whom «%s» names', (text, isNamed) => {
  expect(namesPerson(text, 'Anna Holm')).toBe(isNamed);
});

const waitings = fc.record({
  ...{ name: fc.constant('Anna'), today: fc.constant(TODAY), nowMs: fc.constant(NOW_MS), canSend: fc.boolean() },
  ...{ mayLead: fc.boolean(), mayWrite: fc.constant(true), seasons: fc.constant([]) },
  meetings: fc.array(
    fc.record({
      ...{ id: fc.uuid(), title: fc.string(), phase: fc.constantFrom(...MEETING_PHASES), endMs: fc.nat() },
      day: fc.constantFrom('2026-11-01', TODAY, '2027-01-01'),
      minutesStatus: fc.constantFrom(...MINUTES_STATUSES),
      waits: fc.record({
        ...{
          invited: fc.constant([]),
          topics: fc.nat(3),
          isEmpty: fc.boolean(),
          comments: fc.nat(3),
          version: fc.nat(3),
        },
        approvers: fc.constantFrom([], ['anna']),
        commentsUntil: fc.constantFrom(null, '2026-11-01', '2026-12-24'),
      }),
      role: fc.constantFrom(null, 'participant', 'secretary', 'facilitator'),
      participantId: fc.constant('anna'),
      ...{ isTalk: fc.boolean(), publicVersion: fc.constantFrom(null, 1, 2), uninvited: fc.nat(3) },
    }),
  ),
  agreements: fc.array(
    fc.record({
      ...{ id: fc.uuid(), what: fc.string(), isAnswered: fc.boolean() },
      followUpOn: fc.constantFrom(null, '2026-10-01', TODAY, '2026-11-25', '2028-01-01'),
    }),
  ),
  declined: fc.constant([]),
}) as fc.Arbitrary<Waiting>;

test('[OW2] whatever waits, what is late comes first, then by its day, and what has none last', () => {
  fc.assert(
    fc.property(waitings, (waiting) => {
      const tasks = tasksOf(waiting);
      const weights = tasks.map(({ isLate, dueOn }) => `${isLate ? 0 : 1}${dueOn ?? '9999'}`);
      expect(weights).toEqual(weights.toSorted());
      for (const { kind, isLate, dueOn, count } of tasks) {
        expect(TASK_KINDS).toContain(kind);
        expect(isLate).toBe(dueOn !== null && dueOn < TODAY);
        expect(count).toBeGreaterThan(0);
      }
      if (!waiting.mayLead) for (const { kind } of tasks) expect(['draft', 'notHeld', 'invite']).not.toContain(kind);
    }),
  );
});

const HASH = 'a'.repeat(64);

function closedMeeting(): Play {
  const play = runningMeeting();
  for (const participantId of ['anna', 'bent', 'carla'])
    play.send({ type: 'attendance.see', participantIds: [participantId] }, 'system');
  play.done({ type: 'agreement.add', what: 'Skriv det ned' });
  play.wait(60_000).done({ type: 'meeting.close' });
  return play;
}
const approve = (play: Play, participantId: string, hash = HASH) =>
  play.send({ type: 'minutes.approve', participantId, hash, isForAll: false }, 'system');

test('[OW1] a meeting tells who has not approved its minutes: somebody else’s wording, or an edit since, is not theirs', () => {
  const play = closedMeeting();
  expect(waitsOf(play.state)).toEqual(NOTHING_WAITS);
  play.done({ type: 'minutes.send', until: '2026-11-26' }, secretary);
  expect(waitsOf(play.state)).toMatchObject({ approvers: ['anna', 'bent', 'carla'], commentsUntil: '2026-11-26' });
  approve(play, 'anna');
  expect(waitsOf(play.state).approvers).toEqual(['bent', 'carla']);
  approve(play.wait(1_000), 'bent', 'b'.repeat(64));
  expect(waitsOf(play.state).approvers).toEqual(['anna', 'carla']);
  const rewritten = { itemId: itemId(play, 'Velkomst'), blocks: [paragraph('Ny')], basedOn: null };
  play.wait(1_000).done({ type: 'account.edit', ...rewritten }, secretary);
  expect(waitsOf(play.state).approvers).toEqual(['anna', 'bent', 'carla']);
  play.done({ type: 'comment.add', text: 'Et ord mangler' }, participant);
  expect(waitsOf(play.state).comments).toBe(1);
});

test('[OW1] whatever happens in a meeting, what waits names its people only, and nobody who is gone', () => {
  fc.assert(
    fc.property(story, (moves) => {
      for (const state of tell(moves).states) {
        const waits = waitsOf(state);
        for (const id of [...waits.invited, ...waits.approvers]) {
          const person = state.participants.find((one) => one.id === id);
          expect(person?.removed).toBe(false);
        }
        expect(waits.invited.length === 0 || state.phase === 'planned' || state.phase === 'draft').toBe(true);
        expect(waits.approvers.length === 0 || state.minutes.status === 'comments').toBe(true);
      }
    }),
    { numRuns: 30 },
  );
});
