// The agenda: a flat list in order, the closing step last (rules AG1 to AG8).

import { MINUTE_MS } from '../../time.ts';
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
import type { Command, NewItem } from '../commands.ts';
import type { MeetingEvent } from '../events.ts';
import { closingItem, findItem, isRunning, type Item, type MeetingState } from '../model.ts';
import { scaleDurations } from '../scale.ts';
import { withAttachmentsOf } from './attachments.ts';
import { plainStage } from './stage.ts';

const MAX_ITEMS = 200;
/** An item as it enters an agenda, with nothing spent and nothing recorded. */
export function newItem(given: NewItem, id: string): Item {
  return {
    id,
    parentId: null,
    title: given.title,
    kind: given.kind,
    plannedMs: given.plannedMs,
    addedMs: 0,
    spentMs: 0,
    state: 'waiting',
    closed: given.closed ?? false,
    lead: given.lead ?? '',
    cards: given.cards ?? [],
    shownCardId: null,
    decision: '',
  };
}

/** The last place that something may be put in, so that the closing step stays last (rule AG2). */
function lastIndex(state: MeetingState, without?: Item): number {
  const others = state.agenda.filter((item) => item.id !== without?.id);
  return closingItem({ ...state, agenda: others }) ? others.length - 1 : others.length;
}

type EditItem = Extract<Command, { type: 'item.edit' }>;

function decideEdit(state: MeetingState, command: EditItem): Decision {
  const { type: _type, itemId, closed, ...changes } = command;
  const item = findItem(state, itemId);
  if (!item) return refuse('item.unknown');
  const opennessChanges = closed !== undefined && closed !== item.closed;
  if (opennessChanges && isRunning(state)) return refuse('item.opennessFixed');

  const edits = realChanges<Item>(item, changes);
  const edited: MeetingEvent[] = Object.keys(edits).length > 0 ? [{ type: 'item.edited', itemId, ...edits }] : [];
  if (!opennessChanges) return done(...edited);
  // The item is shut before it is given a new text, and opened after it: nobody sees between the two what they may not.
  return closed
    ? done(opennessSet(state, { ...item, closed }), ...edited)
    : done(...edited, opennessSet(state, { ...item, ...edits, closed }));
}

function opennessSet(state: MeetingState, item: Item): MeetingEvent {
  const attachments = state.attachments.filter(({ itemId }) => itemId === item.id);
  return { type: 'item.opennessSet', item, attachments };
}

function decideRemove(state: MeetingState, itemId: string): Decision {
  const item = findItem(state, itemId);
  if (!item) return refuse('item.unknown');
  if (state.current?.itemId === itemId) return refuse('item.isCurrent');
  const hasAgreement = state.agreements.some((agreement) => agreement.itemId === itemId);
  if (hasAgreement || item.decision !== '') return refuse('item.hasRecords');
  return done({ type: 'item.removed', itemId });
}

function decideMove(state: MeetingState, itemId: string, toIndex: number): Decision {
  const item = findItem(state, itemId);
  if (!item) return refuse('item.unknown');
  if (item.id === closingItem(state)?.id) return done();
  const index = Math.min(toIndex, lastIndex(state, item));
  return index === state.agenda.indexOf(item) ? done() : done({ type: 'item.moved', itemId, toIndex: index });
}

function decideScale(state: MeetingState, plannedMs: number): Decision {
  if (isRunning(state)) return refuse('meeting.alreadyStarted');
  const totalMs = Math.round(plannedMs / MINUTE_MS) * MINUTE_MS;
  const scaledMs = scaleDurations(
    state.agenda.map((item) => item.plannedMs),
    totalMs,
  );
  if (scaledMs === null) return refuse('agenda.tooShort');
  const items = state.agenda.map((item, i) => ({ itemId: item.id, plannedMs: scaledMs[i] ?? item.plannedMs }));
  const same = totalMs === state.plannedMs && items.every((item, i) => item.plannedMs === state.agenda[i]?.plannedMs);
  return same ? done() : done({ type: 'agenda.scaled', plannedMs: totalMs, items });
}

function decideAdd(
  state: MeetingState,
  command: Extract<Command, { type: 'item.add' }>,
  context: DecideContext,
): Decision {
  if (state.agenda.length >= MAX_ITEMS) return refuse('agenda.full');
  const index = Math.min(command.toIndex ?? Number.MAX_SAFE_INTEGER, lastIndex(state));
  return done({ type: 'item.added', item: newItem(command, context.newId()), index });
}

function decideRestore(state: MeetingState, itemId: string): Decision {
  const removed = state.removedItems.find(({ item }) => item.id === itemId);
  if (!removed) return refuse('item.unknown');
  return done({ type: 'item.restored', item: removed.item, index: Math.min(removed.index, lastIndex(state)) });
}

export const decideAgenda: DecideTable<
  'agenda.scale' | 'item.add' | 'item.edit' | 'item.remove' | 'item.restore' | 'item.move'
> = {
  'agenda.scale': (state, { plannedMs }) => unlessOpen(state) ?? decideScale(state, plannedMs),
  'item.add': (state, command, context) => unlessOpen(state) ?? decideAdd(state, command, context),
  'item.edit': (state, command) => unlessOpen(state) ?? decideEdit(state, command),
  'item.remove': (state, { itemId }) => unlessOpen(state) ?? decideRemove(state, itemId),
  'item.restore': (state, { itemId }) => unlessOpen(state) ?? decideRestore(state, itemId),
  'item.move': (state, { itemId, toIndex }) => unlessOpen(state) ?? decideMove(state, itemId, toIndex),
};

/** The state with one item changed; the others keep their identity. */
export function withItem(state: MeetingState, itemId: string, change: (item: Item) => Item): MeetingState {
  return { ...state, agenda: state.agenda.map((item) => (item.id === itemId ? change(item) : item)) };
}

function insert(agenda: readonly Item[], item: Item, index: number): Item[] {
  return [...agenda.slice(0, index), item, ...agenda.slice(index)];
}

/** A stage that stands on this item goes back to the agenda, since the item is gone or may not be shown as it was. */
function withoutStageOn(state: MeetingState, itemId: string): MeetingState {
  return state.stage.itemId === itemId ? { ...state, stage: plainStage('agenda') } : state;
}

export const evolveAgenda: EvolveTable<
  'agenda.scaled' | 'item.added' | 'item.edited' | 'item.opennessSet' | 'item.removed' | 'item.restored' | 'item.moved'
> = {
  'agenda.scaled'(state, { plannedMs, items }) {
    const scaledMs = new Map(items.map((item) => [item.itemId, item.plannedMs]));
    const agenda = state.agenda.map((item) => ({ ...item, plannedMs: scaledMs.get(item.id) ?? item.plannedMs }));
    return { ...state, plannedMs, agenda };
  },

  'item.added': (state, { item, index }) => ({ ...state, agenda: insert(state.agenda, item, index) }),

  'item.edited': (state, { type: _type, itemId, ...changes }) =>
    withItem(state, itemId, (item) => ({ ...item, ...changes })),

  'item.opennessSet': (state, { item, attachments }) =>
    withoutStageOn(
      withAttachmentsOf(
        withItem(state, item.id, () => item),
        item.id,
        attachments,
      ),
      item.id,
    ),

  'item.removed'(state, { itemId }) {
    const index = state.agenda.findIndex((item) => item.id === itemId);
    const item = state.agenda[index];
    if (!item) return state;
    return withoutStageOn(
      {
        ...state,
        agenda: state.agenda.filter((other) => other.id !== itemId),
        removedItems: [...state.removedItems, { item, index }],
      },
      itemId,
    );
  },

  'item.restored': (state, { item, index }) => ({
    ...state,
    agenda: insert(state.agenda, item, index),
    removedItems: state.removedItems.filter((removed) => removed.item.id !== item.id),
  }),

  'item.moved'(state, { itemId, toIndex }) {
    const item = findItem(state, itemId);
    if (!item) return state;
    const others = state.agenda.filter((other) => other.id !== itemId);
    return { ...state, agenda: insert(others, item, toIndex) };
  },
};
