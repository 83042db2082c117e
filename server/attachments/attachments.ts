// Attachments of meetings, and the pictures in their notes: taking them in, giving them out, and clearing away what
// nothing holds any more (rules AT4 to AT8).

import { randomUUID } from 'node:crypto';
import type { ReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { findAttachment } from '../../src/lib/core/meeting/areas/attachments.ts';
import { ATTACHMENT_KEPT_MS, isPicture, type AttachmentType } from '../../src/lib/core/meeting/attachment-types.ts';
import type { RefusalCode } from '../../src/lib/core/meeting/refusals.ts';
import { TEXT_LIMITS } from '../../src/lib/core/meeting/model/basics.ts';
import { isWithheld, seesClosed, sightOf, type Sight } from '../../src/lib/core/meeting/visibility.ts';
import type { Log } from '../log.ts';
import type { Room } from '../meetings/room.ts';
import type { Rooms } from '../meetings/rooms.ts';
import type { AttachmentsStore, StoredAttachment } from '../store/attachments-store.ts';
import type { Seat } from '../store/seats-store.ts';
import type { AttachmentUse } from '../store/tables/attachments.ts';
import type { AttachmentFiles, Draft } from './attachment-files.ts';
import { contentType } from './content-type.ts';
import { remakePicture } from './remake-picture.ts';

/** All files of one meeting together. */
const MAX_MEETING_BYTES = 1024 * 1024 * 1024;
const SWEEP_MS = 60 * 60 * 1000;
/** A little longer than a removal can be undone, so that nobody finds the file gone a moment too soon. */
const SWEPT_AFTER_MS = ATTACHMENT_KEPT_MS + SWEEP_MS;

/** What an upload says of its file. */
export interface Upload {
  readonly name: string;
  readonly use: AttachmentUse;
  readonly itemId: string | null;
  readonly confidential: boolean;
}

export type TakenIn =
  | { ok: true; id: string; name: string; type: string; size: number }
  | { ok: false; code: 'upload.tooLarge' | 'upload.empty' | 'upload.type' | 'upload.full' | RefusalCode };

/** A file to be given out. */
export interface GivenOut {
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly use: AttachmentUse;
  /** It is not for everybody in the room. */
  readonly isWithheld: boolean;
  open(): ReadStream;
}

interface AttachmentsParts {
  readonly store: AttachmentsStore;
  readonly files: AttachmentFiles;
  readonly rooms: Rooms;
  readonly log: Log;
  readonly now: () => number;
}

export class Attachments {
  readonly #store: AttachmentsStore;
  readonly #files: AttachmentFiles;
  readonly #rooms: Rooms;
  readonly #log: Log;
  readonly #now: () => number;
  readonly #timer: NodeJS.Timeout;
  /** A picture takes hundreds of megabytes while it is made anew, so they go one after another. */
  #remaking: Promise<unknown> = Promise.resolve();

  constructor({ store, files, rooms, log, now }: AttachmentsParts) {
    this.#store = store;
    this.#files = files;
    this.#rooms = rooms;
    this.#log = log;
    this.#now = now;
    this.#timer = setInterval(() => void this.#sweepSafely(), SWEEP_MS).unref();
    void this.#sweepSafely();
  }

  /** Takes in one file of somebody who may bring it (`mayUpload`); when it is refused nothing is left behind. */
  async takeIn(room: Room, seat: Seat, upload: Upload, source: Readable): Promise<TakenIn> {
    const sent = await this.#files.receive(source);
    if (!sent) return { ok: false, code: 'upload.tooLarge' };
    let draft = sent;
    try {
      if (draft.size === 0) return { ok: false, code: 'upload.empty' };
      const type = await contentType(draft.path, upload.name);
      if (type === null || (upload.use === 'picture' && !isPicture(type))) return { ok: false, code: 'upload.type' };
      if (isPicture(type)) {
        const made = await this.#remade(sent, type);
        if (typeof made === 'string') return { ok: false, code: made };
        draft = made;
      }
      const used = await this.#store.bytesOf(room.meetingId);
      if (used + draft.size > MAX_MEETING_BYTES) return { ok: false, code: 'upload.full' };
      const id = randomUUID();
      const { size, sha256 } = draft;
      const file = { ...upload, name: shortName(upload.name), id, type, size };
      await this.#files.keep(draft, id);
      await this.#write(seat, { ...file, sha256 });
      if (upload.use === 'attachment') {
        const { itemId, name, confidential } = file;
        const attachment = { id, itemId, name, type, size, confidential };
        // A long upload may outlive the room that it began with.
        const open = await this.#rooms.open(room.meetingId);
        const answer = await open?.execute({ type: 'attachment.add', attachment }, 'system', null);
        if (!answer?.ok) {
          await this.#forget(id);
          return { ok: false, code: answer?.code ?? 'meeting.unknown' };
        }
      }
      return { ok: true, id, name: file.name, type, size };
    } finally {
      await this.#files.drop(draft);
    }
  }

  /** The file, for a seat that may see it; null otherwise, whether or not there is one. */
  async giveOut(room: Room, seat: Seat, id: string): Promise<GivenOut | null> {
    const stored = await this.#store.find(room.meetingId, id);
    if (!stored || (seat.role === 'screen' && stored.use !== 'picture')) return null;
    const { state } = room;
    const shown = stored.use === 'picture' ? stored : findAttachment(state, id);
    if (!shown || (sightOf(state, seat) === 'open' && isWithheld(state, shown))) return null;
    const { type, size, use } = stored;
    const isKept = isWithheld(state, shown);
    return { name: shown.name, type, size, use, isWithheld: isKept, open: () => this.#files.read(id) };
  }

  /** An attachment's file, for a bundle that is put together with this sight; null when it is not for it. */
  async bundled({ meetingId, state }: Room, sight: Sight, id: string): Promise<GivenOut | null> {
    const stored = await this.#store.find(meetingId, id);
    const shown = findAttachment(state, id);
    if (stored?.use !== 'attachment' || !shown || (!seesClosed(sight) && isWithheld(state, shown))) return null;
    const { type, size, use } = stored;
    const isKept = isWithheld(state, shown);
    return { name: shown.name, type, size, use, isWithheld: isKept, open: () => this.#files.read(id) };
  }

  /** A picture of the notes, whole, for minutes that are read with this sight; null when it is not for them. */
  async picture({ meetingId, state }: Room, sight: Sight, id: string): Promise<{ type: string; bytes: Buffer } | null> {
    const stored = await this.#store.find(meetingId, id);
    if (stored?.use !== 'picture' || (sight === 'open' && isWithheld(state, stored))) return null;
    try {
      return { type: stored.type, bytes: await buffer(this.#files.read(id)) };
    } catch (err) {
      this.#log.error({ err }, 'a picture of the notes could not be read');
      return null;
    }
  }

  /** Deletes what nothing has held for a day: files that were taken away, and what a killed server left half done. */
  async sweep(nowMs = this.#now()): Promise<void> {
    const before = nowMs - SWEPT_AFTER_MS;
    for (const id of await this.#store.unheldBefore(before)) await this.#forget(id);
    for (const name of await this.#files.untouchedSince(before)) {
      if (!(await this.#store.has(name))) await this.#files.removeStray(name);
    }
  }

  close(): void {
    clearInterval(this.#timer);
  }

  /** The picture as it is kept, in place of what was sent; or why there is none. */
  async #remade(sent: Draft, type: AttachmentType): Promise<Draft | 'upload.tooLarge' | 'upload.type'> {
    const remaking = this.#remaking.then(() => remakePicture(sent.path, type));
    this.#remaking = remaking;
    const picture = await remaking;
    if (!picture) return 'upload.type';
    const made = await this.#files.receive(Readable.from([picture]));
    if (!made) return 'upload.tooLarge';
    await this.#files.drop(sent);
    return made;
  }

  /** An attachment is held from its event on; a picture by the notes that its uploader puts it into. */
  async #write(
    { organisationId, meetingId, participantId }: Seat,
    file: Omit<StoredAttachment, 'organisationId' | 'meetingId' | 'byId' | 'atMs' | 'unheldSinceMs'>,
  ): Promise<void> {
    const atMs = this.#now();
    const unheldSinceMs = file.use === 'attachment' ? atMs : null;
    await this.#store.add({ ...file, organisationId, meetingId, byId: participantId, atMs, unheldSinceMs });
  }

  async #forget(id: string): Promise<void> {
    await this.#files.remove(id);
    await this.#store.remove(id);
  }

  async #sweepSafely(): Promise<void> {
    await this.sweep().catch((err: unknown) => this.#log.error({ err }, 'attachments could not be cleared away'));
  }
}

/** The name as lists show it: no folders, no controls, and its ending kept when it is too long. */
function shortName(name: string): string {
  const plain = name
    .toWellFormed()
    .replace(/^.*[/\\]/, '')
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .trim();
  if (plain.length <= TEXT_LIMITS.title) return plain;
  const ending = /\.[^.]{1,10}$/.exec(plain)?.[0] ?? '';
  return plain.slice(0, TEXT_LIMITS.title - ending.length).toWellFormed() + ending;
}
