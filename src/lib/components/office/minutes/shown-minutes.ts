// What the pages of the minutes are given to show; `$lib/minutes-*.server.ts` make it.

import type { MinutesStatus } from '$lib/core/meeting/model/minutes.ts';
import type { ItemKind } from '$lib/core/meeting/vocabulary.ts';
import type { Block } from '$lib/core/minutes/document.ts';

/** How far the minutes are, and what this reader can do. */
export interface MinutesFlowData {
  meetingId: string;
  title: string;
  timeZone: string;
  status: MinutesStatus;
  number: number;
  reason: string;
  commentsUntil: string | null;
  isOver: boolean;
  isStaff: boolean;
  /** The day has passed; comments are still taken, and marked. */
  isLate: boolean;
  /** The text that the reader has before them. */
  basedOn: string;
  mayComment: boolean;
  mayApprove: boolean;
  mayApproveForAll: boolean;
  approvers: Approver[];
  /** Comments that wait for the staff. */
  unsettled: number;
  versions: ShownVersion[];
}

/** Somebody who was there; `isOutdated`: they approved another wording, and the text has been changed since. */
export interface Approver {
  name: string;
  atMs: number | null;
  isOutdated: boolean;
}

export interface ShownVersion {
  number: number;
  atMs: number;
  reason: string;
  /** Who approved it for all; null when each of them did. */
  by: string | null;
  approvals: { name: string; atMs: number }[];
}

export interface ShownComment {
  id: string;
  itemId: string | null;
  text: string;
  atMs: number;
  isLate: boolean;
  name: string;
  settled: { isTaken: boolean; answer: string } | null;
}

/** An item with its notes, and what was edited over them. */
export interface EditedItem {
  id: string;
  closed: boolean;
  kind: ItemKind;
  number: string;
  title: string;
  notes: Block[];
  overlay: { blocks: Block[]; revision: number; atMs: number; name: string } | null;
}

export interface ComparedPart {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

export interface ComparedSection {
  key: string;
  /** Empty for the head. */
  title: string;
  isChanged: boolean;
  parts: ComparedPart[];
}
