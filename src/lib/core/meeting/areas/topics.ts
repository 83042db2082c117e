// Topics that people propose before the meeting, each under their role: the school leader's right of initiative, and
// everybody else's (rules TP1 to TP5). The facilitator takes one onto the agenda, or sets it aside with a word.

import { done, refuse, unlessOpen, type DecideTable, type Decision, type EvolveTable } from '../area.ts';
import { MINUTE_MS } from '../../time.ts';
import { findItem, findParticipant, type MeetingState } from '../model.ts';
import { type Topic } from '../model/people.ts';
import { decideAgenda } from './agenda.ts';

const DEFAULT_MS = 10 * MINUTE_MS;
/** Open proposals of one person, so that nobody fills the list. */
const MAX_OPEN = 20;

/**
 * Where a proposal stands: `taken` only while its item is on the agenda, so that an item taken off again gives the proposal
 * back to be looked at anew.
 */
export function topicStanding(state: MeetingState, topic: Topic): Topic['state'] {
  return topic.state === 'taken' && !findItem(state, topic.itemId) ? 'waiting' : topic.state;
}

/** What somebody has proposed, with what became of it; the newest first. */
export function topicsOf(state: MeetingState, participantId: string): Topic[] {
  const own = state.topics.filter((topic) => topic.participantId === participantId && topic.state !== 'withdrawn');
  return own.map((topic) => ({ ...topic, state: topicStanding(state, topic) })).reverse();
}

function findWaiting(state: MeetingState, topicId: string): Topic | Decision {
  const topic = state.topics.find(({ id }) => id === topicId);
  if (!topic || topic.state === 'withdrawn') return refuse('topic.unknown');
  return topicStanding(state, topic) === 'waiting' ? topic : refuse('topic.settled');
}

export const decideTopics: DecideTable<
  'topic.propose' | 'topic.withdraw' | 'topic.take' | 'topic.decline' | 'topic.reopen'
> = {
  'topic.propose'(state, { title, why }, { actor, nowMs, newId }) {
    const refusal = unlessOpen(state);
    if (refusal) return refusal;
    const participantId = actor === 'system' ? null : actor.participantId;
    if (participantId === null || !findParticipant(state, participantId)) return refuse('participant.unknown');
    const open = topicsOf(state, participantId).filter((topic) => topic.state === 'waiting');
    if (open.length >= MAX_OPEN) return refuse('topic.tooMany');
    const topic = { id: newId(), participantId, title, why, proposedAtMs: nowMs };
    return done({ type: 'topic.proposed', topic: { ...topic, state: 'waiting', answer: '', itemId: null } });
  },

  'topic.withdraw'(state, { topicId }, { actor }) {
    const refusal = unlessOpen(state);
    if (refusal) return refusal;
    const topic = findWaiting(state, topicId);
    if ('ok' in topic) return topic;
    if (actor !== 'system' && actor.participantId !== topic.participantId) return refuse('topic.unknown');
    return done({ type: 'topic.withdrawn', topicId });
  },

  'topic.take'(state, { topicId, plannedMs = DEFAULT_MS }, context) {
    const refusal = unlessOpen(state);
    if (refusal) return refusal;
    const topic = findWaiting(state, topicId);
    if ('ok' in topic) return topic;
    const item = { title: topic.title, kind: 'discussion', plannedMs, caseText: topic.why } as const;
    const added = decideAgenda['item.add'](state, { type: 'item.add', ...item }, context);
    if (!added.ok) return added;
    const [event] = added.events;
    if (event?.type !== 'item.added') return added;
    return done(
      { ...event, item: { ...event.item, proposedBy: topic.participantId } },
      { type: 'topic.taken', topicId, itemId: event.item.id },
    );
  },

  'topic.decline'(state, { topicId, answer }) {
    const refusal = unlessOpen(state);
    if (refusal) return refusal;
    const topic = findWaiting(state, topicId);
    return 'ok' in topic ? topic : done({ type: 'topic.declined', topicId, answer });
  },

  'topic.reopen'(state, { topicId }) {
    const refusal = unlessOpen(state);
    if (refusal) return refusal;
    const topic = state.topics.find(({ id }) => id === topicId);
    if (!topic) return refuse('topic.unknown');
    return topic.state === 'declined' ? done({ type: 'topic.reopened', topicId }) : done();
  },
};

function withTopic(state: MeetingState, topicId: string, change: Partial<Topic>): MeetingState {
  return { ...state, topics: state.topics.map((topic) => (topic.id === topicId ? { ...topic, ...change } : topic)) };
}

export const evolveTopics: EvolveTable<
  'topic.proposed' | 'topic.withdrawn' | 'topic.taken' | 'topic.declined' | 'topic.reopened'
> = {
  'topic.proposed': (state, { topic }) => ({ ...state, topics: [...state.topics, topic] }),
  'topic.withdrawn': (state, { topicId }) => withTopic(state, topicId, { state: 'withdrawn' }),
  'topic.taken': (state, { topicId, itemId }) => withTopic(state, topicId, { state: 'taken', itemId }),
  'topic.declined': (state, { topicId, answer }) => withTopic(state, topicId, { state: 'declined', answer }),
  'topic.reopened': (state, { topicId }) => withTopic(state, topicId, { state: 'waiting', answer: '', itemId: null }),
};
