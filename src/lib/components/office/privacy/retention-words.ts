// The words for what is kept and for how long.

import type { RetentionKind } from '$lib/core/privacy/retention.ts';
import { m } from '$lib/paraglide/messages.js';

const KEPT: Record<RetentionKind | 'audit', () => string> = {
  workshop: m.privacy_kind_workshop,
  developmentTalk: m.privacy_kind_developmentTalk,
  statusMeeting: m.privacy_kind_statusMeeting,
  jointMeeting: m.privacy_kind_jointMeeting,
  lus: m.privacy_kind_lus,
  free: m.privacy_kind_free,
  audit: m.privacy_kind_audit,
};

/** "Skoleudviklingssamtaler". */
export const keptWord = (kind: RetentionKind | 'audit'): string => KEPT[kind]();

/** What stands beside the number: "Måneder (5 år)". */
export function monthsHint(months: number | null): string {
  if (months === null) return m.privacy_periods_kept();
  if (months % 12 !== 0) return m.privacy_periods_months();
  const years = months === 12 ? m.privacy_periods_year() : m.privacy_periods_years({ count: months / 12 });
  return m.privacy_periods_months_years({ years });
}
