// What one peer of the shared notes may ask for, and the codes that a socket is closed with (docs/protocol.md lists them).

export const NOTES_LIMITS = {
  /** A longer frame is closed with 1009 before it is read whole. */
  frameBytes: 8 * 1024 * 1024,
  /** Of an update in the middle of writing. What a client brings when the server has asked for it may fill a frame. */
  liveUpdateBytes: 1024 * 1024,
  documentBytes: 20 * 1024 * 1024,
  /** Of updates that wait for one before them. Each new one is merged with them all, so they must not become many. */
  waitingBytes: 1024 * 1024,
  /** Of one seat, over all its connections; a burst may use up ten seconds' worth at once. */
  updatesPerSecond: 200,
  burstSeconds: 10,
  /** What one client says of itself: its caret and where it is. */
  awarenessBytes: 4 * 1024,
  /** What may wait for a peer that does not read. */
  bufferedBytes: 64 * 1024 * 1024,
  /** From the request to an open socket. */
  upgradeMs: 10_000,
} as const;

/**
 * Codes from 4400 to 4499 say that coming back would not help; y-websocket's provider stops at them by itself.
 * The others ask to come back.
 */
export const NOTES_CLOSE = {
  restarting: 1012,
  broken: 1011,
  malformed: 4400,
  noAccess: 4403,
  documentFull: 4413,
  awarenessTooBig: 4414,
  updateTooBig: 4415,
  tooMany: 4429,
} as const;
export type NotesCloseReason = keyof typeof NOTES_CLOSE;
