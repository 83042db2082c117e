// Meetings that are confidential by their nature (content-map, section 5).

import type { MeetingState } from './model.ts';

const NEVER_PUBLIC: ReadonlySet<string> = new Set(['lus']);

/** Whether nothing of the meeting may ever stand in public. */
export function isNeverPublic({ template }: Pick<MeetingState, 'template'>): boolean {
  return NEVER_PUBLIC.has(template);
}
