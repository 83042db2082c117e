// An account that somebody is writing, kept on their device until the server has it: a link that is followed, a reload, a tab
// that is closed or a lost connection takes nothing away. It remembers what it went on from, so that what others have saved
// meanwhile is never written over unseen (rule MF2).

import * as v from 'valibot';
import type { Block } from '$lib/core/minutes/document.ts';

/** Whose writing, on which item. */
export interface DraftPlace {
  meetingId: string;
  itemId: string;
  /** The writer's account; empty for a guest who writes. */
  writerId: string;
}

export interface AccountDraft {
  blocks: Block[];
  /** The revision of the account that it went on from; null: from the notes. */
  basedOn: number | null;
  atMs: number;
}

/** The blocks are this page's own: whether they fit is for the server to say when they are saved, and no reason to lose them. */
const draftSchema = v.object({
  blocks: v.custom<Block[]>((value) => v.is(v.array(v.looseObject({ type: v.string() })), value)),
  basedOn: v.nullable(v.number()),
  atMs: v.number(),
});

type Device = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
const keyOf = ({ meetingId, itemId, writerId }: DraftPlace) => `account/${meetingId}/${itemId}/${writerId}`;

/** What is kept; null when nothing is, or nothing that can be read. */
export function keptDraft(device: Device, place: DraftPlace): AccountDraft | null {
  try {
    const read = v.safeParse(draftSchema, JSON.parse(device.getItem(keyOf(place)) ?? 'null'));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

/** Keeps the draft; false where the device keeps nothing. */
export function keepDraft(device: Device, place: DraftPlace, draft: AccountDraft): boolean {
  try {
    device.setItem(keyOf(place), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** The server has it, or it was given up. */
export function dropDraft(device: Device, place: DraftPlace): void {
  device.removeItem(keyOf(place));
}
