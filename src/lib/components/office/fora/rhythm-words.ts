// How often a forum meets, as people say it.

import type { Rhythm } from '$lib/core/fora/rhythm.ts';
import { m } from '$lib/paraglide/messages.js';
import { getLocale } from '$lib/paraglide/runtime.js';

const named = (date: Date, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(getLocale(), { ...options, timeZone: 'UTC' }).format(date);

/** "mandag" for 1; the first of January 2024 was one. */
export const weekdayName = (weekday: number) => named(new Date(Date.UTC(2024, 0, weekday)), { weekday: 'long' });

export const monthName = (month: number) => named(new Date(Date.UTC(2024, month - 1, 1)), { month: 'long' });

const WEEKS: Record<number, () => string> = {
  1: m.fora_rhythm_week_1,
  2: m.fora_rhythm_week_2,
  3: m.fora_rhythm_week_3,
  4: m.fora_rhythm_week_4,
  5: m.fora_rhythm_week_5,
};

/** "Den anden", in the month. */
export const weekName = (week: number) => WEEKS[week]?.() ?? '';

/** "Hver 6. uge, onsdag". */
export function rhythmWords(rhythm: Rhythm): string {
  switch (rhythm.every) {
    case 'weeks': {
      const weekday = weekdayName(rhythm.weekday);
      return rhythm.count === 1 ? m.fora_said_weekly({ weekday }) : m.fora_said_weeks({ count: rhythm.count, weekday });
    }
    case 'months': {
      const [week, weekday] = [weekName(rhythm.week), weekdayName(rhythm.weekday)];
      if (rhythm.count === 1) return m.fora_said_monthly({ week, weekday });
      return m.fora_said_months({ count: rhythm.count, week: week.toLocaleLowerCase(), weekday });
    }
    case 'year': {
      if (rhythm.to === 1) return m.fora_said_onceAYear({ month: monthName(rhythm.month) });
      const times = rhythm.from === rhythm.to ? String(rhythm.from) : `${rhythm.from}–${rhythm.to}`;
      return m.fora_said_timesAYear({ times });
    }
    case 'asNeeded':
      return m.fora_said_asNeeded();
  }
}
