// Who votes on an item, and how a vote came out: derived from people, attendance and what was recorded.

import { sideOf } from './activities/contributions.ts';
import { saidOf, tookPart, wasThere } from './attendance.ts';
import type { MeetingState } from './model.ts';
import type { Vote } from './model/item-records.ts';
import type { Participant } from './model/people.ts';
import type { VoteChoice } from './vocabulary.ts';

/** Whether somebody is inhabil in an item: they took no part in it, and have no vote (rules IH1, VO4). */
export function isDisqualified(
  state: Pick<MeetingState, 'attendance'>,
  itemId: string,
  participantId: string,
): boolean {
  return (saidOf(state, itemId, participantId)?.disqualified ?? null) !== null;
}

/** Those who took part in the item; while it waits, all who are in the meeting. */
function presentAt(state: MeetingState, itemId: string): Participant[] {
  return state.participants.filter((person) => wasThere(state, person) && tookPart(state, itemId, person.id) !== false);
}

/**
 * Who is asked for a vote: of those present the members of committee and council, and where there are none of them
 * everyone (rule VO3). `others` may be given a vote too.
 */
export function votersOf(state: MeetingState, itemId: string): { voters: Participant[]; others: Participant[] } {
  const present = presentAt(state, itemId).filter(({ id }) => !isDisqualified(state, itemId, id));
  const members = present.filter(({ tableRole }) => sideOf(tableRole) === 'committee');
  if (members.length === 0) return { voters: present, others: [] };
  return { voters: members, others: present.filter((person) => !members.includes(person)) };
}

/** The vote without this person's; null when none is left. A vote by numbers knows nobody. */
export function withoutVoteOf(vote: Vote | null, participantId: string): Vote | null {
  if (vote?.kind !== 'named') return vote;
  const votes = vote.votes.filter((one) => one.participantId !== participantId);
  return votes.length === 0 ? null : { ...vote, votes };
}

/** How many voted so. */
export function votesFor(vote: Vote, choice: VoteChoice): number {
  return vote.kind === 'counted' ? vote[choice] : vote.votes.filter((one) => one.choice === choice).length;
}

/** Those who voted so by name, in the order of the meeting's people; none where the vote was by numbers. */
export function votersFor(state: MeetingState, vote: Vote, choice: VoteChoice): Participant[] {
  if (vote.kind === 'counted') return [];
  const ids = vote.votes.filter((one) => one.choice === choice).map(({ participantId }) => participantId);
  return state.participants.filter(({ id }) => ids.includes(id));
}
