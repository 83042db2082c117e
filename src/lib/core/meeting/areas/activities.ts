// Activities: a whole room answers, and sees what came of it when the facilitator shows it (rules AV1 to AV10). What others
// wrote is hidden until then, from everyone; an anonymous answer is not even in the log.

import * as v from 'valibot';
import {
  answersAs,
  findActivity,
  hasAnswered,
  isOpen,
  openActivity,
  phaseOf,
  phasesOf,
} from '../activities/answering.ts';
import { ending, showing } from '../activities/ending.ts';
import { activityAfter, type ActivityEventType } from '../activities/evolving.ts';
import { entering, resharing } from '../activities/following.ts';
import type { AnsweringGroup } from '../activities/kind.ts';
import { kindOf } from '../activities/kinds.ts';
import { openContributions } from '../activities/revealing.ts';
import {
  done,
  refuse,
  unlessRunning,
  type Actor,
  type DecideContext,
  type DecideTable,
  type Decision,
  type EvolveTable,
} from '../area.ts';
import type { Command, CommandType } from '../commands.ts';
import type { MeetingEvent, RecordedEvent } from '../events.ts';
import { findItem, type MeetingState } from '../model.ts';
import type { Activity, Answer } from '../model/activities.ts';
import { isStaff, onBehalf } from '../on-behalf.ts';
import { sightOf } from '../visibility.ts';
import { stageOfActivity } from './stage.ts';

const MAX_ACTIVITIES = 100;
/** An answer is a few choices and some lines of text; in UTF-16 units as JSON. */
const MAX_ANSWER_LENGTH = 20_000;

/** The commands that may show a round, and so need what lies in the box of sealed answers. */
export const OPENS_THE_BOX: ReadonlySet<string> = new Set<CommandType>([
  'activity.step',
  'activity.end',
  'meeting.close',
]);

type CommandOf<T> = Extract<Command, { type: T }>;

function decideStart(state: MeetingState, command: CommandOf<'activity.start'>, context: DecideContext): Decision {
  const { itemId, kind: name, title, cardId = null } = command;
  const { nowMs, newId } = context;
  if (!findItem(state, itemId)) return refuse('item.unknown');
  if (openActivity(state)) return refuse('activity.alreadyOpen');
  if (state.activities.length >= MAX_ACTIVITIES) return refuse('activity.tooMany');
  const kind = kindOf(name);
  const setup = kind && v.safeParse(kind.setup, command.setup);
  const [first] = kind && setup?.success ? kind.phases(setup.output) : [];
  if (!kind || !setup?.success || !first) return refuse('activity.setupUnfit');
  if (kind.suits?.(setup.output, { state, itemId }) === false) return refuse('activity.setupUnfit');
  const activity: Activity = {
    ...{ id: newId(), itemId, cardId, kind: name, title, setup: setup.output, naming: kind.naming(setup.output) },
    ...{ phase: first.name, phaseStartedAtMs: nowMs, startedAtMs: nowMs, endedAtMs: null, discarded: false },
    ...{ answers: [], tookPart: [], ready: [], contributions: [], earlier: [], revealed: [...first.shows] },
    board: kind.firstBoard(setup.output, state, itemId),
  };
  return done(
    { type: 'activity.started', activity },
    { type: 'stage.shown', stage: stageOfActivity(activity) },
    ...(kind.entered?.({ state, activity, nowMs, newId }) ?? []),
  );
}

function decideStep(state: MeetingState, activity: Activity, phase: string, context: DecideContext): Decision {
  const phases = phasesOf(activity);
  const from = phases.findIndex(({ name }) => name === activity.phase);
  const to = phases.findIndex(({ name }) => name === phase);
  if (to === from) return done();
  if (to < from) return refuse('activity.phaseUnfit');
  const stepped: MeetingEvent = { type: 'activity.stepped', activityId: activity.id, phase };
  const there = activityAfter(activity, stepped, context.nowMs);
  const passed = entering(state, there, phases.slice(from + 1, to + 1), context);
  const { events, box } = showing(state, passed.activity, phases.slice(from, to + 1), context);
  return { ok: true, events: [stepped, ...passed.events, ...events], box };
}

function decideAnswer(
  state: MeetingState,
  activity: Activity,
  command: CommandOf<'activity.answer'>,
  context: DecideContext,
): Decision {
  const meant = onBehalf(state, context.actor, command.for);
  if ('refusal' in meant) return meant.refusal;
  const round = phaseOf(activity)?.collects ?? null;
  const kind = kindOf(activity.kind);
  if (round === null || !kind || (command.round ?? round) !== round) return refuse('activity.notCollecting');
  const answer = v.safeParse(kind.answer, command.answer);
  const isLong = JSON.stringify(command.answer ?? null).length > MAX_ANSWER_LENGTH;
  if (!answer.success || isLong || !kind.fits(answer.output, activity, round)) return refuse('activity.answerUnfit');
  const { participantId } = meant;
  const as = answersAs(activity, round, participantId);
  if (as === null) return refuse('activity.answerUnfit');
  if (activity.naming !== 'anonymous') return named(state, activity, { round, as, answer: answer.output }, context);
  if (hasAnswered(activity, round, participantId)) return refuse('activity.alreadyAnswered');
  const put = kind.pieces(answer.output).map((piece) => ({ activityId: activity.id, round, piece }));
  const tookPart: MeetingEvent = { type: 'activity.tookPart', activityId: activity.id, round, participantId };
  return { ok: true, events: [tookPart], box: { put, take: [] } };
}

/** An answer that the server knows the person of: it can be changed until it is shown. */
function named(
  state: MeetingState,
  activity: Activity,
  { round, as, answer }: { round: string; as: AnsweringGroup; answer: unknown },
  { actor, newId }: DecideContext,
): Decision {
  const participantId = as.id;
  const own = activity.answers.filter((one) => one.participantId === participantId);
  const before = own.find((one) => one.round === round);
  if (before && JSON.stringify(before.answer) === JSON.stringify(answer)) return done();
  const entered: Answer = {
    ...{ round, participantId, answer },
    sharedWith: as.memberIds[0] === participantId ? [] : [...as.memberIds],
    enteredBy: actor === 'system' ? null : actor.participantId,
    voice: own[0]?.voice ?? newId(),
  };
  const isOpenRound = activity.revealed.includes(round);
  const contributions = isOpenRound ? openContributions(state, activity, entered, newId) : [];
  return done({ type: 'activity.answered', activityId: activity.id, answer: entered, contributions });
}

function decideReady(
  state: MeetingState,
  activity: Activity,
  command: CommandOf<'activity.ready'>,
  { actor }: DecideContext,
): Decision {
  const meant = onBehalf(state, actor, command.for);
  if ('refusal' in meant) return meant.refusal;
  const { ready } = command;
  const round = phaseOf(activity)?.collects ?? null;
  const as = round === null ? null : answersAs(activity, round, meant.participantId);
  const toTell = (as?.memberIds ?? [meant.participantId]).filter((id) => activity.ready.includes(id) !== ready);
  return done(
    ...toTell.map((participantId): MeetingEvent => {
      return { type: 'activity.readied', activityId: activity.id, participantId, ready };
    }),
  );
}

function decideArrange(
  activity: Activity,
  command: CommandOf<'activity.arrange'>,
  { actor, nowMs }: DecideContext,
): Decision {
  const kind = kindOf(activity.kind);
  const move = kind && v.safeParse(kind.move, command.move);
  if (!kind || !move?.success) return refuse('activity.moveUnfit');
  const mover = { participantId: actor === 'system' ? null : actor.participantId, isStaff: isStaff(actor) };
  if (!kind.mayMove(move.output, mover, activity)) return refuse('command.forbidden');
  const board = kind.moved(activity, move.output);
  if (board === null) return refuse('activity.moveUnfit');
  if (JSON.stringify(board) === JSON.stringify(activity.board)) return done();
  const arranged: MeetingEvent = { type: 'activity.arranged', activityId: activity.id, move: move.output };
  return done(arranged, ...resharing(activityAfter(activity, arranged, nowMs)));
}

function decideRestore(state: MeetingState, activity: Activity): Decision {
  if (!activity.discarded) return done();
  if (activity.endedAtMs === null && openActivity(state)) return refuse('activity.alreadyOpen');
  return done({ type: 'activity.restored', activityId: activity.id });
}

/** An activity of an item that the actor may look into; for everyone else there is none. */
function seen(state: MeetingState, activityId: string, actor: Actor): Activity | undefined {
  const activity = findActivity(state, activityId);
  const isClosed = findItem(state, activity?.itemId)?.closed === true;
  return isClosed && actor !== 'system' && sightOf(state, actor) === 'open' ? undefined : activity;
}

/** What is asked of an open activity while the meeting runs. */
function inOpen(
  state: MeetingState,
  activityId: string,
  { actor }: DecideContext,
  decideOn: (activity: Activity) => Decision,
): Decision {
  const activity = seen(state, activityId, actor);
  if (!activity) return refuse('activity.unknown');
  if (!isOpen(activity)) return refuse('activity.notOpen');
  return unlessRunning(state) ?? decideOn(activity);
}

export const decideActivities: DecideTable<
  | 'activity.start'
  | 'activity.step'
  | 'activity.answer'
  | 'activity.ready'
  | 'activity.arrange'
  | 'activity.compare'
  | 'activity.end'
  | 'activity.discard'
  | 'activity.restore'
> = {
  'activity.start': (state, command, context) => unlessRunning(state) ?? decideStart(state, command, context),
  'activity.step': (state, { activityId, phase }, context) =>
    inOpen(state, activityId, context, (activity) => decideStep(state, activity, phase, context)),
  'activity.answer': (state, command, context) =>
    inOpen(state, command.activityId, context, (activity) => decideAnswer(state, activity, command, context)),
  'activity.ready': (state, command, context) =>
    inOpen(state, command.activityId, context, (activity) => decideReady(state, activity, command, context)),
  'activity.arrange': (state, command, context) =>
    inOpen(state, command.activityId, context, (activity) => decideArrange(activity, command, context)),
  'activity.end': (state, { activityId }, context) =>
    inOpen(state, activityId, context, (activity) => ({ ok: true, ...ending(state, activity, context) })),

  'activity.compare'(state, { activityId, earlier }) {
    const activity = findActivity(state, activityId);
    if (!activity) return refuse('activity.unknown');
    if (JSON.stringify(activity.earlier) === JSON.stringify(earlier)) return done();
    return unlessRunning(state) ?? done({ type: 'activity.compared', activityId, earlier });
  },

  'activity.discard'(state, { activityId }, { nowMs, newId }) {
    const activity = findActivity(state, activityId);
    if (!activity) return refuse('activity.unknown');
    if (activity.discarded) return done();
    const following = isOpen(activity) ? kindOf(activity.kind)?.ended?.({ state, activity, nowMs, newId }) : [];
    return unlessRunning(state) ?? done({ type: 'activity.discarded', activityId }, ...(following ?? []));
  },

  'activity.restore'(state, { activityId }) {
    const activity = findActivity(state, activityId);
    return activity ? (unlessRunning(state) ?? decideRestore(state, activity)) : refuse('activity.unknown');
  },
};

/** A screen that shows the activity turns to its item. */
function withoutStageOn(state: MeetingState, activityId: string): MeetingState {
  const { stage } = state;
  if (stage.activityId !== activityId) return state;
  return { ...state, stage: { view: 'item', itemId: stage.itemId, cardId: null, text: '' } };
}

/** The state with the activity that an event is about as it stands after it. */
const changed = (
  state: MeetingState,
  event: Extract<MeetingEvent, { type: ActivityEventType }>,
  { at }: RecordedEvent,
): MeetingState => ({
  ...state,
  activities: state.activities.map((activity) => activityAfter(activity, event, at)),
});

export const evolveActivities: EvolveTable<ActivityEventType | 'activity.started'> = {
  'activity.started': (state, { activity }) => ({ ...state, activities: [...state.activities, activity] }),
  'activity.stepped': changed,
  'activity.answered': changed,
  'activity.tookPart': changed,
  'activity.readied': changed,
  'activity.revealed': changed,
  'activity.arranged': changed,
  'activity.compared': changed,
  'activity.ended': changed,
  'activity.discarded': (state, event, recorded) => withoutStageOn(changed(state, event, recorded), event.activityId),
  'activity.restored': changed,
};
