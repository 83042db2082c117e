// Bordgrupper: the room talks in groups and comes back together. The groups are the item's own (rules GR1 to GR6), each with
// its page of the notes; this kind makes them, gives them a card and a time, calls them back, and shows their pages.

import * as v from 'valibot';
import { durationMsSchema, filledText, idSchema, TEXT_LIMITS } from '../../model/basics.ts';
import { groupsOf } from '../../model.ts';
import { MAX_GROUPS } from '../../model/groups.ts';
import type { MeetingEvent } from '../../events.ts';
import type { ActivityKind, ActivityOf, PhaseEntered } from '../kind.ts';
import { NO_ANSWERS, NO_BOARD } from '../parts.ts';
import { filled } from '../summary.ts';
import { takingPart } from '../taking-part.ts';
import { groupsMade, placedBy, placedInSmallest } from './placing.ts';

/** How people come into groups: by lot, with the sides of the table mixed or together, by their own choice, or by hand. */
export const WAYS = ['random', 'mixed', 'alike', 'choice', 'hand'] as const;
export type Way = (typeof WAYS)[number];
export const MIN_GROUPS = 2;

const setupSchema = v.object({
  names: v.pipe(v.array(filledText(TEXT_LIMITS.name)), v.minLength(MIN_GROUPS), v.maxLength(MAX_GROUPS)),
  way: v.optional(v.picklist(WAYS), 'mixed'),
  durationMs: v.optional(v.nullable(durationMsSchema), null),
  /** Dealt to the groups in turn; none: all work with the same question. */
  cardIds: v.optional(v.pipe(v.array(idSchema), v.maxLength(MAX_GROUPS)), []),
  /** Whether the machine that leads the meeting gives a soft tone when it calls back. */
  withTone: v.optional(v.boolean(), false),
});
export type GroupsSetup = v.InferOutput<typeof setupSchema>;
export type GroupsActivity = ActivityOf<GroupsSetup, null, never, null>;

const untimed = (name: string) => ({ name, collects: null, shows: [], durationMs: null });

export const groups: ActivityKind<GroupsSetup, null, never, null, never> = {
  ...NO_ANSWERS,
  ...NO_BOARD,
  setup: setupSchema,
  naming: () => 'named',
  phases: ({ durationMs }) => [
    untimed('form'),
    { name: 'work', collects: null, shows: [], durationMs },
    untimed('callBack'),
    untimed('plenum'),
  ],

  entered: (entered) => (entered.activity.phase === 'form' ? forming(entered) : []),
  came: ({ state, activity }, participantIds) =>
    activity.phase !== 'plenum' && isDealt(activity.setup as GroupsSetup)
      ? placedInSmallest(groupsOf(state, activity.itemId), participantIds, activity.itemId)
      : [],
  ended({ state, activity: { itemId } }) {
    const isOpen = groupsOf(state, itemId).some(({ open }) => open);
    return isOpen ? [{ type: 'groups.opened', itemId, open: false }] : [];
  },

  summary: ({ setup: { names } }, words) => [{ type: 'line', text: filled(words.line ?? '', { count: names.length }) }],
};

const isDealt = ({ way }: GroupsSetup): boolean => way !== 'choice' && way !== 'hand';

/** Groups that the item has already are used again, with those who are in them. */
function forming({ state, activity: { itemId, setup }, newId }: PhaseEntered): MeetingEvent[] {
  const { names, way, cardIds } = setup as GroupsSetup;
  const there = groupsOf(state, itemId);
  const made = there.length > 0 ? [] : groupsMade(itemId, names, cardIds, newId);
  const all = [...there, ...made];
  const open = way === 'choice';
  const isOpen = all.every((group) => group.open);
  const placed = new Set(all.flatMap(({ memberIds }) => memberIds));
  const people = takingPart(state, itemId).filter(({ id }) => !placed.has(id));
  return [
    ...(made.length > 0 ? [{ type: 'groups.made' as const, itemId, groups: made }] : []),
    ...(open && !isOpen ? [{ type: 'groups.opened' as const, itemId, open }] : []),
    ...(way === 'choice' || way === 'hand' ? [] : placedBy(way, all, people, { itemId, newId })),
  ];
}
