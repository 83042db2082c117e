// The wheel as it is printed and drawn: what the page shows, in the words of the page's language.

import { dayLong, timeOfDay } from './components/common/format.ts';
import { tableRoleWord } from './components/common/words.ts';
import * as words from './components/office/year/year-words.ts';
import { STANDINGS, total, type Dated, type DayCount } from './core/year/dated.ts';
import { segmentsOf, type YearQuery } from './core/year/query.ts';
import { rowsOf } from './core/year/rows.ts';
import type { SheetRow, WheelSheet } from './core/year/wheel-sheet.ts';
import { markElement, wheelFile, wheelShapes, type LegendEntry, type WheelNames } from './core/year/wheel-svg.ts';
import { WHEEL_SIZE, wheelOf } from './core/year/wheel.ts';
import { TIME_ZONE } from './core/time.ts';
import { m } from './paraglide/messages.js';
import { getLocale } from './paraglide/runtime.js';
import type { ReadYear } from '$server/year/year-reader.ts';

/** The drawing alone, with its legend. */
export function wheelDrawing(
  query: YearQuery,
  counts: readonly DayCount[],
  today: string,
): { title: string; svg: string } {
  const wheel = wheelOf(segmentsOf(query), query.rings, counts, today);
  const said = { alt: words.wheelWords(query, counts), legend: legendOf(query, counts) };
  return { title: titleOf(query), svg: wheelFile(wheel, namesOf(query), said) };
}

/** The sheet for the printer, with the table. */
export function wheelSheet(query: YearQuery, year: ReadYear, organisation: string, today: string): WheelSheet {
  const { counts, things } = year;
  const segments = segmentsOf(query);
  const shapes = wheelShapes(wheelOf(segments, query.rings, counts, today), namesOf(query));
  return {
    ...{ title: titleOf(query), language: getLocale(), organisation, alt: words.wheelWords(query, counts) },
    svg: svgOf(WHEEL_SIZE, shapes),
    legend: legendOf(query, counts).map(({ text, ...sign }) => ({ text, sign: signOf(sign) })),
    table: m.wheel_table(),
    columns: [m.wheel_table_day(), m.wheel_table_what(), m.wheel_table_ring(), m.wheel_table_standing()],
    months: rowsOf(segments, query.rings, counts, things).map(({ month, things: named, rest }) => ({
      name: words.monthAndYear(month),
      rows: named.map(rowOf),
      rest: rest.map(({ ring, count }) => m.wheel_restOf({ count: words.countWords(ring, count) })),
    })),
    words: {
      printed: m.wheel_print_printed({ day: dayLong(today) }),
      ...{ page: m.wheel_print_page(), of: m.wheel_print_of() },
    },
  };
}

const titleOf = (query: YearQuery): string => m.wheel_named({ name: words.shownName(query) });

function namesOf(query: YearQuery): WheelNames {
  return {
    middle: words.shownName(query),
    parts: segmentsOf(query).map(({ id }) => words.segmentName(id)),
    liesAlong: query.month === null,
  };
}

/** The rings with how much stands in each, then how a mark looks that is late, to come, proposed or over. */
function legendOf({ rings }: YearQuery, counts: readonly DayCount[]): LegendEntry[] {
  return [
    ...rings.map((ring) => {
      const count = total(counts.filter((one) => one.ring === ring));
      return { ring, standing: 'ahead' as const, text: `${words.ringName(ring)} (${count})` };
    }),
    ...STANDINGS.map((standing) => ({ ring: 'fora' as const, standing, text: words.standingWord(standing) })),
  ];
}

const SIGN_BOX = 40;

function signOf({ ring, standing }: Pick<LegendEntry, 'ring' | 'standing'>): string {
  const middle = { x: SIGN_BOX / 2, y: SIGN_BOX / 2, size: SIGN_BOX * 0.4 };
  return svgOf(SIGN_BOX, markElement({ ring, standing, ...middle, count: 1 }));
}

function svgOf(size: number, shapes: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" font-family="Source Sans 3">${shapes}</svg>`;
}

function rowOf(thing: Dated): SheetRow {
  const { day, title, about, role, ring, standing, startsAtMs, isWithheld } = thing;
  const beside = [
    startsAtMs === null ? '' : timeOfDay(startsAtMs, TIME_ZONE),
    role === null ? about : tableRoleWord(role),
  ];
  return {
    ...{ day: words.dayShort(day), what: title, about: beside.filter((part) => part !== '').join(' · ') },
    ...{ ring: words.ringName(ring), standing: words.standingWord(standing), isWithheld },
    hidden: m[`wheel_withheld_${ring}`](),
  };
}
