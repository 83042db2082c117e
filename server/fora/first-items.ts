// What a meeting that is planned from a forum or a school begins with: what the earlier ones left open, and the themes that
// were proposed (rules FU1, FU6).

import { closingItem } from '../../src/lib/core/meeting/model.ts';
import type { TableRole } from '../../src/lib/core/meeting/vocabulary.ts';
import { MINUTE_MS } from '../../src/lib/core/time.ts';
import type { Room } from '../meetings/room.ts';
import { meetingsBefore } from './circle.ts';
import { bringFollowUp, type FollowUpHouse } from './follow-up.ts';

/** A theme, and who leads it: whose it is. */
export interface Theme {
  readonly tableRole: TableRole;
  readonly title: string;
}

const ITEM_MS = 10 * MINUTE_MS;

/**
 * Takes up what is open, with an item for it on top where the agenda has none; `isTalk`: also where nothing is open, if there was a
 * talk before, for a development talk follows up on those (point 5 of the formal requirements).
 */
export async function beginWithFollowUp(
  house: FollowUpHouse,
  organisationId: string,
  room: Room,
  title: string,
  isTalk = false,
): Promise<void> {
  await bringFollowUp(house, organisationId, room);
  const { followUp, agenda } = room.state;
  if (agenda.some(({ kind }) => kind === 'followUp')) return;
  const hasBefore = isTalk && (await meetingsBefore(house, organisationId, room.state)).length > 0;
  if (followUp.length === 0 && !hasBefore) return;
  const item = { title, kind: 'followUp', plannedMs: ITEM_MS, toIndex: 0 } as const;
  await room.execute({ type: 'item.add', ...item }, 'system', null);
}

/** Puts the themes on the agenda, in their order, before the closing step. */
export async function addThemes(room: Room, themes: readonly Theme[]): Promise<void> {
  for (const { title, tableRole } of themes) {
    const { agenda } = room.state;
    const toIndex = agenda.length - (closingItem(room.state) ? 1 : 0);
    const item = { title, leadBy: { tableRole }, kind: 'discussion', plannedMs: ITEM_MS, toIndex } as const;
    await room.execute({ type: 'item.add', ...item }, 'system', null);
  }
}
