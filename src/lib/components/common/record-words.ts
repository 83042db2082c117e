// Votes and statements in words.

import type { MeetingState } from '$lib/core/meeting/model.ts';
import type { Statement, Vote } from '$lib/core/meeting/model/item-records.ts';
import { ownerName } from '$lib/core/meeting/model.ts';
import type { StatementKind, VoteChoice } from '$lib/core/meeting/vocabulary.ts';
import { votersFor, votesFor } from '$lib/core/meeting/voting.ts';
import { m } from '$lib/paraglide/messages.js';
import { nameOf } from './people-words.ts';

/** "Hverken for eller imod". */
export const choiceWord = (choice: VoteChoice): string => m[`records_vote_choice_${choice}`]();

/** "Mindretalsudtalelse", "Protokoltilførsel". */
export const statementWord = (kind: StatementKind): string => m[`records_statement_${kind}`]();

/** "2: Anna Holm, Bo Åkesson"; where the vote was by numbers "2" alone. */
export function voteText(state: MeetingState, vote: Vote, choice: VoteChoice): string {
  const names = votersFor(state, vote, choice).map(nameOf).join(', ');
  const count = votesFor(vote, choice);
  return names === '' ? String(count) : `${count}: ${names}`;
}

/** Whose a statement is: "Eva Toft, Liste Ø". */
export function namesOf(state: MeetingState, { by }: Pick<Statement, 'by'>): string {
  return by.map((one) => ownerName(state, one) || m.live_person_nameless()).join(', ');
}
