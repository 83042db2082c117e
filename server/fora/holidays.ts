// The days on which no municipality holds a meeting: the Danish public holidays, with the half days that everybody takes whole,
// and those between Christmas and New Year. Store bededag is none since 2024.

import { Temporal } from 'temporal-polyfill';

/** From Maundy Thursday to Whit Monday, in days after Easter Sunday. */
const AFTER_EASTER = [-3, -2, 0, 1, 39, 49, 50];
/** New Year and Constitution Day, as month and day. */
const FIXED = ['01-01', '06-05'];
const CHRISTMAS_EVE = '12-24';

/** Easter Sunday of a Gregorian year, by the rule of Meeus, Jones and Butcher, with their letters. */
export function easterSunday(year: number): Temporal.PlainDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return new Temporal.PlainDate(year, Math.floor(n / 31), (n % 31) + 1);
}

/** Whether the day is a holiday. */
export function isHoliday(day: Temporal.PlainDate): boolean {
  const ofYear = day.toString().slice(5);
  if (FIXED.includes(ofYear) || ofYear >= CHRISTMAS_EVE) return true;
  return AFTER_EASTER.includes(easterSunday(day.year).until(day).days);
}
