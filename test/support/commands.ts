// Arbitrary commands from all roles, many of which make sense: they name items, cards and people that may exist.

import fc from 'fast-check';
import type { Actor, AnyCommand } from '../../src/lib/core/meeting/area.ts';
import type { Command } from '../../src/lib/core/meeting/commands.ts';
import type { Card } from '../../src/lib/core/meeting/model/agenda.ts';
import { MAY_SEND } from '../../src/lib/core/meeting/permissions.ts';
import { SETTLINGS } from '../../src/lib/core/meeting/model/publicity.ts';
import {
  AGREEMENT_STATUSES,
  ITEM_KINDS,
  ROUND_ORDERS,
  SPEAKER_KINDS,
  OVERRUN_ANSWERS,
  STAGE_VIEWS,
} from '../../src/lib/core/meeting/vocabulary.ts';
import { activitySteps } from './activity-steps.ts';
import { itemRecordSteps } from './item-record-steps.ts';
import { minutesSteps } from './minutes-steps.ts';
import { peopleSteps, serverSteps } from './people-steps.ts';
import { facilitator, MINUTE_MS, participant, plannedMeeting, runningMeeting, secretary, type Play } from './play.ts';

/** A step of a story: who sends what, and how long it is since the step before. `pick` chooses among what there is. */
export interface Step {
  actor: Actor;
  waitMs: number;
  make: (play: Play) => AnyCommand;
}

const screen: Actor = { participantId: 'screen', role: 'screen' };
const actor = fc.oneof(
  { weight: 8, arbitrary: fc.constant(facilitator) },
  { weight: 2, arbitrary: fc.constant(secretary) },
  { weight: 1, arbitrary: fc.constant(participant) },
  { weight: 1, arbitrary: fc.constant(screen) },
);
const pick = fc.nat(20);
const minutes = fc.integer({ min: 1, max: 60 });
const words = fc.constantFrom('Godkendt', 'Hemmeligt', 'Læsning i 3. klasse', 'Fælles mål');
const texts = fc.constantFrom('', 'Det indstilles, at udvalget godkender', 'Sagen kort');
const cardIds = fc.constantFrom('kort', 'kort-2');
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

function itemAt(play: Play, n: number): string {
  const ids = [...play.state.agenda, ...play.state.removedItems.map(({ item }) => item)].map((item) => item.id);
  return ids[n % (ids.length + 1)] ?? 'nowhere';
}
function agreementAt(play: Play, n: number): string {
  return play.state.agreements[n % (play.state.agreements.length + 1)]?.id ?? 'nothing';
}
function parkedAt(play: Play, n: number): string {
  return play.state.parking[n % (play.state.parking.length + 1)]?.id ?? 'nothing';
}
function attachmentAt(play: Play, n: number): string {
  return play.state.attachments[n % (play.state.attachments.length + 1)]?.id ?? 'nothing';
}
function screenAt(play: Play, n: number): string {
  return play.state.screens[n % (play.state.screens.length + 1)]?.id ?? 'nothing';
}
function invitedAt(play: Play, n: number): string {
  const people = [...play.state.participants, ...play.state.withdrawn];
  return people[n % (people.length + 1)]?.id ?? 'nobody';
}
function topicAt(play: Play, n: number): string {
  return play.state.topics[n % (play.state.topics.length + 1)]?.id ?? 'nothing';
}
function groupAt(play: Play, n: number): string {
  return play.state.groups[n % (play.state.groups.length + 1)]?.id ?? 'nobody';
}
const personAt = (n: number) => ['anna', 'bent', 'carla', 'nobody'][n % 4] ?? 'nobody';

function leadByAt(n: number | undefined) {
  if (n === undefined) return undefined;
  return n % 3 === 0 ? null : n % 3 === 1 ? { participantId: personAt(n) } : { tableRole: 'skoleleder' as const };
}

const card: Card = {
  id: 'kort',
  form: 'question',
  title: 'Hemmeligt kort',
  question: 'Hvad nu?',
  points: [],
  explanation: '',
  suggestedMs: null,
  suggestedActivity: null,
  links: [],
  noteSkeleton: [],
  themes: ['Trivsel'],
  source: null,
};

/** Leaves out what is undefined, as JSON does. */
function given<T extends object>(fields: T): T {
  return JSON.parse(JSON.stringify(fields)) as T;
}

function quoteOf(itemId: string | undefined, words: string) {
  return { fragment: `item:${itemId}`, quote: `${words} i noterne`, position: 'AAEC' };
}

const made: fc.Arbitrary<Step['make']>[] = [
  fc
    .record({ title: optional(words), place: optional(words), firstItemNumber: optional(minutes) })
    .map((edit) => () => given({ type: 'meeting.edit', ...edit }) as Command),
  fc.constant(() => ({ type: 'meeting.start' })),
  fc.integer({ min: 1, max: 240 }).map((m) => () => ({ type: 'agenda.scale', plannedMs: m * MINUTE_MS })),
  fc
    .record({
      title: words,
      kind: fc.constantFrom(...ITEM_KINDS),
      m: minutes,
      closed: fc.boolean(),
      toIndex: optional(pick),
      under: optional(pick),
    })
    .map(({ m, under, ...item }) => (play: Play) => {
      const parentId = under === undefined ? undefined : itemAt(play, under);
      return given({ type: 'item.add', plannedMs: m * MINUTE_MS, ...item, parentId }) as Command;
    }),
  fc
    .record({
      n: pick,
      title: optional(words),
      kind: optional(fc.constantFrom(...ITEM_KINDS)),
      lead: optional(words),
      leader: optional(pick),
      proposal: optional(texts),
      caseText: optional(texts),
      fixed: optional(fc.boolean()),
      plannedMs: optional(fc.constantFrom(0, 5 * MINUTE_MS)),
      closed: optional(fc.boolean()),
    })
    .map(
      ({ n, leader, ...edit }) =>
        (play: Play) =>
          given({ type: 'item.edit', itemId: itemAt(play, n), leadBy: leadByAt(leader), ...edit }) as Command,
    ),
  pick.map((n) => (play: Play) => ({ type: 'item.remove', itemId: itemAt(play, n) })),
  pick.map((n) => (play: Play) => ({ type: 'item.restore', itemId: itemAt(play, n) })),
  fc.tuple(pick, pick).map(([n, toIndex]) => (play: Play) => ({ type: 'item.move', itemId: itemAt(play, n), toIndex })),
  fc.record({ n: pick, toIndex: pick, under: fc.option(pick) }).map(({ n, toIndex, under }) => (play: Play) => {
    const parentId = under === null ? null : itemAt(play, under);
    return { type: 'item.move', itemId: itemAt(play, n), toIndex, parentId };
  }),
  pick.map((n) => (play: Play) => ({ type: 'item.duplicate', itemId: itemAt(play, n) })),
  fc
    .record({ n: pick, title: words, m: fc.integer({ min: 0, max: 20 }), below: fc.boolean() })
    .map(({ n, title, m, below }) => (play: Play) => ({
      type: 'item.split',
      itemId: itemAt(play, n),
      title,
      plannedMs: m * MINUTE_MS,
      below,
    })),
  fc.record({ n: pick, m: minutes, length: minutes }).map(({ n, m, length }) => (play: Play) => ({
    type: 'agenda.setTimes',
    plannedMs: length * MINUTE_MS,
    items: [{ itemId: itemAt(play, n), plannedMs: m * MINUTE_MS }],
  })),
  fc.record({ n: pick, id: cardIds, toIndex: optional(pick) }).map(
    ({ n, id, toIndex }) =>
      (play: Play) =>
        given({ type: 'card.add', itemId: itemAt(play, n), card: { ...card, id }, toIndex }) as Command,
  ),
  fc
    .tuple(pick, cardIds)
    .map(([n, cardId]) => (play: Play) => ({ type: 'card.remove', itemId: itemAt(play, n), cardId })),
  fc
    .tuple(pick, cardIds, pick)
    .map(([n, cardId, toIndex]) => (play: Play) => ({ type: 'card.move', itemId: itemAt(play, n), cardId, toIndex })),
  pick.map((n) => (play: Play) => ({ type: 'card.shuffle', itemId: itemAt(play, n) })),
  pick.map((n) => (play: Play) => ({ type: 'item.start', itemId: itemAt(play, n) })),
  pick.map((n) => (play: Play) => ({ type: 'item.skip', itemId: itemAt(play, n) })),
  pick.map((n) => (play: Play) => ({ type: 'item.unskip', itemId: itemAt(play, n) })),
  pick.map((n) => (play: Play) => ({ type: 'item.park', itemId: itemAt(play, n) })),
  fc.tuple(pick, pick, fc.integer({ min: -9, max: 9 })).map(([a, b, m]) => (play: Play) => ({
    type: 'clock.share',
    changes: [
      { itemId: itemAt(play, a), ms: m * MINUTE_MS },
      { itemId: itemAt(play, b), ms: -m * MINUTE_MS },
    ],
  })),
  fc.integer({ min: -30, max: 30 }).map((m) => () => ({ type: 'meeting.extend', ms: m * MINUTE_MS })),
  fc.constant(() => ({ type: 'meeting.plan' })),
  fc.constant(() => ({ type: 'meeting.start', from: 'plan' })),
  words.map((reason) => () => ({ type: 'meeting.reopen', reason })),
  fc.constant((play: Play) => ({ type: 'action.undo', seq: play.log.at(-1)?.seq ?? 1 })),
  fc.nat(2).map((n) => (play: Play) => ({ type: 'action.undo', seq: play.log.at(-1 - n)?.seq ?? 1 })),
  fc.constant(() => ({ type: 'overrun.ask' })),
  fc.record({ answer: fc.constantFrom(...OVERRUN_ANSWERS), n: optional(pick) }).map(
    ({ answer, n }) =>
      () =>
        given({ type: 'overrun.answer', answer, for: n === undefined ? undefined : personAt(n) }) as Command,
  ),
  fc.constant(() => ({ type: 'overrun.drop' })),
  fc.constantFrom(...OVERRUN_ANSWERS).map((answer) => () => ({ type: 'overrun.decide', answer })),
  fc.constant(() => ({ type: 'clock.pause' })),
  fc.constant(() => ({ type: 'clock.resume' })),
  fc
    .tuple(pick, fc.integer({ min: -60, max: 60 }))
    .map(([n, m]) => (play: Play) => ({ type: 'clock.add', itemId: itemAt(play, n), ms: m * MINUTE_MS })),
  fc.record({ n: pick, view: fc.constantFrom(...STAGE_VIEWS), named: fc.boolean() }).map(
    ({ n, view, named }) =>
      (play: Play) =>
        given({ type: 'stage.show', view, itemId: named ? itemAt(play, n) : undefined }) as Command,
  ),
  fc
    .tuple(pick, cardIds)
    .map(([n, cardId]) => (play: Play) => ({ type: 'card.show', itemId: itemAt(play, n), cardId })),
  fc.constant(() => ({ type: 'screen.add', name: 'Bagvæggen' })),
  fc.record({ n: pick, s: pick, view: fc.constantFrom(...STAGE_VIEWS), named: fc.boolean() }).map(
    ({ n, s, view, named }) =>
      (play: Play) =>
        given({
          ...{ type: 'screen.pin', screenId: screenAt(play, s), view },
          ...{ itemId: named ? itemAt(play, n) : undefined, cardId: named && view === 'card' ? 'kort' : undefined },
        }) as Command,
  ),
  pick.map((n) => (play: Play) => ({ type: 'screen.unpin', screenId: screenAt(play, n) })),
  pick.map((n) => (play: Play) => ({ type: 'screen.rename', screenId: screenAt(play, n), name: 'Ved døren' })),
  pick.map((n) => (play: Play) => ({ type: 'screen.remove', screenId: screenAt(play, n) })),
  fc
    .tuple(pick, fc.oneof(words, fc.constant('')))
    .map(([n, text]) => (play: Play) => ({ type: 'decision.record', itemId: itemAt(play, n), text })),
  fc
    .record({ n: pick, what: words, person: pick, named: fc.boolean(), quoted: fc.boolean() })
    .map(({ n, what, person, named, quoted }) => (play: Play) => ({
      type: 'agreement.add',
      itemId: itemAt(play, n),
      what,
      owner: named ? { name: 'Skolechefen' } : { participantId: personAt(person) },
      ...(quoted && { source: quoteOf(itemAt(play, n), what), followUpAt: { name: 'Forum' }, sparring: what }),
    })),
  fc.tuple(pick, pick, fc.boolean()).map(
    ([n, person, accepts]) =>
      (play: Play) =>
        ({
          type: accepts ? 'agreement.answer' : 'agreement.settle',
          agreementId: agreementAt(play, n),
          ...(accepts ? { accepts: person > 5 } : { owner: { participantId: personAt(person) }, note: 'Overtager' }),
        }) as Command,
  ),
  fc
    .tuple(pick, fc.uniqueArray(fc.constantFrom('Trivsel', 'Fravær', 'Hemmeligt tema'), { maxLength: 3 }))
    .map(([n, themes]) => (play: Play) => ({ type: 'item.setThemes', itemId: itemAt(play, n), themes })),
  ...itemRecordSteps,
  fc.tuple(pick, words).map(([n, what]) => (play: Play) => ({
    type: 'agreement.edit',
    agreementId: agreementAt(play, n),
    what,
    owner: null,
  })),
  pick.map((n) => (play: Play) => ({ type: 'agreement.remove', agreementId: agreementAt(play, n) })),
  fc.tuple(pick, fc.constantFrom(...AGREEMENT_STATUSES), words).map(([n, status, note]) => (play: Play) => ({
    type: 'agreement.settle',
    agreementId: agreementAt(play, n),
    status,
    note,
  })),
  fc
    .record({ n: pick, text: words, isUnderItem: fc.boolean(), quoted: fc.boolean() })
    .map(({ n, text, isUnderItem, quoted }) => (play: Play) => {
      const itemId = isUnderItem ? itemAt(play, n) : undefined;
      const source = quoted ? quoteOf(itemId, text) : undefined;
      return given({ type: 'parking.add', text, itemId, source }) as Command;
    }),
  fc
    .tuple(pick, words)
    .map(([n, text]) => (play: Play) => ({ type: 'parking.edit', parkedId: parkedAt(play, n), text })),
  pick.map((n) => (play: Play) => ({ type: 'parking.remove', parkedId: parkedAt(play, n) })),
  fc
    .tuple(pick, fc.array(words, { minLength: 1, maxLength: 4 }))
    .map(([n, names]) => (play: Play) => ({ type: 'groups.make', itemId: itemAt(play, n), names })),
  pick.map((n) => (play: Play) => ({ type: 'groups.deal', itemId: itemAt(play, n) })),
  fc
    .tuple(pick, fc.boolean())
    .map(([n, open]) => (play: Play) => ({ type: 'groups.open', itemId: itemAt(play, n), open })),
  fc.tuple(pick, words).map(([n, name]) => (play: Play) => ({ type: 'group.rename', groupId: groupAt(play, n), name })),
  pick.map((n) => (play: Play) => ({ type: 'group.remove', groupId: groupAt(play, n) })),
  pick.map((n) => (play: Play) => ({ type: 'group.restore', groupId: groupAt(play, n) })),
  fc.tuple(pick, pick).map(([n, person]) => (play: Play) => ({
    type: 'group.place',
    itemId: play.state.groups[n % (play.state.groups.length + 1)]?.itemId ?? itemAt(play, n),
    participantId: personAt(person),
    groupId: groupAt(play, n),
  })),
  pick.map((n) => (play: Play) => ({ type: 'group.join', groupId: groupAt(play, n) })),
  fc
    .record({ id: fc.uuid(), n: optional(pick), confidential: fc.boolean() })
    .map(({ id, n, confidential }) => (play: Play) => ({
      type: 'attachment.add',
      attachment: {
        ...{ id, itemId: n === undefined ? null : itemAt(play, n), confidential },
        ...{ name: 'Notat.pdf', type: 'application/pdf', size: 1 },
      },
    })),
  fc.record({ at: pick, n: optional(pick), name: optional(words), confidential: optional(fc.boolean()) }).map(
    ({ at, n, ...edit }) =>
      (play: Play) =>
        given({
          type: 'attachment.edit',
          attachmentId: attachmentAt(play, at),
          itemId: n === undefined ? null : itemAt(play, n),
          ...edit,
        }) as Command,
  ),
  fc.tuple(words, fc.boolean()).map(([name, isNew]) => (play: Play) => {
    const participantId = isNew ? `invited${play.log.length}` : personAt(play.log.length);
    return { type: 'participant.invite', name, tableRole: 'skoleleder', participantId };
  }),
  fc.tuple(pick, words).map(([n, name]) => (play: Play) => ({
    type: 'invitation.edit',
    participantId: invitedAt(play, n),
    name,
  })),
  pick.map((n) => (play: Play) => ({ type: 'invitation.withdraw', participantId: invitedAt(play, n) })),
  pick.map((n) => (play: Play) => ({ type: 'invitation.restore', participantId: invitedAt(play, n) })),
  words.map((title) => () => ({ type: 'topic.propose', title, why: 'Forslag fra en enkelt' })),
  pick.map((n) => (play: Play) => ({ type: 'topic.withdraw', topicId: topicAt(play, n) })),
  pick.map((n) => (play: Play) => ({ type: 'topic.take', topicId: topicAt(play, n) })),
  pick.map((n) => (play: Play) => ({ type: 'topic.decline', topicId: topicAt(play, n), answer: 'Ikke nu' })),
  pick.map((n) => (play: Play) => ({ type: 'topic.reopen', topicId: topicAt(play, n) })),
  pick.map((n) => (play: Play) => ({ type: 'attachment.remove', attachmentId: attachmentAt(play, n) })),
  pick.map((n) => (play: Play) => ({ type: 'attachment.restore', attachmentId: attachmentAt(play, n) })),
  fc.record({ kind: optional(fc.constantFrom(...SPEAKER_KINDS)), person: optional(pick) }).map(
    ({ kind, person }) =>
      () =>
        given({
          type: 'speaker.request',
          kind,
          for: person === undefined ? undefined : personAt(person),
        }) as Command,
  ),
  fc.constant(() => ({ type: 'speaker.withdraw' })),
  optional(pick).map(
    (n) => () => given({ type: 'speaker.call', participantId: n === undefined ? n : personAt(n) }) as Command,
  ),
  fc.constant(() => ({ type: 'speaker.finish' })),
  fc.tuple(pick, pick).map(([n, toIndex]) => () => ({ type: 'speaker.move', participantId: personAt(n), toIndex })),
  fc.tuple(pick, fc.boolean()).map(([n, off]) => () => ({ type: 'speaker.skip', participantId: personAt(n), off })),
  fc.constantFrom('speakers.open', 'speakers.close').map((type) => () => ({ type })),
  optional(minutes).map((m) => () => ({ type: 'speakers.limit', limitMs: m === undefined ? null : m * MINUTE_MS })),
  fc
    .record({ order: fc.constantFrom(...ROUND_ORDERS), withStaff: fc.boolean() })
    .map((round) => () => ({ type: 'round.start', turnMs: 2 * MINUTE_MS, ...round })),
  pick.map((n) => () => ({ type: 'round.pass', for: personAt(n) })),
  fc.constant(() => ({ type: 'round.end' })),
  ...activitySteps,
  fc.record({ n: pick, how: fc.constantFrom(...SETTLINGS), text: words }).map(({ n, how, text }) => (play: Play) => {
    const where = n % 2 === 0 ? { part: 'title' } : { part: 'notes', itemId: itemAt(play, n) };
    return { type: 'finding.resolve', finding: { text: 'Hemmelig sag: 53 procent', where }, how, text } as Command;
  }),
  pick.map((n) => (play: Play) => ({
    type: 'finding.reopen',
    finding: play.state.settled[n % (play.state.settled.length + 1)]?.finding ?? {
      text: 'x',
      where: { part: 'title' as const },
    },
  })),
  ...minutesSteps,
  ...peopleSteps,
  ...serverSteps,
];

const timing = { actor, waitMs: fc.integer({ min: 0, max: 20 * MINUTE_MS }) };

/** Any step but the meeting's close. */
export const lastingStep: fc.Arbitrary<Step> = fc.record({ ...timing, make: fc.oneof(...made) });

/** A step after the close: mostly of the minutes. */
const lateStep: fc.Arbitrary<Step> = fc.record({
  ...timing,
  make: fc.oneof({ weight: 4, arbitrary: fc.oneof(...minutesSteps) }, { weight: 1, arbitrary: fc.oneof(...made) }),
});

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4 * made.length, arbitrary: lastingStep },
  {
    weight: 1,
    arbitrary: fc.record({ ...timing, make: fc.constant(() => ({ type: 'meeting.close' }) as Command) }),
  },
);

const close: Step = { actor: facilitator, waitMs: 0, make: () => ({ type: 'meeting.close' }) };
const wholeStory = fc.record({ isStarted: fc.boolean(), steps: fc.array(step, { minLength: 1, maxLength: 60 }) });
/** A story of what comes after the meeting. */
export const lateStory: fc.Arbitrary<Story> = fc
  .tuple(fc.array(lastingStep, { maxLength: 6 }), fc.array(lateStep, { minLength: 1, maxLength: 30 }))
  .map(([before, after]) => ({ isStarted: true, steps: [...before, close, ...after] }));

/** A story of up to 60 steps, told on a meeting that has an open item with a card, a closed one with one, and a closing step. */
export const story: fc.Arbitrary<Story> = fc.oneof(
  { weight: 3, arbitrary: wholeStory },
  { weight: 1, arbitrary: lateStory },
);
type Story = { isStarted: boolean; steps: Step[] };

export function tell(
  { isStarted, steps }: Story,
  afterEach: (play: Play, step: Step, sizeBefore: number) => void = () => undefined,
): Play {
  const begin = isStarted ? runningMeeting : plannedMeeting;
  const play = begin([
    { title: 'Velkomst', kind: 'orientation', plannedMs: 10 * MINUTE_MS, cards: [card] },
    { title: 'Hemmelig sag', kind: 'decision', plannedMs: 20 * MINUTE_MS, closed: true, cards: [card] },
    { title: 'Aftaler', kind: 'agreements', plannedMs: 15 * MINUTE_MS },
  ]);
  for (const one of steps) {
    const sizeBefore = play.log.length;
    const command = one.make(play);
    // What only the server asks for, it asks for itself.
    const actor = Object.hasOwn(MAY_SEND, command.type) ? one.actor : 'system';
    play.wait(one.waitMs).send(command, actor);
    afterEach(play, { ...one, actor }, sizeBefore);
  }
  return play;
}
