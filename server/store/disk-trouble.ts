// What the disk says when it takes nothing, told apart from mistakes in the program: that passes by itself, and nobody is to blame.

/** Somebody else writes to the database. */
const LOCKED = /^SQLITE_(BUSY|LOCKED)/;
/** No room, no right to write, the disk away. */
const REFUSED = /^(SQLITE_(FULL|IOERR|READONLY|CANTOPEN)|ENOSPC|EDQUOT|EROFS|EIO)/;

/** The store takes nothing for now: nothing was written, and the same may go well a little later. */
export class NotStored extends Error {
  readonly code: string;

  constructor(code: string, cause: unknown) {
    super('nothing can be stored', { cause });
    this.code = code;
  }
}

/** Whether a write found the database locked. */
export function isLocked(error: unknown): boolean {
  return LOCKED.test(codeOf(error));
}

/** The error as its callers are to know it: what the disk is to blame for as a `NotStored`, anything else as it is. */
export function asDiskTrouble(error: unknown): unknown {
  const code = codeOf(error);
  return LOCKED.test(code) || REFUSED.test(code) ? new NotStored(code, error) : error;
}

/** The code of an error, or of the one that it came from: the query builder wraps what the database says. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return codeOf(error.cause);
}
