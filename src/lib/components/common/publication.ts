// What the staff are shown of the minutes' publication.

export interface ShownPublication {
  /** What is public now, with its whole address. */
  standing: { href: string; version: number; atMs: number; isListed: boolean } | null;
  withdrawn: { atMs: number; note: string } | null;
  /** The version that can be made public, and how many of its sentences hold it back. */
  next: { version: number; unsettled: number } | null;
  /** Whether there is an approved version at all. */
  isApproved: boolean;
}
