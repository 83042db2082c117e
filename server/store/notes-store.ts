// The updates of the shared documents, as they came. Nobody here looks into a text; compaction only makes it shorter.

/** What has left a document: out of which fragment, and where it went. */
export interface MovedText {
  fragment: string;
  /** The document that it went into; late changes in a text that has come back go into the one that they came in. */
  into: string;
  /** A piece that the move itself deleted: whoever has it among what is deleted has heard of the move. */
  sign: [client: number, clock: number];
  /** The clocks that it had, from and up to, for each client, and the number that the first of them has now. */
  parts: [client: number, clock: number, end: number, toClient: number, toClock: number][];
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
