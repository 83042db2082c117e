// Groups of an item: each has a name, members and a page of the notes of its own (rules GR1 to GR5). A page may hold text
// that nobody here knows of, so a group is never lost: one that is removed can be restored.

import {
  done,
  refuse,
  unlessOpen,
  type DecideContext,
  type DecideTable,
  type Decision,
  type EvolveTable,
} from '../area.ts';
import type { Command } from '../commands.ts';
import { findItem, findParticipant, groupsOf, type MeetingState } from '../model.ts';
import { MAX_GROUPS, type Group } from '../model/groups.ts';

type Make = Extract<Command, { type: 'groups.make' }>;
type Place = Extract<Command, { type: 'group.place' }>;
interface Placement {
  participantId: string;
  groupId: string | null;
}

function decideMake(state: MeetingState, { itemId, names }: Make, { newId }: DecideContext): Decision {
  if (!findItem(state, itemId)) return refuse('item.unknown');
  const there = groupsOf(state, itemId);
  if (there.length + names.length > MAX_GROUPS) return refuse('groups.tooMany');
  const open = there[0]?.open ?? false;
  const groups = names.map((name): Group => ({
    ...{ id: newId(), itemId, name, memberIds: [], cardId: null, open, removed: false },
  }));
  return done({ type: 'groups.made', itemId, groups });
}

/** Those without a group go to the smallest ones in turn; sorted by table role, so that the roles mix. */
function decideDeal(state: MeetingState, itemId: string): Decision {
  const groups = groupsOf(state, itemId);
  if (groups.length === 0) return refuse('group.unknown');
  const sizes = new Map(groups.map(({ id, memberIds }) => [id, memberIds.length]));
  const placed = new Set(groups.flatMap(({ memberIds }) => memberIds));
  const placements = state.participants
    .filter(({ id, joined, role }) => joined && role === 'participant' && !placed.has(id))
    .toSorted((one, other) => compare(one.tableRole ?? '', other.tableRole ?? ''))
    .map(({ id: participantId }): Placement => {
      const [groupId = '', size = 0] = [...sizes].reduce((least, next) => (next[1] < least[1] ? next : least));
      sizes.set(groupId, size + 1);
      return { participantId, groupId };
    });
  return placements.length === 0 ? done() : done({ type: 'groups.placed', itemId, placements });
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

function decidePlace(state: MeetingState, { itemId, participantId, groupId }: Omit<Place, 'type'>): Decision {
  if (!findParticipant(state, participantId)) return refuse('participant.unknown');
  const groups = groupsOf(state, itemId);
  if (groupId !== null && !groups.some(({ id }) => id === groupId)) return refuse('group.unknown');
  const now = groups.find(({ memberIds }) => memberIds.includes(participantId))?.id ?? null;
  if (now === groupId) return done();
  return done({ type: 'groups.placed', itemId, placements: [{ participantId, groupId }] });
}

function decideJoin(state: MeetingState, groupId: string, { actor }: DecideContext): Decision {
  const group = findGroup(state, groupId);
  if (!group || actor === 'system') return refuse('group.unknown');
  if (!group.open) return refuse('group.notOpen');
  return decidePlace(state, { itemId: group.itemId, participantId: actor.participantId, groupId });
}

/** The group that stands; a removed one is found only by those who restore it. */
function findGroup(state: MeetingState, groupId: string, removed = false): Group | undefined {
  return state.groups.find((group) => group.id === groupId && group.removed === removed);
}

function decideRestore(state: MeetingState, groupId: string): Decision {
  const group = findGroup(state, groupId, true);
  if (!group) return findGroup(state, groupId) ? done() : refuse('group.unknown');
  if (groupsOf(state, group.itemId).length >= MAX_GROUPS) return refuse('groups.tooMany');
  return done({ type: 'group.restored', itemId: group.itemId, groupId });
}

export const decideGroups: DecideTable<
  | 'groups.make'
  | 'groups.deal'
  | 'groups.open'
  | 'group.rename'
  | 'group.remove'
  | 'group.restore'
  | 'group.place'
  | 'group.join'
> = {
  'groups.make': (state, command, context) => unlessOpen(state) ?? decideMake(state, command, context),
  'groups.deal': (state, { itemId }) => unlessOpen(state) ?? decideDeal(state, itemId),
  'groups.open': (state, { itemId, open }) => {
    const closed = unlessOpen(state);
    if (closed) return closed;
    const groups = groupsOf(state, itemId);
    if (groups.length === 0) return refuse('group.unknown');
    return groups.every((group) => group.open === open) ? done() : done({ type: 'groups.opened', itemId, open });
  },
  'group.rename': (state, { groupId, name }) => {
    const closed = unlessOpen(state);
    const group = findGroup(state, groupId);
    if (closed || !group) return closed ?? refuse('group.unknown');
    return group.name === name ? done() : done({ type: 'group.renamed', itemId: group.itemId, groupId, name });
  },
  'group.remove': (state, { groupId }) => {
    const closed = unlessOpen(state);
    const group = findGroup(state, groupId);
    if (closed || !group) return closed ?? refuse('group.unknown');
    return done({ type: 'group.removed', itemId: group.itemId, groupId });
  },
  'group.restore': (state, { groupId }) => unlessOpen(state) ?? decideRestore(state, groupId),
  'group.place': (state, command) => unlessOpen(state) ?? decidePlace(state, command),
  'group.join': (state, { groupId }, context) => unlessOpen(state) ?? decideJoin(state, groupId, context),
};

function withGroup(state: MeetingState, groupId: string, changes: Partial<Group>): MeetingState {
  const groups = state.groups.map((group) => (group.id === groupId ? { ...group, ...changes } : group));
  return { ...state, groups };
}

function place(group: Group, { participantId, groupId }: Placement): Group {
  const others = group.memberIds.filter((id) => id !== participantId);
  if (group.id === groupId) return { ...group, memberIds: [...others, participantId] };
  return others.length === group.memberIds.length ? group : { ...group, memberIds: others };
}

export const evolveGroups: EvolveTable<
  'groups.made' | 'groups.placed' | 'groups.opened' | 'group.renamed' | 'group.removed' | 'group.restored'
> = {
  'groups.made': (state, { groups }) => ({ ...state, groups: [...state.groups, ...groups] }),
  'groups.placed': (state, { itemId, placements }) => ({
    ...state,
    groups: state.groups.map((group) => (group.itemId === itemId ? placements.reduce(place, group) : group)),
  }),
  'groups.opened': (state, { itemId, open }) => ({
    ...state,
    groups: state.groups.map((group) => (group.itemId === itemId ? { ...group, open } : group)),
  }),
  'group.renamed': (state, { groupId, name }) => withGroup(state, groupId, { name }),
  'group.removed': (state, { groupId }) => withGroup(state, groupId, { removed: true, memberIds: [] }),
  'group.restored': (state, { groupId }) => withGroup(state, groupId, { removed: false }),
};
