// What the staff are shown of the minutes' publication.

export interface NextPublication {
  version: number;
  /** The slug of the template that it is to stand in. */
  template: string;
  /** It is public already, by another template. */
  isReshaping: boolean;
  /** Why it came after the version before. */
  reason: string;
  unsettled: number;
}

export interface ShownPublication {
  /** What is public now, with its whole address. */
  standing: { href: string; version: number; template: string; atMs: number; isListed: boolean } | null;
  withdrawn: { atMs: number; note: string } | null;
  /** The version that can be made public, and how many of its sentences hold it back. */
  next: NextPublication | null;
  /** Whether there is an approved version at all. */
  isApproved: boolean;
}
