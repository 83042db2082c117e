// Taking back the last thing that one did (rules UN1 to UN5): what stood before it is put back, piece by piece, as long as
// nobody has built on it. Pure: the steps that led here come in with the context.

import type { MeetingEvent } from './events.ts';
import { fieldsSchema } from './events/undo.ts';
import type { MeetingState } from './model.ts';
import { isLocked } from './model/minutes.ts';
import type { RefusalCode } from './refusals.ts';
import type { Step } from './steps.ts';

/** For so long what one did can be taken back. */
export const UNDO_MS = 30_000;

type Undone = Extract<MeetingEvent, { type: 'action.undone' }>;
type FieldName = keyof Undone['fields'];
type ListName = 'agenda' | 'agreements' | 'parking';
interface ListBack<Entry> {
  order?: string[];
  put: Entry[];
  set: { id: string; fields: Partial<Entry> }[];
}

const FIELDS = Object.keys(fieldsSchema.entries) as FieldName[];
const LISTS: readonly ListName[] = ['agenda', 'agreements', 'parking'];
/** Texts move between two documents when an item becomes open or closed, and a reason is given once; what is said of an earlier agreement is told to its own meeting too. */
const STANDS: readonly MeetingEvent['type'][] = [
  'item.opennessSet',
  'meeting.reopened',
  'overrun.answered',
  'followUp.answered',
  'action.undone',
];

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);

/** One thing that somebody did: the events of one command, with the states around them. */
export interface Action {
  /** The number of its last event. */
  seq: number;
  atMs: number;
  by: string | null;
  events: MeetingEvent[];
  before: MeetingState;
  after: MeetingState;
}

/** The last thing that this person did, as far as the steps reach; undefined when there is none. */
export function lastActionOf(steps: readonly Step[], participantId: string): Action | undefined {
  const end = steps.findLastIndex(({ recorded }) => recorded.by === participantId);
  const last = steps[end];
  if (!last) return undefined;
  const { at, by } = last.recorded;
  let start = end;
  while (steps[start - 1]?.recorded.at === at && steps[start - 1]?.recorded.by === by) start -= 1;
  const action = steps.slice(start, end + 1);
  const before = action[0]?.before;
  if (!before) return undefined;
  const events = action.map(({ recorded }) => recorded.event);
  return { seq: last.recorded.seq, atMs: at, by, events, before, after: last.after };
}

function listBack<Entry extends { id: string }>(
  before: readonly Entry[],
  after: readonly Entry[],
): ListBack<Entry> | null {
  if (same(before, after)) return null;
  const put = before.filter(({ id }) => !after.some((entry) => entry.id === id));
  const set = before.flatMap((was) => {
    const is = after.find(({ id }) => id === was.id);
    const changed = is ? (Object.keys(was) as (keyof Entry)[]).filter((key) => !same(was[key], is[key])) : [];
    const fields = Object.fromEntries(changed.map((key) => [key, was[key]])) as Partial<Entry>;
    return changed.length === 0 ? [] : [{ id: was.id, fields }];
  });
  return { ...(!same(ids(before), ids(after)) && { order: ids(before) }), put, set };
}

/** Whether all that the action changed can be put back. */
function isUndoable({ events, before, after }: Action): boolean {
  if (events.some(({ type }) => STANDS.includes(type))) return false;
  const parts: readonly string[] = [...FIELDS, ...LISTS];
  const others = (Object.keys(before) as (keyof MeetingState)[]).filter((key) => !parts.includes(key));
  return others.every((key) => same(before[key], after[key]));
}

function backOf({ seq, before, after }: Action): Undone {
  const changed = FIELDS.filter((name) => !same(before[name], after[name]));
  const lists = {
    agenda: listBack(before.agenda, after.agenda),
    agreements: listBack(before.agreements, after.agreements),
    parking: listBack(before.parking, after.parking),
  };
  const changedLists = LISTS.filter((name) => lists[name] !== null).map((name) => [name, lists[name]]);
  return {
    type: 'action.undone',
    seq,
    fields: Object.fromEntries(changed.map((name) => [name, before[name]])),
    ...Object.fromEntries(changedLists),
  };
}

/** Whether what the action left behind still stands as it left it, wherever something would be put back. */
function standsAsLeft(state: MeetingState, { after }: Action, back: Undone): boolean {
  // A meeting that was started by mistake has had nobody there, whoever has come since.
  const passes = (name: FieldName) => name === 'attendance' && back.fields.startedAtMs === null;
  const fieldsStand = (Object.keys(back.fields) as FieldName[]).every(
    (name) => passes(name) || same(state[name], after[name]),
  );
  return fieldsStand && LISTS.every((name) => listStands(state, after, name, back[name]));
}

type AnyEntry = { id: string } & Record<string, unknown>;

function listStands(
  state: MeetingState,
  after: MeetingState,
  name: ListName,
  back: ListBack<unknown> | undefined,
): boolean {
  if (back === undefined) return true;
  const now = state[name] as AnyEntry[];
  const left = after[name] as AnyEntry[];
  const entry = (list: AnyEntry[], id: string) => list.find((one) => one.id === id);
  const fieldsStand = back.set.every(({ id, fields }) =>
    Object.keys(fields as object).every((key) => same(entry(now, id)?.[key], entry(left, id)?.[key])),
  );
  const { order } = back;
  if (order === undefined) return fieldsStand;
  const goes = left.filter(({ id }) => !order.includes(id));
  const goesAsLeft = goes.every(({ id }) => same(entry(now, id), entry(left, id)) && !hangsOn(state, after, id));
  return fieldsStand && goesAsLeft && same(ids(now), ids(left));
}

/** Whether something has come to hang on an item since. */
function hangsOn(state: MeetingState, after: MeetingState, itemId: string): boolean {
  const hanging = ({ agreements, parking, attachments }: MeetingState) =>
    [...agreements, ...parking, ...attachments].filter((one) => one.itemId === itemId).length;
  return hanging(state) > hanging(after) || state.stage.itemId === itemId;
}

/** What puts back the state before the actor's last action, or the reason why that is not done. */
export function undoing(
  state: MeetingState,
  steps: readonly Step[],
  { participantId, seq, nowMs }: { participantId: string; seq: number; nowMs: number },
): Undone | RefusalCode {
  if (isLocked(state)) return 'minutes.locked';
  const action = lastActionOf(steps, participantId);
  if (action?.seq !== seq || !isUndoable(action)) return 'undo.notLast';
  if (nowMs - action.atMs > UNDO_MS) return 'undo.tooLate';
  const back = backOf(action);
  return standsAsLeft(state, action, back) ? back : 'undo.builtOn';
}

function withList<Entry extends { id: string }>(list: Entry[], back: ListBack<Entry> | undefined): Entry[] {
  if (back === undefined) return list;
  const set = new Map(back.set.map(({ id, fields }) => [id, fields]));
  const entries = [...list, ...back.put].map((entry) => {
    const fields = set.get(entry.id);
    return fields ? { ...entry, ...fields } : entry;
  });
  if (back.order === undefined) return entries;
  return back.order.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
}

/** The state with what stood before put back. */
export function withUndone(state: MeetingState, { fields, agenda, agreements, parking }: Undone): MeetingState {
  return {
    ...state,
    ...(fields as Partial<MeetingState>),
    agenda: withList(state.agenda, agenda as ListBack<MeetingState['agenda'][number]> | undefined),
    agreements: withList(state.agreements, agreements as ListBack<MeetingState['agreements'][number]> | undefined),
    parking: withList(state.parking, parking as ListBack<MeetingState['parking'][number]> | undefined),
  };
}
