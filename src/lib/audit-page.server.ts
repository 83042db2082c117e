// The audit log as its page and its file ask for it and show it.

import type { AuditLine, AuditQuery } from './components/office/audit/audit-line.ts';
import { TIME_ZONE } from './core/time.ts';
import { AUDIT_AREAS, byAccount, type AuditArea } from '$server/audit/acts.ts';
import type { AuditEntry, AuditRecord } from '$server/audit/chain.ts';
import type { AuditChoice } from '$server/store/audit-store.ts';
import { Temporal } from 'temporal-polyfill';

export const LINES_A_PAGE = 100;

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** What the address asks for; what is none is left out. */
export function auditQuery({ searchParams }: URL): AuditQuery {
  const area = searchParams.get('area') ?? '';
  const day = (name: string) => {
    const given = searchParams.get(name) ?? '';
    return DAY.test(given) ? given : '';
  };
  const page = Number(searchParams.get('page') ?? 0);
  return {
    ...{ area: area in AUDIT_AREAS ? (area as AuditArea) : '', from: day('from'), to: day('to') },
    ...{ about: (searchParams.get('about') ?? '').slice(0, 64), page: Number.isInteger(page) && page > 0 ? page : 0 },
  };
}

/** The same as the log is asked; `to` is the last day that is shown. */
export function choiceOf({ area, from, to, about }: AuditQuery): AuditChoice {
  return {
    ...(area !== '' && { acts: AUDIT_AREAS[area] }),
    ...(from !== '' && { fromMs: startOf(from) }),
    ...(to !== '' && { beforeMs: startOf(to, 1) }),
    ...(about !== '' && { aboutId: about }),
  };
}

/** A line as it is shown: with the names that those in it have now. */
export function shownLine(
  { seq, atMs, actor, act, subject, detail, hash }: AuditEntry,
  names: ReadonlyMap<string, string>,
): AuditLine {
  return {
    ...{ seq, atMs, act, detail, hash },
    actor: { ...actor, name: names.get(actor.id) ?? null },
    subject: { ...subject, name: names.get(subject.id) ?? null },
  };
}

/** The line that looking at the log, or taking it out, leaves behind. */
export function whoSaw(act: 'audit.seen' | 'audit.exported', organisationId: string, id: string): AuditRecord {
  return { organisationId, actor: byAccount({ id }), act, subject: { kind: 'audit', id: '' } };
}

/** Midnight in Denmark, so many days later. */
function startOf(day: string, daysLater = 0): number {
  return Temporal.PlainDate.from(day).add({ days: daysLater }).toZonedDateTime(TIME_ZONE).epochMilliseconds;
}
