// What the pages of the minutes call how far they are.

import { dateLong, dayLong } from '$lib/components/common/format.ts';
import { m } from '$lib/paraglide/messages.js';
import type { MinutesFlowData } from './shown-minutes.ts';

type Standing = Pick<MinutesFlowData, 'status' | 'number' | 'commentsUntil' | 'versions' | 'timeZone'>;

/** "Kladde", "Version 2: til kommentering til …", "Godkendt den … af …". */
export function standingWords(standing: Standing): string {
  const { number } = standing;
  return number === 1 ? wordsOf(standing) : m.flow_version_standing({ number, standing: wordsOf(standing) });
}

function wordsOf({ status, commentsUntil, versions, timeZone }: Standing): string {
  const approved = versions.at(-1);
  if (status === 'approved' && approved) return approvedWords(approved, timeZone);
  return status === 'comments' ? m.flow_comments({ day: dayLong(commentsUntil ?? '') }) : m.flow_draft();
}

/** When a version was approved, and by whom. */
export function approvedWords({ atMs, by }: MinutesFlowData['versions'][number], timeZone: string): string {
  const date = dateLong(atMs, timeZone);
  return by === null ? m.flow_approved_all({ date }) : m.flow_approved_by({ date, name: by || m.flow_nobody() });
}
