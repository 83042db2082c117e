// How long meetings are kept: a number of months for each kind, counted from the meeting's day. Pure; the server deletes by it
// (`server/privacy`), and pages show the day that it gives.

import * as v from 'valibot';
import { findTemplate } from '../library/library.ts';
import { MEETING_KINDS, type MeetingKind } from '../library/schema.ts';

/** Kinds of meetings, and LUS by itself: what is said there is about one person's work. */
export const RETENTION_KINDS = [...MEETING_KINDS, 'lus'] as const;
export type RetentionKind = MeetingKind | 'lus';

/** Months for each kind, and for the audit log; null: kept until somebody says otherwise. */
export const retentionMonthsSchema = v.strictObject(
  Object.fromEntries([...RETENTION_KINDS, 'audit' as const].map((kind) => [kind, monthsSchema()])) as Record<
    RetentionKind | 'audit',
    ReturnType<typeof monthsSchema>
  >,
);
export type RetentionMonths = v.InferOutput<typeof retentionMonthsSchema>;

/** At most a hundred years: more is no period. */
function monthsSchema() {
  return v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_200)));
}

/** Our proposal, until an administrator has decided: nothing is deleted by it before that (rule RN1). */
export const PROPOSED_MONTHS: RetentionMonths = {
  ...{ workshop: 60, developmentTalk: 60, statusMeeting: 60, jointMeeting: 60, free: 24, lus: 24 },
  audit: 60,
};

/** What an organisation has decided. */
export interface Retention {
  readonly months: RetentionMonths;
  /** The day on which it was last changed: nothing is deleted within a month after that (rule RN3). */
  readonly changedOn: string;
  /** Nothing is deleted while it is halted. */
  readonly isHalted: boolean;
}

/** Days in which a period that was set by mistake can be put right before it has deleted anything. */
export const WARNING_DAYS = 30;

/** The kind of a meeting by the agenda template that it began from; an own template's is the free one. */
export function retentionKind(template: string): RetentionKind {
  return template === 'lus' ? 'lus' : (findTemplate(template)?.meetingKind ?? 'free');
}

/** The day on which a meeting held on `heldOn` is deleted; null where it is kept. Days are "2026-11-22". */
export function deletesOn(heldOn: string, kind: RetentionKind, { months, changedOn }: Retention): string | null {
  const count = months[kind];
  if (count === null) return null;
  const due = monthsLater(heldOn, count);
  const warned = daysLater(changedOn, WARNING_DAYS);
  return due > warned ? due : warned;
}

/** The same day so many months later, or that month's last. */
export function monthsLater(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + count, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return dayText(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(date, last)));
}

export function daysLater(day: string, count: number): string {
  return dayText(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000);
}

const dayText = (atMs: number): string => new Date(atMs).toISOString().slice(0, 10);
