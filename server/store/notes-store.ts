// The updates of the shared documents, as they came. Nobody here looks into a text; compaction only makes it shorter.

/** What has left a document: out of which fragment, and the clocks that it had, from and up to, for each client. */
export interface MovedText {
  fragment: string;
  parts: [client: number, clock: number, end: number][];
}

export interface Addition {
  docName: string;
  updates: Uint8Array[];
  /** What these updates take away because it stands elsewhere now. */
  moved?: MovedText[];
}

export interface NotesStore {
  /** Every update of a document in the order of its arrival; an empty list for a document nobody has written in. */
  load(docName: string): Promise<Uint8Array[]>;

  /** All that has moved out of a document. */
  movedFrom(docName: string): Promise<MovedText[]>;

  /** Adds updates, all or none; on disk when it resolves. */
  append(docName: string, updates: Uint8Array[]): Promise<void>;

  /** Adds updates to several documents, all or none; on disk when it resolves. So a text moves from one to another. */
  appendTogether(additions: readonly Addition[]): Promise<void>;

  /** Puts one update in the place of those that are stored at that moment, whoever wrote them. */
  compact(docName: string): Promise<void>;
}
