// The parking lot: topics that are put aside for another time, by anyone in the room (rules PK1 to PK6).

import {
  done,
  refuse,
  unlessRunning,
  type Actor,
  type DecideContext,
  type DecideTable,
  type Decision,
  type EvolveTable,
} from '../area.ts';
import type { Command } from '../commands.ts';
import { findItem, type MeetingState } from '../model.ts';
import { type Parked } from '../model/records.ts';
import { isElsewhere } from '../notes-rights.ts';
import { isStaff } from '../on-behalf.ts';
import { sightOf } from '../visibility.ts';

const MAX_PARKED = 200;

/** Whether this actor may change or take away what is parked: one's own, and for the staff everybody's (rule PK2). */
export function mayChangeParked(parked: Parked, actor: Actor): boolean {
  return actor === 'system' || isStaff(actor) || parked.by === actor.participantId;
}

/** An item that this actor may park something under: one that they may look into. */
function isInSight(state: MeetingState, itemId: string, actor: Actor): boolean {
  const item = findItem(state, itemId);
  return item !== undefined && (!item.closed || actor === 'system' || sightOf(state, actor) !== 'open');
}

type AddCommand = Extract<Command, { type: 'parking.add' }>;

function decideAdd(state: MeetingState, command: AddCommand, context: DecideContext): Decision {
  const { text, itemId = null, source = null } = command;
  const { actor } = context;
  if (itemId !== null && !isInSight(state, itemId, actor)) return refuse('item.unknown');
  if (source && isElsewhere(state, source, itemId)) return refuse('source.elsewhere');
  if (state.parking.length >= MAX_PARKED) return refuse('parking.full');
  const by = actor === 'system' ? null : actor.participantId;
  return done({ type: 'parking.added', parked: { id: context.newId(), text, itemId, by, source } });
}

/** The parked topic if this actor may change it, else the refusal. */
function own(state: MeetingState, parkedId: string, actor: Actor): Parked | Decision {
  const parked = state.parking.find(({ id }) => id === parkedId);
  if (!parked) return refuse('parking.unknown');
  return mayChangeParked(parked, actor) ? parked : refuse('command.forbidden');
}

export const decideParking: DecideTable<'parking.add' | 'parking.edit' | 'parking.remove'> = {
  'parking.add': (state, command, context) => unlessRunning(state) ?? decideAdd(state, command, context),

  'parking.edit'(state, { parkedId, text }, { actor }) {
    const refusal = unlessRunning(state);
    if (refusal) return refusal;
    const parked = own(state, parkedId, actor);
    if ('ok' in parked) return parked;
    return parked.text === text ? done() : done({ type: 'parking.edited', parkedId, text });
  },

  'parking.remove'(state, { parkedId }, { actor }) {
    const refusal = unlessRunning(state);
    if (refusal) return refusal;
    const parked = own(state, parkedId, actor);
    return 'ok' in parked ? parked : done({ type: 'parking.removed', parkedId });
  },
};

export const evolveParking: EvolveTable<'parking.added' | 'parking.edited' | 'parking.removed'> = {
  'parking.added': (state, { parked }) => ({ ...state, parking: [...state.parking, parked] }),

  'parking.edited': (state, { parkedId, text }) => ({
    ...state,
    parking: state.parking.map((parked) => (parked.id === parkedId ? { ...parked, text } : parked)),
  }),

  'parking.removed': (state, { parkedId }) => ({
    ...state,
    parking: state.parking.filter(({ id }) => id !== parkedId),
  }),
};
