// What the staff say of somebody and one item, whatever the times say: that they took part or not, and that they were inhabil
// (rules TS4, IH1 to IH3).

import { done, refuse, type DecideContext, type DecideTable, type Decision, type EvolveTable } from '../area.ts';
import { saidOf } from '../attendance.ts';
import type { Command } from '../commands.ts';
import { findItem, findParticipant, type MeetingState } from '../model.ts';
import type { Disqualified } from '../model/people.ts';
import { unlessRecordable } from '../recording.ts';
import { withoutVoteOf } from '../voting.ts';
import { timeOf } from './attendance.ts';

type ForItem = Extract<Command, { type: 'attendance.setForItem' }>;

/** From when somebody is inhabil: the time that is given, else the one that is known, else now while the item is current. */
function disqualifiedFrom(
  state: MeetingState,
  { itemId, disqualified }: ForItem,
  { known, nowMs }: { known: Disqualified | null; nowMs: number },
): number | null {
  if (disqualified?.fromMs !== undefined) return disqualified.fromMs;
  return known ? known.fromMs : state.current?.itemId === itemId ? nowMs : null;
}

/** Who is inhabil took no part in it, and has no vote (rules IH1, IH2). */
function decideForItem(state: MeetingState, command: ForItem, { nowMs }: DecideContext): Decision {
  const refusal = unlessRecordable(state);
  if (refusal) return refusal;
  const { itemId, participantId, reason = '', disqualified: given } = command;
  const item = findItem(state, itemId);
  if (!item) return refuse('item.unknown');
  if (!findParticipant(state, participantId)) return refuse('participant.unknown');
  const said = saidOf(state, itemId, participantId);
  const known = said?.disqualified ?? null;
  const fromMs = disqualifiedFrom(state, command, { known, nowMs });
  if (given?.fromMs != null && timeOf(state, fromMs ?? undefined, nowMs) === null) return refuse('attendance.time');

  const tookPart = given ? false : command.tookPart;
  const stillKnown = given === undefined && tookPart === false ? known : null;
  const disqualified = given ? { leftRoom: given.leftRoom, fromMs } : stillKnown;
  const stands =
    (said?.tookPart ?? null) === tookPart &&
    (tookPart === null || said?.reason === reason) &&
    JSON.stringify(known) === JSON.stringify(disqualified);
  if (stands) return done();
  const vote = withoutVoteOf(item.vote, participantId);
  const losesVote = disqualified !== null && JSON.stringify(vote) !== JSON.stringify(item.vote);
  return done(
    { type: 'attendance.itemSet', itemId, participantId, tookPart, reason, disqualified },
    ...(losesVote ? [{ type: 'vote.recorded', itemId, vote } as const] : []),
  );
}

export const decideItemAttendance: DecideTable<'attendance.setForItem'> = { 'attendance.setForItem': decideForItem };

export const evolveItemAttendance: EvolveTable<'attendance.itemSet'> = {
  'attendance.itemSet'(state, { itemId, participantId, tookPart, reason, disqualified }) {
    const others = state.attendance.items.filter(
      (entry) => entry.itemId !== itemId || entry.participantId !== participantId,
    );
    const items = tookPart === null ? others : [...others, { itemId, participantId, tookPart, reason, disqualified }];
    return { ...state, attendance: { ...state.attendance, items } };
  },
};
