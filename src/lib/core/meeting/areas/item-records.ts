// What is recorded of an item beside its decision: the vote (rules VO1 to VO5) and statements for the minutes (SM1 to SM3).

import { done, realChanges, refuse, type DecideTable, type Decision, type EvolveTable } from '../area.ts';
import type { MeetingEvent } from '../events.ts';
import { findItem, findParticipant, type MeetingState } from '../model.ts';
import type { Item } from '../model/agenda.ts';
import type { Statement, Vote } from '../model/item-records.ts';
import { unlessRecordable } from '../recording.ts';
import { isDisqualified, withoutVoteOf } from '../voting.ts';
import { withItem } from './agenda.ts';
import { isKnownOwner } from './records.ts';

const MAX_STATEMENTS = 30;

/** Runs `decide` for the item, if something may be recorded of it. */
function recordingOn(state: MeetingState, itemId: string, decide: (item: Item) => Decision): Decision {
  const refusal = unlessRecordable(state);
  if (refusal) return refusal;
  const item = findItem(state, itemId);
  return item ? decide(item) : refuse('item.unknown');
}

function onStatement(
  state: MeetingState,
  { itemId, statementId }: { itemId: string; statementId: string },
  decide: (statement: Statement, index: number, all: Statement[]) => Decision,
): Decision {
  return recordingOn(state, itemId, ({ statements }) => {
    const index = statements.findIndex(({ id }) => id === statementId);
    const statement = statements[index];
    return statement ? decide(statement, index, statements) : refuse('statement.unknown');
  });
}

function voteRecorded(item: Item, vote: Vote | null): MeetingEvent[] {
  const stands = JSON.stringify(item.vote) === JSON.stringify(vote);
  return stands ? [] : [{ type: 'vote.recorded', itemId: item.id, vote }];
}

/** The refusal for a vote of somebody who is none of the meeting, or stood back from the item; undefined if all is well. */
function unlessMayVote(state: MeetingState, itemId: string, participantIds: readonly string[]): Decision | undefined {
  if (participantIds.some((id) => !findParticipant(state, id))) return refuse('participant.unknown');
  return participantIds.some((id) => isDisqualified(state, itemId, id)) ? refuse('vote.disqualified') : undefined;
}

export const decideItemRecords: DecideTable<
  'vote.record' | 'vote.cast' | 'statement.add' | 'statement.edit' | 'statement.move' | 'statement.remove'
> = {
  'vote.record': (state, { itemId, vote }) =>
    recordingOn(state, itemId, (item) => {
      const voters = vote?.kind === 'named' ? vote.votes.map(({ participantId }) => participantId) : [];
      return unlessMayVote(state, itemId, voters) ?? done(...voteRecorded(item, vote));
    }),

  'vote.cast': (state, { itemId, participantId, choice }) =>
    recordingOn(state, itemId, (item) => {
      const refusal = unlessMayVote(state, itemId, [participantId]);
      if (refusal) return refusal;
      const others = withoutVoteOf(item.vote, participantId);
      if (choice === null) return done(...voteRecorded(item, others));
      const votes = others?.kind === 'named' ? others.votes : [];
      const standing =
        item.vote?.kind === 'named' && item.vote.votes.find((vote) => vote.participantId === participantId);
      if (standing && standing.choice === choice) return done();
      return done(...voteRecorded(item, { kind: 'named', votes: [...votes, { participantId, choice }] }));
    }),

  'statement.add': (state, { itemId, kind, by, text, toIndex }, { newId }) =>
    recordingOn(state, itemId, ({ statements }) => {
      if (statements.length >= MAX_STATEMENTS) return refuse('statement.tooMany');
      if (!by.every((one) => isKnownOwner(state, one))) return refuse('participant.unknown');
      const index = Math.min(toIndex ?? statements.length, statements.length);
      return done({ type: 'statement.added', itemId, statement: { id: newId(), kind, by, text }, index });
    }),

  'statement.edit': (state, { type: _type, itemId, statementId, ...changes }) =>
    onStatement(state, { itemId, statementId }, (statement) => {
      if (!(changes.by ?? []).every((one) => isKnownOwner(state, one))) return refuse('participant.unknown');
      const edits = realChanges<Statement>(statement, changes);
      if (Object.keys(edits).length === 0) return done();
      return done({ type: 'statement.edited', itemId, statementId, ...edits });
    }),

  'statement.move': (state, { itemId, statementId, toIndex }) =>
    onStatement(state, { itemId, statementId }, (_statement, index, all) => {
      const to = Math.min(toIndex, all.length - 1);
      return to === index ? done() : done({ type: 'statement.moved', itemId, statementId, toIndex: to });
    }),

  'statement.remove': (state, { itemId, statementId }) =>
    onStatement(state, { itemId, statementId }, () => done({ type: 'statement.removed', itemId, statementId })),
};

function withStatements(
  state: MeetingState,
  itemId: string,
  change: (statements: Statement[]) => Statement[],
): MeetingState {
  return withItem(state, itemId, (item) => ({ ...item, statements: change(item.statements) }));
}

export const evolveItemRecords: EvolveTable<
  'vote.recorded' | 'statement.added' | 'statement.edited' | 'statement.moved' | 'statement.removed'
> = {
  'vote.recorded': (state, { itemId, vote }) => withItem(state, itemId, (item) => ({ ...item, vote })),

  'statement.added': (state, { itemId, statement, index }) =>
    withStatements(state, itemId, (all) => all.toSpliced(index, 0, statement)),

  'statement.edited': (state, { type: _type, itemId, statementId, ...changes }) =>
    withStatements(state, itemId, (all) => all.map((one) => (one.id === statementId ? { ...one, ...changes } : one))),

  'statement.moved': (state, { itemId, statementId, toIndex }) =>
    withStatements(state, itemId, (all) => {
      const moved = all.filter(({ id }) => id === statementId);
      return all.filter(({ id }) => id !== statementId).toSpliced(toIndex, 0, ...moved);
    }),

  'statement.removed': (state, { itemId, statementId }) =>
    withStatements(state, itemId, (all) => all.filter(({ id }) => id !== statementId)),
};
