// What stands in a stretch of the year, as somebody may see it (rules YW1, YW2): follow-up dates, meetings of fora and with schools,
// the dates that a forum's rhythm proposes, and the steps of the seasons. All of it counted, and so much of each ring named.

import { Temporal } from 'temporal-polyfill';
import { isNeverPublic } from '../../src/lib/core/meeting/never-public.ts';
import { TIME_ZONE } from '../../src/lib/core/time.ts';
import {
  countsOf,
  inOrder,
  type Dated,
  type DayCount,
  type RingId,
  type Standing,
} from '../../src/lib/core/year/dated.ts';
import type { Span } from '../../src/lib/core/year/year.ts';
import type { NamedRecords } from '../fora/named-records.ts';
import type { YearDirectory, YearFollowUp, YearMeeting, YearViewer } from '../store/year-directory.ts';
import { proposedDates } from './proposed-dates.ts';

export interface YearHouse {
  readonly year: YearDirectory;
  readonly fora: NamedRecords<'forum'>;
  readonly seasons: NamedRecords<'season'>;
}

export interface AskedYear {
  readonly organisationId: string;
  readonly viewer: YearViewer;
  readonly span: Span;
  readonly rings: readonly RingId[];
  readonly nowMs: number;
  /** So many of each ring are named, the first ones; all are counted. */
  readonly mostNamed: number;
}

export interface ReadYear {
  readonly counts: DayCount[];
  readonly things: Dated[];
}

/** All that stands in the span, in the rings that are asked for. */
export async function readYear(house: YearHouse, asked: AskedYear): Promise<ReadYear> {
  const [followUps, ...others] = await Promise.all([
    readFollowUps(house, asked),
    readMeetings(house, asked),
    readProposals(house, asked),
    readSteps(house, asked),
  ]);
  const things = others.flat().filter(({ ring }) => asked.rings.includes(ring));
  return {
    counts: [...followUps.counts, ...countsOf(things)].toSorted(inOrder),
    things: [...followUps.things, ...firstOfEach(things.toSorted(inOrder), asked.mostNamed)].toSorted(inOrder),
  };
}

async function readFollowUps({ year }: YearHouse, asked: AskedYear): Promise<ReadYear> {
  if (!asked.rings.includes('followUps')) return { counts: [], things: [] };
  const { organisationId, span, viewer, mostNamed } = asked;
  const today = dayOf(asked.nowMs);
  const [counted, named] = await Promise.all([
    year.countFollowUps(organisationId, span, viewer),
    year.followUps(organisationId, span, viewer, mostNamed),
  ]);
  const standing = ({ status, day }: Pick<YearFollowUp, 'status' | 'day'>) =>
    standingOf({ isOver: status === 'done', day, today });
  return {
    counts: summed(
      counted.map((row) => ({ ring: 'followUps', day: row.day, standing: standing(row), count: row.count })),
    ),
    things: named.map((row) => ({
      ...{
        ring: 'followUps',
        day: row.day,
        standing: standing(row),
        id: row.id,
        title: row.what,
        about: row.ownerName,
      },
      ...{ role: row.ownerRole, startsAtMs: null, path: `/agreements/${row.id}` },
      isWithheld: row.closed || isNeverPublic(row),
    })),
  };
}

async function readMeetings({ year }: YearHouse, { organisationId, span, viewer, nowMs }: AskedYear): Promise<Dated[]> {
  const { fromMs, untilMs } = instantsOf(span);
  const today = dayOf(nowMs);
  return (await year.meetings(organisationId, fromMs, untilMs, viewer)).map((meeting) => {
    const { id, title, phase, startsAtMs, forum, school } = meeting;
    const day = dayOf(startsAtMs);
    const isAhead = phase === 'draft' || phase === 'planned';
    return {
      ...{ ring: ringOf(meeting), day, id, title, startsAtMs, role: null, path: `/meetings/${id}` },
      // One that runs is never late, however long it takes.
      standing: isAhead ? standingOf({ isOver: false, day, today }) : phase === 'closed' ? 'over' : 'ahead',
      about: [forum, school].filter((name) => name !== '' && !title.includes(name)).join(' · '),
      isWithheld: isNeverPublic(meeting),
    };
  });
}

async function readProposals({ year, fora }: YearHouse, asked: AskedYear): Promise<Dated[]> {
  const { fromMs, untilMs } = instantsOf(asked.span);
  if (!asked.rings.includes('fora') || untilMs <= asked.nowMs) return [];
  const inUse = (await fora.list(asked.organisationId)).filter(({ retiredAtMs }) => retiredAtMs === null);
  const last = await year.lastOfFora(asked.organisationId, asked.viewer);
  return inUse.flatMap((forum) =>
    proposedDates(forum, last, { fromMs, untilMs, nowMs: asked.nowMs }).map((startsAtMs) => ({
      ...{ ring: 'fora' as const, day: dayOf(startsAtMs), standing: 'proposed' as const, id: forum.id },
      ...{ title: forum.name, about: '', role: null, startsAtMs, isWithheld: false, path: `/fora/${forum.id}` },
    })),
  );
}

async function readSteps({ seasons }: YearHouse, { organisationId, span, rings, nowMs }: AskedYear): Promise<Dated[]> {
  if (!rings.includes('steps')) return [];
  const today = dayOf(nowMs);
  const inUse = (await seasons.list(organisationId)).filter(({ retiredAtMs }) => retiredAtMs === null);
  return inUse.flatMap(({ id, content }) =>
    content.tasks.flatMap((task): Dated[] => {
      const { dueOn: day, step, responsible, isDone } = task;
      if (day === null || day < span.from || day > span.to) return [];
      return [
        {
          ...{ ring: 'steps', day, standing: standingOf({ isOver: isDone, day, today }), id: `${id}-${task.id}` },
          ...{
            title: step,
            about: responsible,
            role: null,
            startsAtMs: null,
            isWithheld: false,
            path: `/seasons/${id}`,
          },
        },
      ];
    }),
  );
}

/** With a school it is a talk, whatever forum holds it. */
function ringOf({ forum, school }: YearMeeting): RingId {
  return school !== '' ? 'talks' : forum !== '' ? 'fora' : 'meetings';
}

function standingOf({ isOver, day, today }: { isOver: boolean; day: string; today: string }): Standing {
  return isOver ? 'over' : day < today ? 'late' : 'ahead';
}

/** One count for each day and standing: open and in progress stand alike. */
function summed(counts: readonly DayCount[]): DayCount[] {
  const byKey = Map.groupBy(counts, ({ day, standing }) => `${day} ${standing}`);
  return [...byKey.values()].flatMap(([first, ...more]) =>
    first ? [{ ...first, count: more.reduce((sum, { count }) => sum + count, first.count) }] : [],
  );
}

function firstOfEach(things: readonly Dated[], most: number): Dated[] {
  return [...Map.groupBy(things, ({ ring }) => ring).values()].flatMap((ofRing) => ofRing.slice(0, most));
}

/** One for all: making one takes longer than telling a hundred days. */
const CALENDAR = new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONE, dateStyle: 'short' });
/** The day that an instant falls on, where the meetings are held. */
const dayOf = (atMs: number): string => CALENDAR.format(atMs);

/** From the first midnight of the span to the one after its last day, by the clock on the wall. */
function instantsOf({ from, to }: Span): { fromMs: number; untilMs: number } {
  const midnight = (day: Temporal.PlainDate) => day.toZonedDateTime(TIME_ZONE).epochMilliseconds;
  return {
    fromMs: midnight(Temporal.PlainDate.from(from)),
    untilMs: midnight(Temporal.PlainDate.from(to).add({ days: 1 })),
  };
}
