// What the agenda says of an item before anything has happened: its hours, who leads it, and whose theme it is.

import { sideOf } from '../meeting/activities/contributions.ts';
import { findParticipant, type MeetingState } from '../meeting/model.ts';
import type { Item } from '../meeting/model/agenda.ts';
import type { TableRole, TableSide } from '../meeting/vocabulary.ts';
import { cleanLine } from './clean-text.ts';

export interface PlannedItem {
  /** Its hours by the plan, with those of its sub-items; null for one without time. */
  planned: { startMs: number; endMs: number } | null;
  /** Who leads it, by name or in free words; empty when that is not said, or said by a role. */
  lead: string;
  leadRole: TableRole | null;
  /** The side of the table that proposed it, or else that leads it; null when it is nobody's own. */
  side: TableSide | null;
}

/** What the plan says of an item of the meeting's agenda. */
export function plannedItem(state: MeetingState, item: Item): PlannedItem {
  const lengthOf = (items: readonly Item[]) => items.reduce((sum, { plannedMs }) => sum + plannedMs, 0);
  const startMs = state.startsAtMs + lengthOf(state.agenda.slice(0, state.agenda.indexOf(item)));
  const lengthMs = item.plannedMs + lengthOf(state.agenda.filter(({ parentId }) => parentId === item.id));
  return {
    planned: lengthMs > 0 ? { startMs, endMs: startMs + lengthMs } : null,
    ...leadOf(state, item),
    side: sideOfItem(state, item),
  };
}

function leadOf(state: MeetingState, { lead, leadBy }: Item): Pick<PlannedItem, 'lead' | 'leadRole'> {
  if (leadBy && 'tableRole' in leadBy) return { lead: '', leadRole: leadBy.tableRole };
  const name = leadBy ? (findParticipant(state, leadBy.participantId)?.name ?? '') : lead;
  return { lead: cleanLine(name).trim(), leadRole: null };
}

function sideOfItem(state: MeetingState, { proposedBy, leadBy }: Item): TableSide | null {
  const roleOf = (participantId: string) => findParticipant(state, participantId)?.tableRole ?? null;
  const leading = leadBy && ('tableRole' in leadBy ? leadBy.tableRole : roleOf(leadBy.participantId));
  const role = (proposedBy && roleOf(proposedBy)) ?? leading;
  return role ? sideOf(role) : null;
}
