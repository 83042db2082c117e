// Runde: everyone speaks in turn. There is one round in a meeting, that of the speakers (rules RO1 to RO5): this kind starts it
// and ends it, and its faces show it.

import * as v from 'valibot';
import { MINUTE_MS } from '../../../time.ts';
import { turnMsSchema } from '../../model/speakers.ts';
import { turnsOf } from '../../round-order.ts';
import { ROUND_ORDERS } from '../../vocabulary.ts';
import type { ActivityKind, ActivityOf } from '../kind.ts';
import { NO_ANSWERS, NO_BOARD } from '../parts.ts';
import { filled } from '../summary.ts';

const setupSchema = v.object({
  turnMs: v.optional(turnMsSchema, MINUTE_MS),
  order: v.optional(v.picklist(ROUND_ORDERS), 'tableRole'),
  /** Whether facilitator and secretary have a turn too. */
  withStaff: v.optional(v.boolean(), false),
});
export type RoundSetup = v.InferOutput<typeof setupSchema>;
export type RoundActivity = ActivityOf<RoundSetup, null, never, null>;

export const round: ActivityKind<RoundSetup, null, never, null, never> = {
  ...NO_ANSWERS,
  ...NO_BOARD,
  setup: setupSchema,
  naming: () => 'named',
  phases: () => [{ name: 'turns', collects: null, shows: [], durationMs: null }],

  /** A round that is under way already is the one that is shown; in an empty room there is none. */
  entered({ state, activity, newId }) {
    if (state.speakers.round) return [];
    const setup = activity.setup as RoundSetup;
    const waiting = turnsOf(state, setup, newId);
    return waiting.length === 0 ? [] : [{ type: 'round.started', turnMs: setup.turnMs, waiting }];
  },
  ended: ({ state }) => (state.speakers.round ? [{ type: 'round.ended' }] : []),

  summary: ({ setup: { turnMs } }, words) => [
    { type: 'line', text: filled(words.line ?? '', { seconds: Math.round(turnMs / 1000) }) },
  ],
};
