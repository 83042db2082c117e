// On which day whoever is responsible is reminded of an agreement (rule AF8). Days are "YYYY-MM-DD", counted in days of the
// calendar, so that neither summer time nor the turn of the year moves any of them.

const DAY_MS = 86_400_000;
/** So long after its date an agreement may still be reminded of, when nobody could be on the day. */
const LATEST_DAYS = 7;

/** The days from one to another; below nothing when the other comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** The day so many days after another. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The Monday of the day's week. */
export function mondayOf(day: string): string {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return dayAfter(day, -weekday);
}

/**
 * Which reminder is due today: so many days before the date, 0 on the day; null when none is. A day on which nobody could be
 * reminded is made up for until the next reminder takes its place.
 */
export function reminderDue(followUpOn: string, today: string, daysBefore: readonly number[]): number | null {
  const left = daysBetween(today, followUpOn);
  if (left < -LATEST_DAYS) return null;
  const come = [...daysBefore, 0].filter((days) => left <= days);
  return come.length === 0 ? null : Math.min(...come);
}

/** From and to which date agreements may be due to be reminded of today. */
export function reminderSpan(today: string, daysBefore: readonly number[]): { from: string; to: string } {
  return { from: dayAfter(today, -LATEST_DAYS), to: dayAfter(today, Math.max(0, ...daysBefore)) };
}
