// A line of the audit log as pages hold it, and what can be asked for.

import type { AuditAct, AuditActor, AuditArea, AuditSubject } from '$server/audit/acts.ts';
import type { AuditDetail } from '$server/store/tables/audit.ts';

interface Named {
  /** Null: it is nobody's any more, or nothing that has a name. */
  readonly name: string | null;
}

export interface AuditLine {
  readonly seq: number;
  readonly atMs: number;
  readonly actor: AuditActor & Named;
  readonly act: AuditAct;
  readonly subject: AuditSubject & Named;
  readonly detail: AuditDetail;
  readonly hash: string;
}

export interface AuditQuery {
  /** Empty: all of them. */
  readonly area: AuditArea | '';
  /** Days, "2026-11-22"; empty: as far as there is. */
  readonly from: string;
  readonly to: string;
  /** The id of whoever did it, or of what it was done to. */
  readonly about: string;
  /** From 0 on. */
  readonly page: number;
}

/** The address that asks for this; `path` is the page's own when it is left out. */
export function auditAddress({ page, ...query }: AuditQuery, path = ''): string {
  const asked = Object.entries({ ...query, page: page > 0 ? String(page) : '' }).filter(([, value]) => value !== '');
  return `${path}?${new URLSearchParams(asked).toString()}`;
}
