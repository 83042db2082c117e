// The wheel of a year, or of a month of it: sectors, rings and marks in a square of their own, clockwise from the top. Nothing in
// the year is lost and nothing is drawn twice (rule YW3); what would lie on top of each other is one mark with a number (YW4).

import { daysBetween, mondayOf } from '../meeting/reminder-days.ts';
import { RINGS, total, weightiest, type DayCount, type RingId, type Standing } from './dated.ts';
import { daysInto, type Segment } from './year.ts';

/** The side of the square that the wheel is drawn in. */
export const WHEEL_SIZE = 1000;
const CENTRE = WHEEL_SIZE / 2;
/** Where the names of the sectors stand, the edge of the outermost ring, and the middle that is left free. */
const NAMES = 466;
const RIM = 436;
const HUB = 160;
/** A ring that is alone is no broader than this. */
const BROADEST = 84;
/** How much of its ring a mark takes to each side of its middle, and the air between two of them. */
const SHARE = 0.33;
const AIR = 4;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Sector {
  readonly id: string;
  /** How far round its middle is, as a share of the whole round. */
  readonly turn: number;
  /** Where its name stands, and by how many degrees it is turned to lie along the rim without standing on its head. */
  readonly name: Point;
  readonly tilt: number;
  /** Every other month, and the weekends of a month, lie in shade. */
  readonly isShaded: boolean;
  /** The outline of its part of all rings, and of its name's. */
  readonly outline: string;
  readonly nameOutline: string;
}

export interface Band {
  readonly ring: RingId;
  readonly inner: number;
  readonly outer: number;
  /** From the middle of a mark to its edge. */
  readonly markSize: number;
}

export interface Mark extends Point {
  /** Once in the wheel, and the same when more is added elsewhere. */
  readonly id: string;
  readonly ring: RingId;
  readonly segment: string;
  /** How far round it is, as a share of the whole round. */
  readonly turn: number;
  /** The first and the last of the days that it stands for. */
  readonly from: string;
  readonly to: string;
  readonly count: number;
  /** Of what presses most. */
  readonly standing: Standing;
  readonly size: number;
}

export interface Wheel {
  readonly sectors: readonly Sector[];
  readonly bands: readonly Band[];
  /** From the outermost ring inwards, clockwise in each. */
  readonly marks: readonly Mark[];
  /** The hand at today; null when today is not in it. */
  readonly hand: readonly [Point, Point] | null;
}

/** The wheel of these parts, with these rings, as it stands today. */
export function wheelOf(
  segments: readonly Segment[],
  rings: readonly RingId[],
  counts: readonly DayCount[],
  today: string,
): Wheel {
  const parts = segments.length;
  const bands = bandsOf(rings, parts);
  const inner = bands.at(-1)?.inner ?? HUB;
  const byPlace = Map.groupBy(counts, ({ ring, day }) => `${ring} ${segmentOf(segments, day)}`);
  return {
    bands,
    sectors: segments.map((segment, index) => sectorOf(segment, { index, parts }, inner)),
    marks: bands.flatMap((band) =>
      segments.flatMap((segment, index) =>
        marksOf(band, segment, { index, parts }, byPlace.get(`${band.ring} ${segment.id}`) ?? []),
      ),
    ),
    hand: handOf(segments, today, inner),
  };
}

/** The part that a day belongs to, by its id; what is in none of them has an id that none has. */
const segmentOf = ([first]: readonly Segment[], day: string): string => day.slice(0, first?.id.length);

/** The rings that are chosen, from the rim inwards. */
function bandsOf(rings: readonly RingId[], parts: number): Band[] {
  const chosen = RINGS.filter((ring) => rings.includes(ring));
  const breadth = Math.min(BROADEST, (RIM - HUB) / Math.max(1, chosen.length));
  return chosen.map((ring, index) => {
    const [outer, inner] = [RIM - index * breadth, RIM - (index + 1) * breadth];
    const arc = (2 * Math.PI * middleOf({ inner, outer })) / parts;
    // A mark fits its sector even where that is narrow.
    return { ring, inner, outer, markSize: Math.min(SHARE * breadth, (arc - AIR) / 2) };
  });
}

const middleOf = ({ inner, outer }: Pick<Band, 'inner' | 'outer'>): number => (inner + outer) / 2;

/** A sector of a ring has as many places as marks fit side by side; what falls in the same place is one mark. */
function marksOf(
  band: Band,
  segment: Segment,
  { index, parts }: { index: number; parts: number },
  counts: readonly DayCount[],
): Mark[] {
  const middle = middleOf(band);
  const arc = (2 * Math.PI * middle) / parts;
  const gap = 2 * band.markSize + AIR;
  const places = Math.max(1, Math.floor(arc / gap));
  const byPlace = Map.groupBy(
    counts.filter(({ count }) => count > 0),
    ({ day }) => Math.floor((daysInto(segment, day) * places) / segment.days),
  );
  return [...byPlace]
    .toSorted(([a], [b]) => a - b)
    .map(([place, here]) => {
      const days = here.map(({ day }) => day).toSorted();
      const [from, to] = [days[0] ?? segment.from, days.at(-1) ?? segment.from];
      const mean = (daysInto(segment, from) + daysInto(segment, to) + 1) / 2 / segment.days;
      // As near to its days as its place allows, so that it never touches the next one.
      const half = gap / 2 / arc;
      const share = Math.min(Math.max(mean, place / places + half), (place + 1) / places - half);
      const turn = (index + share) / parts;
      return {
        ...{ id: `${band.ring}-${from}`, ring: band.ring, segment: segment.id, from, to, size: band.markSize },
        ...{ count: total(here), standing: weightiest(here.map(({ standing }) => standing)) },
        ...{ turn, ...at(turn, middle) },
      };
    });
}

/** So many days after Monday it is Saturday. */
const SATURDAY = 5;

function sectorOf(
  { id, from, days }: Segment,
  { index, parts }: { index: number; parts: number },
  inner: number,
): Sector {
  const [begin, end] = [index / parts, (index + 1) / parts];
  const turn = (begin + end) / 2;
  const isUpsideDown = turn > 0.25 && turn < 0.75;
  return {
    ...{ id, turn, name: at(turn, NAMES), tilt: round(turn * 360 + (isUpsideDown ? 180 : 0)) },
    isShaded: days === 1 ? daysBetween(mondayOf(from), from) >= SATURDAY : index % 2 === 1,
    outline: piece(begin, end, inner, RIM),
    nameOutline: piece(begin, end, RIM, CENTRE - 2),
  };
}

function handOf(segments: readonly Segment[], today: string, inner: number): readonly [Point, Point] | null {
  const index = segments.findIndex(({ id }) => id === segmentOf(segments, today));
  const segment = segments[index];
  if (!segment) return null;
  const turn = (index + (daysInto(segment, today) + 0.5) / segment.days) / segments.length;
  return [at(turn, inner), at(turn, RIM)];
}

/** The point so far round, as a share of the whole round, and so far from the middle. */
function at(turn: number, radius: number): Point {
  const angle = 2 * Math.PI * turn;
  return { x: round(CENTRE + radius * Math.sin(angle)), y: round(CENTRE - radius * Math.cos(angle)) };
}

/** A piece of a ring, as the path of its outline. */
function piece(begin: number, end: number, inner: number, outer: number): string {
  const [a, b, c, d] = [at(begin, outer), at(end, outer), at(end, inner), at(begin, inner)];
  const far = end - begin > 0.5 ? 1 : 0;
  return `M${a.x} ${a.y}A${round(outer)} ${round(outer)} 0 ${far} 1 ${b.x} ${b.y}L${c.x} ${c.y}A${round(inner)} ${round(inner)} 0 ${far} 0 ${d.x} ${d.y}Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
