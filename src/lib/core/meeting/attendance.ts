// What follows from stays and runs: who was there, when they came and went, and who took part in which item (rules TS4 and TS5).

import { MINUTE_MS } from '../time.ts';
import type { MeetingState } from './model.ts';
import { isObserver, type ItemAttendance, type Participant, type Stay } from './model/people.ts';
import type { Run } from './model/time.ts';

/** Who comes so soon after the start, or leaves so soon before the end, was there for all of it. */
const TURN_MS = 2 * MINUTE_MS;

/** Somebody came late, left or came back; `itemId` is the item that was taken up then. */
export interface Movement {
  kind: 'came' | 'left' | 'back';
  atMs: number;
  itemId: string | null;
}

const staysOf = (state: MeetingState, participantId: string): Stay[] =>
  state.attendance.stays.filter((stay) => stay.participantId === participantId);

/** Whether somebody is there now: has come, and has not left. A lost connection is no leaving. */
export function isThere(state: MeetingState, participantId: string): boolean {
  return staysOf(state, participantId).some(({ leftAtMs }) => leftAtMs === null);
}

/** Whether somebody has left, by their own word or the staff's. */
export function hasLeft(state: MeetingState, participantId: string): boolean {
  const last = staysOf(state, participantId).at(-1);
  return last !== undefined && last.leftAtMs !== null && !last.interrupted;
}

/** Whether somebody was there at all. Where nobody's stay is known, whoever joined was (rule TS5). */
export function wasThere(state: MeetingState, person: Participant): boolean {
  if (person.removed) return false;
  const { stays, items } = state.attendance;
  if (stays.length === 0) return person.joined && !isObserver(person);
  const isSaid = items.some(({ participantId, tookPart }) => participantId === person.id && tookPart);
  return isSaid || stays.some(({ participantId }) => participantId === person.id);
}

/** Half-open on both sides, so that who leaves as an item is taken up has not been there for it. */
function overlap({ cameAtMs, leftAtMs }: Stay, { fromMs, toMs }: Run): boolean {
  return cameAtMs < (toMs ?? Infinity) && fromMs < (leftAtMs ?? Infinity);
}

/** What the staff have said of somebody and an item; undefined when nothing. */
export function saidOf(
  { attendance }: Pick<MeetingState, 'attendance'>,
  itemId: string,
  participantId: string,
): ItemAttendance | undefined {
  return attendance.items.find((one) => one.itemId === itemId && one.participantId === participantId);
}

/** Whether somebody took part in an item: as the staff say, else as the times say; null for one that was not taken up. */
export function tookPart(state: MeetingState, itemId: string, participantId: string): boolean | null {
  const said = saidOf(state, itemId, participantId);
  if (said) return said.tookPart;
  const runs = state.runs.filter((run) => run.itemId === itemId);
  if (runs.length === 0 || state.attendance.stays.length === 0) return null;
  return staysOf(state, participantId).some((stay) => runs.some((run) => overlap(stay, run)));
}

function itemAt(state: MeetingState, atMs: number): string | null {
  return state.runs.find(({ fromMs, toMs }) => fromMs <= atMs && atMs < (toMs ?? Infinity))?.itemId ?? null;
}

/** The item that somebody left from: who goes as the next is taken up goes from the one before. */
function itemBefore(state: MeetingState, atMs: number): string | null {
  return state.runs.find(({ fromMs, toMs }) => fromMs < atMs && atMs <= (toMs ?? Infinity))?.itemId ?? null;
}

/** When somebody came late, left and came back, in order. */
export function movementsOf(state: MeetingState, participantId: string): Movement[] {
  const startMs = state.startedAtMs ?? 0;
  const endMs = state.closedAtMs ?? Infinity;
  const stays = staysOf(state, participantId);
  return stays.flatMap((stay, index): Movement[] => {
    const { cameAtMs, leftAtMs, interrupted } = stay;
    const isBack = index > 0;
    const comes = isBack ? !stays[index - 1]?.interrupted : cameAtMs > startMs + TURN_MS;
    const isLast = index === stays.length - 1;
    const leaves = leftAtMs !== null && !interrupted && (!isLast || leftAtMs < endMs - TURN_MS);
    return [
      ...(comes ? [{ kind: isBack ? 'back' : 'came', atMs: cameAtMs, itemId: itemAt(state, cameAtMs) } as const] : []),
      ...(leaves ? [{ kind: 'left', atMs: leftAtMs, itemId: itemBefore(state, leftAtMs) } as const] : []),
    ];
  });
}
