// What is wrong with an agenda before the meeting, and what would mend it (rules AW1 to AW5). Advice only: nothing is refused.

import { MINUTE_MS } from '../time.ts';
import { scaledTimes } from './areas/agenda-times.ts';
import { itemBoxMs } from './clock.ts';
import { closingItem, type MeetingState } from './model.ts';
import { type Item } from './model/agenda.ts';
import { blockBoxMs, isHeading } from './outline.ts';

/** Nobody sits longer than this without a break. */
export const SITTING_MS = 90 * MINUTE_MS;
/**
 * The least for a clean-up of efforts. The study (EVA 4.3.1) saw five minutes fail and gives no number; this one is
 * proposed by us, and is what the clean-up card takes.
 */
export const CLEAN_UP_MS = 20 * MINUTE_MS;
/** The card of the deck "Indsatser: prioritér" with which efforts are cleaned up. */
export const CLEAN_UP_CARD = 'indsatser-oprydning';

/** A place in the agenda as `item.add` takes it. */
export interface Place {
  toIndex: number;
  parentId: string | null;
}

export type AgendaWarning =
  /** `fits`: the items that are not fixed can be shortened until the agenda fits the length. */
  | { rule: 'tooLong'; sumMs: number; overMs: number; fits: boolean }
  /** From `fromMs` after the start people sit for `lengthMs`; null where no item ends in between. */
  | { rule: 'noBreak'; fromMs: number; lengthMs: number; breakAt: Place | null }
  | { rule: 'noClosing' }
  | { rule: 'cleanUpShort'; itemId: string; lengthMs: number };

/** The sum of the items' time boxes. */
export function agendaMs({ agenda }: Pick<MeetingState, 'agenda'>): number {
  return agenda.reduce((sumMs, item) => sumMs + itemBoxMs(item), 0);
}

/** Everything that is wrong with the agenda as it is planned, in the order of the clock and the weightiest first. */
export function agendaWarnings(state: MeetingState): AgendaWarning[] {
  return [...tooLong(state), ...noBreaks(state), ...cleanUps(state), ...noClosing(state)];
}

function tooLong(state: MeetingState): AgendaWarning[] {
  const sumMs = agendaMs(state);
  const overMs = sumMs - state.plannedMs;
  if (overMs <= 0) return [];
  return [{ rule: 'tooLong', sumMs, overMs, fits: scaledTimes(state, state.plannedMs) !== null }];
}

function noClosing(state: MeetingState): AgendaWarning[] {
  return closingItem(state) ? [] : [{ rule: 'noClosing' }];
}

function cleanUps(state: MeetingState): AgendaWarning[] {
  return state.agenda
    .filter(({ cards }) => cards.some(({ id }) => id === CLEAN_UP_CARD))
    .map(({ id }) => ({ itemId: id, lengthMs: blockBoxMs(state.agenda, id) }))
    .filter(({ lengthMs }) => lengthMs < CLEAN_UP_MS)
    .map((short) => ({ rule: 'cleanUpShort', ...short }));
}

/** A stretch of items without a break between them, by the indexes of the first and of the one behind the last. */
interface Stretch {
  from: number;
  to: number;
}

function noBreaks(state: MeetingState): AgendaWarning[] {
  const { agenda } = state;
  const startMs = startsOf(agenda);
  return stretches(agenda).flatMap(({ from, to }) => {
    const fromMs = startMs[from] ?? 0;
    const lengthMs = (startMs[to] ?? 0) - fromMs;
    if (lengthMs <= SITTING_MS) return [];
    return [{ rule: 'noBreak', fromMs, lengthMs, breakAt: placeForBreak(state, { from, to }, startMs) }];
  });
}

/** When each item begins, counted from the start, and at the end when the last one ends. */
function startsOf(agenda: readonly Item[]): number[] {
  const starts = [0];
  for (const item of agenda) starts.push((starts.at(-1) ?? 0) + itemBoxMs(item));
  return starts;
}

function stretches(agenda: readonly Item[]): Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  agenda.forEach(({ kind }, index) => {
    if (kind !== 'break') return;
    found.push({ from, to: index });
    from = index + 1;
  });
  return [...found, { from, to: agenda.length }];
}

/**
 * Between two items, as near as can be to where the stretch falls into equal parts that are short enough; before the
 * closing step only when there is no other place. A break among sub-items is one of them.
 */
function placeForBreak(state: MeetingState, { from, to }: Stretch, startMs: readonly number[]): Place | null {
  const { agenda } = state;
  const fromMs = startMs[from] ?? 0;
  const parts = Math.ceil(((startMs[to] ?? 0) - fromMs) / SITTING_MS);
  const wantedMs = fromMs + ((startMs[to] ?? 0) - fromMs) / parts;
  const distance = (index: number) => Math.abs((startMs[index] ?? 0) - wantedMs);
  const closingIndex = agenda.findIndex((item) => item.id === closingItem(state)?.id);
  const isBehindHeading = (index: number) => {
    const before = agenda[index - 1];
    return before !== undefined && isHeading(agenda, before);
  };
  const places = Array.from({ length: to - from - 1 }, (_, n) => from + 1 + n).filter(
    (index) => !isBehindHeading(index) && (startMs[index] ?? 0) > fromMs,
  );
  const inside = places.filter((index) => index !== closingIndex);
  const [best] = (inside.length > 0 ? inside : places).toSorted((a, b) => distance(a) - distance(b));
  return best === undefined ? null : { toIndex: best, parentId: agenda[best]?.parentId ?? null };
}
