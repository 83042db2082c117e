// Who only looks on (tilhører): what ends for them, and what is asked of nobody who does (rules OB1 to OB3).

import type { AnyCommand } from '../area.ts';
import { findParticipant, type MeetingState } from '../model.ts';
import { isObserver } from '../model/people.ts';
import { endStay } from './attendance.ts';
import { leftSpeakers } from './speakers.ts';

/** The state with somebody looking on from now: out of the list of speakers, their group and the list of the entitled. */
export function lookingOn(state: MeetingState, participantId: string, atMs: number): MeetingState {
  const others = (ids: string[]) => ids.filter((id) => id !== participantId);
  const left = endStay(leftSpeakers(state, participantId), participantId, atMs);
  return {
    ...left,
    entitled: others(left.entitled),
    groups: left.groups.map((group) =>
      group.memberIds.includes(participantId) ? { ...group, memberIds: others(group.memberIds) } : group,
    ),
  };
}

/** Commands that make somebody take part; each names the person it means. */
const TAKES_PART: ReadonlySet<AnyCommand['type']> = new Set([
  ...(['attendance.arrive', 'attendance.setForItem', 'apology.set', 'substitute.set'] as const),
  ...(['speaker.request', 'speaker.call', 'vote.cast', 'group.place', 'overrun.answer'] as const),
  ...(['activity.answer', 'activity.ready', 'access.grant', 'chair.hand'] as const),
] satisfies AnyCommand['type'][]);

/** Whether a command would make somebody take part who only looks on: they are given another right first. */
export function meansObserver(state: MeetingState, command: AnyCommand): boolean {
  if (!TAKES_PART.has(command.type)) return false;
  const { participantId, for: named } = command as { participantId?: unknown; for?: unknown };
  const meant = named ?? participantId;
  const person = typeof meant === 'string' ? findParticipant(state, meant) : undefined;
  return person !== undefined && isObserver(person);
}
