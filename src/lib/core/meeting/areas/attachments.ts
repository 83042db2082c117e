// Files that belong to the meeting or to one of its items (rules AT1 to AT5). The file itself lies on the server's disk;
// what stands here is what people see of it.

import { done, realChanges, refuse, unlessOpen, type DecideTable, type EvolveTable } from '../area.ts';
import { ATTACHMENT_KEPT_MS } from '../attachment-types.ts';
import { findItem, type MeetingState } from '../model.ts';
import { type Attachment } from '../model/records.ts';

const MAX_ATTACHMENTS = 200;

const byAge = (a: Attachment, b: Attachment) => a.addedAtMs - b.addedAtMs || (a.id < b.id ? -1 : 1);

/** The attachment that is there and has not been taken away. */
export function findAttachment(state: MeetingState, attachmentId: string): Attachment | undefined {
  return state.attachments.find(({ id, removedAtMs }) => id === attachmentId && removedAtMs === null);
}

/** What hangs on the item, or on the meeting as a whole; the oldest first. */
export function attachmentsOf(state: MeetingState, itemId: string | null): Attachment[] {
  return state.attachments.filter((attachment) => attachment.removedAtMs === null && attachment.itemId === itemId);
}

const knowsItem = (state: MeetingState, itemId: string | null) => itemId === null || findItem(state, itemId);

export const decideAttachments: DecideTable<
  'attachment.add' | 'attachment.edit' | 'attachment.remove' | 'attachment.restore'
> = {
  'attachment.add'(state, { attachment }, { nowMs }) {
    const refusal = unlessOpen(state);
    if (refusal) return refusal;
    if (!knowsItem(state, attachment.itemId)) return refuse('item.unknown');
    if (state.attachments.length >= MAX_ATTACHMENTS) return refuse('attachment.full');
    return done({ type: 'attachment.added', attachment: { ...attachment, addedAtMs: nowMs, removedAtMs: null } });
  },

  'attachment.edit'(state, { type: _type, attachmentId, ...changes }) {
    const refusal = unlessOpen(state);
    if (refusal) return refusal;
    const attachment = findAttachment(state, attachmentId);
    if (!attachment) return refuse('attachment.unknown');
    if (changes.itemId !== undefined && !knowsItem(state, changes.itemId)) return refuse('item.unknown');
    const edits = realChanges<Attachment>(attachment, changes);
    if (Object.keys(edits).length === 0) return done();
    return done({ type: 'attachment.edited', attachment: { ...attachment, ...edits } });
  },

  'attachment.remove'(state, { attachmentId }) {
    const refusal = unlessOpen(state);
    if (refusal) return refusal;
    if (!findAttachment(state, attachmentId)) return refuse('attachment.unknown');
    return done({ type: 'attachment.removed', attachmentId });
  },

  'attachment.restore'(state, { attachmentId }, { nowMs }) {
    const refusal = unlessOpen(state);
    if (refusal) return refusal;
    const attachment = state.attachments.find(({ id }) => id === attachmentId);
    if (!attachment) return refuse('attachment.unknown');
    if (attachment.removedAtMs === null) return done();
    if (nowMs - attachment.removedAtMs > ATTACHMENT_KEPT_MS) return refuse('attachment.gone');
    return done({ type: 'attachment.restored', attachmentId });
  },
};

/** The state in which these attachments, and no others, hang on the item. */
export function withAttachmentsOf(
  state: MeetingState,
  itemId: string,
  attachments: readonly Attachment[],
): MeetingState {
  const others = state.attachments.filter((attachment) => attachment.itemId !== itemId);
  return { ...state, attachments: [...others, ...attachments].sort(byAge) };
}

function withAttachment(state: MeetingState, attachment: Attachment): MeetingState {
  const others = state.attachments.filter(({ id }) => id !== attachment.id);
  return { ...state, attachments: [...others, attachment].sort(byAge) };
}

function withRemovedAt(state: MeetingState, attachmentId: string, removedAtMs: number | null): MeetingState {
  const attachments = state.attachments.map((attachment) =>
    attachment.id === attachmentId ? { ...attachment, removedAtMs } : attachment,
  );
  return { ...state, attachments };
}

export const evolveAttachments: EvolveTable<
  'attachment.added' | 'attachment.edited' | 'attachment.removed' | 'attachment.restored' | 'attachment.withheld'
> = {
  'attachment.added': (state, { attachment }) => withAttachment(state, attachment),
  'attachment.edited': (state, { attachment }) => withAttachment(state, attachment),
  'attachment.removed': (state, { attachmentId }, { at }) => withRemovedAt(state, attachmentId, at),
  'attachment.restored': (state, { attachmentId }) => withRemovedAt(state, attachmentId, null),
  'attachment.withheld': (state, { attachmentId }) => ({
    ...state,
    attachments: state.attachments.filter(({ id }) => id !== attachmentId),
  }),
};
