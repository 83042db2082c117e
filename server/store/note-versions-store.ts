// What the notes of an item or of a group looked like at a moment: whole and self-contained, so that compaction of the
// document never touches it. Kept by the meeting and the fragment, since a text can move between the meeting's documents.

/** Why a version was kept. */
export const VERSION_CAUSES = ['writing', 'itemEnd', 'meetingEnd', 'beforeRestore', 'beforeMove'] as const;
export type VersionCause = (typeof VERSION_CAUSES)[number];

export interface NoteVersion {
  id: number;
  /** The moment that it shows. */
  atMs: number;
  cause: VersionCause;
  /** Participants who wrote since the version before it, or what is known of them since the server started. */
  authors: string[];
  /** Who put another version back right after this one was kept. */
  restoredBy: string | null;
}

export interface KeptVersion extends NoteVersion {
  fragment: string;
  state: Uint8Array;
}

export interface NoteVersionsStore {
  /** Keeps one; on disk when it resolves. Its number, higher than that of every earlier one. */
  add(meetingId: string, version: Omit<KeptVersion, 'id'>): Promise<number>;

  /** Those of a fragment, the latest first; without their text. */
  list(meetingId: string, fragment: string): Promise<NoteVersion[]>;

  /** One with its text; null when this meeting has none of that number. */
  read(meetingId: string, id: number): Promise<KeptVersion | null>;

  /** Takes these away for good. */
  remove(meetingId: string, ids: readonly number[]): Promise<void>;
}
