// The agenda: items in order with one level of sub-items, the closing step last (rules AG1 to AG3, AG5, AG6, AG8 to AG14).

import {
  done,
  realChanges,
  refuse,
  unlessOpen,
  type DecideContext,
  type DecideTable,
  type Decision,
  type EvolveTable,
} from '../area.ts';
import { itemLeftMs } from '../clock.ts';
import type { Command, NewItem } from '../commands.ts';
import type { MeetingEvent } from '../events.ts';
import { closingItem, findItem, findParticipant, isRunning, type MeetingState } from '../model.ts';
import { type Item } from '../model/agenda.ts';
import { isNeverPublic } from '../never-public.ts';
import { blockOf, mayHaveSubItems, placeFor, subItems } from '../outline.ts';
import { withAttachmentsOf } from './attachments.ts';
import { unpinnedFrom } from './screens.ts';
import { plainStage } from './stage.ts';

const MAX_ITEMS = 200;

type AgendaCommand<T> = Extract<Command, { type: T }>;

/** An item as it enters an agenda, with nothing spent and nothing recorded. */
export function newItem(given: NewItem, id: string, parentId: string | null = null): Item {
  return {
    id,
    parentId,
    title: given.title,
    kind: given.kind,
    plannedMs: given.plannedMs,
    addedMs: 0,
    spentMs: 0,
    state: 'waiting',
    closed: given.closed ?? false,
    lead: given.lead ?? '',
    leadBy: given.leadBy ?? null,
    proposal: given.proposal ?? '',
    caseText: given.caseText ?? '',
    fixed: given.fixed ?? false,
    cards: given.cards ?? [],
    shownCardId: null,
    shownCardIds: [],
    themes: given.themes ?? [],
    decision: '',
    vote: null,
    statements: [],
    openUntilMs: null,
    proposedBy: null,
  };
}

/** The items of a new meeting; those marked as sub-items belong to the nearest item above them that is none. */
export function newAgenda(given: readonly NewItem[], newId: () => string): Item[] {
  let parentId: string | null = null;
  return given.map((one) => {
    const item = newItem(one, newId(), one.sub === true ? parentId : null);
    if (item.parentId === null) parentId = item.kind === 'break' ? null : item.id;
    return item;
  });
}

function decideAdd(state: MeetingState, command: AgendaCommand<'item.add'>, { newId }: DecideContext): Decision {
  if (state.agenda.length >= MAX_ITEMS) return refuse('agenda.full');
  const { parentId = null, toIndex = MAX_ITEMS } = command;
  const refusal = unlessMayHold(state, parentId);
  if (refusal) return refusal;
  const index = placeFor(state, state.agenda, parentId, toIndex);
  const closed = command.closed === true || isNeverPublic(state);
  return done({ type: 'item.added', item: newItem({ ...command, closed }, newId(), parentId), index });
}

/** The refusal for a parent that is none; undefined for one that may have sub-items, and for no parent. */
function unlessMayHold(state: MeetingState, parentId: string | null): Decision | undefined {
  if (parentId === null) return undefined;
  const parent = findItem(state, parentId);
  if (!parent) return refuse('item.unknown');
  return mayHaveSubItems(state, parent) ? undefined : refuse('item.noSubItems');
}

function decideEdit(state: MeetingState, command: AgendaCommand<'item.edit'>): Decision {
  const { type: _type, itemId, closed, ...changes } = command;
  const item = findItem(state, itemId);
  if (!item) return refuse('item.unknown');
  const opennessChanges = closed !== undefined && closed !== item.closed;
  if (opennessChanges && isNeverPublic(state)) return refuse('item.staysClosed');
  if (changes.kind === 'break' && subItems(state.agenda, itemId).length > 0) return refuse('item.hasSubItems');
  const { leadBy } = changes;
  if (leadBy && 'participantId' in leadBy && !findParticipant(state, leadBy.participantId)) {
    return refuse('participant.unknown');
  }

  const edits = realChanges<Item>(item, changes);
  const edited: MeetingEvent[] = Object.keys(edits).length > 0 ? [{ type: 'item.edited', itemId, ...edits }] : [];
  // Minutes that were taken from a longer plan do not leave a shorter one below nothing (rule CL4).
  const missingMs = Math.max(0, -item.addedMs - (edits.plannedMs ?? item.plannedMs));
  if (missingMs > 0) edited.push({ type: 'clock.added', itemId, ms: missingMs });
  if (!opennessChanges) return done(...edited);
  // The item is shut before it is given a new text, and opened after it: nobody sees between the two what they may not.
  return closed
    ? done(opennessSet(state, { ...item, closed }), ...edited)
    : done(...edited, opennessSet(state, { ...item, ...edits, addedMs: item.addedMs + missingMs, closed }));
}

function opennessSet(state: MeetingState, item: Item): MeetingEvent {
  const attachments = state.attachments.filter(({ itemId }) => itemId === item.id);
  return { type: 'item.opennessSet', item, attachments };
}

function decideRemove(state: MeetingState, itemId: string): Decision {
  const block = blockOf(state.agenda, itemId);
  if (!findItem(state, itemId)) return refuse('item.unknown');
  if (block.some(({ id }) => id === state.current?.itemId)) return refuse('item.isCurrent');
  const hasRecords = ({ id, decision, vote, statements }: Item) =>
    decision !== '' ||
    vote !== null ||
    statements.length > 0 ||
    [...state.agreements, ...state.activities].some(({ itemId }) => itemId === id);
  return block.some(hasRecords) ? refuse('item.hasRecords') : done({ type: 'item.removed', itemId });
}

function decideRestore(state: MeetingState, itemId: string): Decision {
  const removed = state.removedItems.find(({ item }) => item.id === itemId);
  if (!removed) return refuse('item.unknown');
  // A sub-item whose parent is gone, or may have none any longer, comes back on its own.
  const { item } = removed;
  const parentId = unlessMayHold(state, item.parentId) ? null : item.parentId;
  const index = placeFor(state, state.agenda, parentId, removed.index);
  const inside = state.removedItems.filter((other) => other.with === itemId);
  return done(
    { type: 'item.restored', item: { ...item, parentId }, index },
    ...inside.map((sub, n): MeetingEvent => ({ type: 'item.restored', item: sub.item, index: index + 1 + n })),
  );
}

function decideMove(state: MeetingState, { itemId, toIndex, parentId }: AgendaCommand<'item.move'>): Decision {
  const item = findItem(state, itemId);
  if (!item) return refuse('item.unknown');
  if (item.id === closingItem(state)?.id) return done();
  const block = blockOf(state.agenda, itemId);
  const under = parentId === undefined ? item.parentId : parentId;
  if (under === itemId || (under !== null && block.length > 1)) return refuse('item.tooDeep');
  const refusal = unlessMayHold(state, under);
  if (refusal) return refusal;

  const from = state.agenda.indexOf(item);
  const others = state.agenda.filter((other) => !block.includes(other));
  const index = placeFor(state, others, under, toIndex, toIndex < from);
  if (index === from && under === item.parentId) return done();
  return done({ type: 'item.moved', itemId, toIndex: index, ...(under !== item.parentId && { parentId: under }) });
}

/** A copy directly behind it, with cards and sub-items; what was recorded and written stays with the original. */
function decideDuplicate(state: MeetingState, itemId: string, { newId }: DecideContext): Decision {
  const item = findItem(state, itemId);
  if (!item) return refuse('item.unknown');
  const block = blockOf(state.agenda, itemId);
  if (state.agenda.length + block.length > MAX_ITEMS) return refuse('agenda.full');
  const behind = state.agenda.indexOf(item) + block.length;
  const index = placeFor(state, state.agenda, item.parentId, behind);
  const copyId = newId();
  return done(
    ...block.map((original, n): MeetingEvent => {
      const copy = original === item ? newItem(item, copyId, item.parentId) : newItem(original, newId(), copyId);
      return { type: 'item.added', item: copy, index: index + n };
    }),
  );
}

/** A part of the item's time becomes an item of its own (rule AG13). */
function decideSplit(state: MeetingState, command: AgendaCommand<'item.split'>, context: DecideContext): Decision {
  const { itemId, title, plannedMs, below = false } = command;
  const item = findItem(state, itemId);
  if (!item) return refuse('item.unknown');
  if (state.agenda.length >= MAX_ITEMS) return refuse('agenda.full');
  if (below && !mayHaveSubItems(state, item)) return refuse('item.noSubItems');
  if (plannedMs > Math.max(0, itemLeftMs(state, item, context.nowMs))) return refuse('item.tooShort');

  const kind = item.kind === 'agreements' ? 'discussion' : item.kind;
  const { closed, lead, leadBy, themes } = item;
  const parentId = below ? itemId : item.parentId;
  const part = newItem({ title, kind, plannedMs, closed, lead, leadBy, themes }, context.newId(), parentId);
  const behind = state.agenda.indexOf(item) + blockOf(state.agenda, itemId).length;
  const fromPlanMs = Math.min(plannedMs, item.plannedMs);
  const taken: MeetingEvent[] = [];
  if (fromPlanMs > 0) taken.push({ type: 'item.edited', itemId, plannedMs: item.plannedMs - fromPlanMs });
  if (fromPlanMs < plannedMs) taken.push({ type: 'clock.added', itemId, ms: fromPlanMs - plannedMs });
  return done(...taken, {
    type: 'item.added',
    item: part,
    index: placeFor(state, state.agenda, parentId, behind),
  });
}

export const decideAgenda: DecideTable<
  'item.add' | 'item.edit' | 'item.remove' | 'item.restore' | 'item.move' | 'item.duplicate' | 'item.split'
> = {
  'item.add': (state, command, context) => unlessOpen(state) ?? decideAdd(state, command, context),
  'item.edit': (state, command) => unlessOpen(state) ?? decideEdit(state, command),
  'item.remove': (state, { itemId }) => unlessOpen(state) ?? decideRemove(state, itemId),
  'item.restore': (state, { itemId }) => unlessOpen(state) ?? decideRestore(state, itemId),
  'item.move': (state, command) => unlessOpen(state) ?? decideMove(state, command),
  'item.duplicate': (state, { itemId }, context) => unlessOpen(state) ?? decideDuplicate(state, itemId, context),
  'item.split': (state, command, context) => unlessOpen(state) ?? decideSplit(state, command, context),
};

/** The state with one item changed; the others keep their identity. */
export function withItem(state: MeetingState, itemId: string, change: (item: Item) => Item): MeetingState {
  return { ...state, agenda: state.agenda.map((item) => (item.id === itemId ? change(item) : item)) };
}

function insert(agenda: readonly Item[], items: readonly Item[], index: number): Item[] {
  return [...agenda.slice(0, index), ...items, ...agenda.slice(index)];
}

/** A stage that stands on this item goes back to the agenda, since the item is gone or may not be shown as it was. */
function withoutStageOn(state: MeetingState, itemId: string): MeetingState {
  const unpinned = unpinnedFrom(state, itemId);
  return state.stage.itemId === itemId ? { ...unpinned, stage: plainStage('agenda') } : unpinned;
}

export const evolveAgenda: EvolveTable<
  'item.added' | 'item.edited' | 'item.opennessSet' | 'item.removed' | 'item.restored' | 'item.moved'
> = {
  'item.added': (state, { item, index }) => ({ ...state, agenda: insert(state.agenda, [item], index) }),

  'item.edited': (state, { type: _type, itemId, ...changes }) =>
    withItem(state, itemId, (item) => ({ ...item, ...changes })),

  'item.opennessSet': (state, { item, attachments }, { at }) =>
    withoutStageOn(
      withAttachmentsOf(
        // What was written or said while the item was open has been seen, and that is remembered.
        withItem(state, item.id, () => ({ ...item, openUntilMs: item.closed && isRunning(state) ? at : null })),
        item.id,
        attachments,
      ),
      item.id,
    ),

  'item.removed'(state, { itemId }) {
    const block = blockOf(state.agenda, itemId);
    const removed = block.map((item) => ({
      item,
      index: state.agenda.indexOf(item),
      with: item.id === itemId ? null : itemId,
    }));
    const without = {
      ...state,
      agenda: state.agenda.filter((item) => !block.includes(item)),
      removedItems: [...state.removedItems, ...removed],
    };
    return block.reduce((folded, item) => withoutStageOn(folded, item.id), without);
  },

  'item.restored': (state, { item, index }) => ({
    ...state,
    agenda: insert(state.agenda, [item], index),
    removedItems: state.removedItems.filter((removed) => removed.item.id !== item.id),
  }),

  'item.moved'(state, { itemId, toIndex, parentId }) {
    const block = blockOf(state.agenda, itemId);
    const others = state.agenda.filter((item) => !block.includes(item));
    const moved = block.map((item) => (item.id === itemId && parentId !== undefined ? { ...item, parentId } : item));
    return { ...state, agenda: insert(others, moved, toIndex) };
  },
};
