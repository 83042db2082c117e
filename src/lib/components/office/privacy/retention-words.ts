// The words for what is kept and for how long.

import type { RetentionKind } from '$lib/core/privacy/retention.ts';
import { m } from '$lib/paraglide/messages.js';
import { meetingKindWord } from '../meeting-kinds.ts';

/** "LUS: lederudviklingssamtaler". */
export function keptWord(kind: RetentionKind | 'audit'): string {
  if (kind === 'lus') return m.privacy_kind_lus();
  if (kind === 'free') return m.privacy_kind_free();
  return kind === 'audit' ? m.privacy_kind_audit() : meetingKindWord(kind);
}

/** "5 år" beside 60 months; empty where it is no whole number of years. */
export function yearsWord(months: number | null): string {
  if (months === null) return m.privacy_periods_kept();
  if (months === 0 || months % 12 !== 0) return '';
  return months === 12 ? m.privacy_periods_year() : m.privacy_periods_years({ count: months / 12 });
}
