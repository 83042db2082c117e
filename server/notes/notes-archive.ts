// What the notes of a meeting were, for its staff: the versions of a page, their text, and the way back (NT22, NT23).

import type { Block } from '../../src/lib/core/minutes/document.ts';
import { noteBlocks } from '../../src/lib/core/minutes/note-blocks.ts';
import { mayWriteNotes } from '../../src/lib/core/meeting/notes-rights.ts';
import type { NoteVersion, NoteVersionsStore } from '../store/note-versions-store.ts';
import { putBack, takeOut } from './fragments.ts';
import type { OpenNotes } from './open-notes.ts';

/** Whether who asks may read the page of this name. */
export type MayRead = (fragment: string) => boolean;

interface NotesArchiveOptions {
  versions: NoteVersionsStore;
  /** The notes of a meeting, loaded if they are not. */
  open: (meetingId: string) => Promise<OpenNotes | undefined>;
}

export class NotesArchive {
  readonly #options: NotesArchiveOptions;

  constructor(options: NotesArchiveOptions) {
    this.#options = options;
  }

  /** The versions of a page of notes, the latest first. */
  list(meetingId: string, fragment: string): Promise<NoteVersion[]> {
    return this.#options.versions.list(meetingId, fragment);
  }

  /** The text of a version; null when the meeting has none of that number. */
  async text(meetingId: string, versionId: number, mayRead: MayRead = () => true): Promise<Block[] | null> {
    const version = await this.#options.versions.read(meetingId, versionId);
    return version && mayRead(version.fragment) ? noteBlocks(takeOut(version.state)) : null;
  }

  /**
   * Puts a version back in the page that it was kept of, by somebody with the secretary's right, as one more edit of the
   * living document. What stands there is kept as a version first, so that this can be undone in the same way.
   */
  async restore(
    meetingId: string,
    versionId: number,
    by: string | null,
    mayRead: MayRead = () => true,
  ): Promise<'done' | 'unknown' | 'locked'> {
    const version = await this.#options.versions.read(meetingId, versionId);
    if (version && !mayRead(version.fragment)) return 'unknown';
    const open = version && (await this.#options.open(meetingId));
    const document = open?.documentOf(version?.fragment ?? '');
    if (!version || !open || !document) return 'unknown';
    if (!mayWriteNotes(open.state, document.docName, { participantId: '', role: 'secretary' })) return 'locked';
    const page = () => document.text.arrived.getXmlFragment(version.fragment);
    await open.history.keep('beforeRestore', [version.fragment], page, by);
    document.text.edit(() => putBack(page(), takeOut(version.state)));
    await document.text.flush();
    if (by !== null) open.history.wrote([version.fragment], by);
    return 'done';
  }
}
