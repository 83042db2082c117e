// What several meetings came to, taken together: for a committee that sees the season's talks side by side. Computed from
// minutes that are fit for their reader, and from nothing else; it adds no text of its own (rules SU1 to SU6).

import { isOver } from '../meeting/responsible.ts';
import { isSameTheme } from '../meeting/model/themes.ts';
import type { Language } from '../meeting/vocabulary.ts';
import { isoDay } from '../minutes/dates.ts';
import type { Minutes, MinutesAgreement, MinutesAudience, MinutesItem } from '../minutes/minutes.ts';
import type { MinutesStanding } from '../minutes/standing.ts';
import { asFirstWritten, circleOf, circlesIn } from './circles.ts';
import { questionsRated, type RatedQuestion } from './ratings.ts';

/** One of the meetings that it is made of. */
export interface SummaryMeeting {
  id: string;
  title: string;
  /** The school that it was about, or the forum that met; empty for neither. */
  circle: string;
  startMs: number;
  timeZone: string;
  standing: MinutesStanding;
  /** How many of its items have no theme; following up has its themes from what is followed up. */
  unthemed: number;
}

/** Where something was said. */
export interface Said {
  meetingId: string;
  circle: string;
  itemId: string;
  /** The item's number and title. */
  number: string;
  title: string;
  themes: string[];
}

export interface SummaryDecision extends Said {
  text: string;
}

export interface SummaryAgreement extends Omit<MinutesAgreement, 'school'> {
  meetingId: string;
  /** The school that it is about, else the meeting's circle. */
  circle: string;
  /** What its item is filed under; none for an agreement without one. */
  themes: string[];
  /** It is not over, and its day has passed. */
  isLate: boolean;
}

/** A theme, and how much came up under it. */
export interface SummaryTheme {
  theme: string;
  items: number;
  decisions: number;
  agreements: number;
  /** The schools and fora where it came up. */
  circles: string[];
}

/** What is not in it; only that there is such, and nothing of it. */
export interface LeftOut {
  /** Meetings that are confidential by their nature. */
  meetings: number;
  /** Closed items of the others. */
  items: number;
}

export interface Summary {
  audience: MinutesAudience;
  language: Language;
  organisation: string;
  madeAtMs: number;
  /** The earliest first. */
  meetings: SummaryMeeting[];
  /** The most frequent first. */
  themes: SummaryTheme[];
  decisions: SummaryDecision[];
  agreements: SummaryAgreement[];
  ratings: RatedQuestion[];
  leftOut: LeftOut;
}

/** One meeting as it goes in: its minutes as of today, in which nothing closed stands. */
export interface Source {
  minutes: Minutes;
  /** How many items were left out of them because they are closed. */
  closedItems: number;
}

interface Context {
  audience: MinutesAudience;
  nowMs: number;
  /** How many of the meetings that were chosen are confidential. */
  confidential: number;
}

/** The summary of these meetings; there is at least one, and all are of one organisation. */
export function summaryOf(given: readonly [Source, ...Source[]], { audience, nowMs, confidential }: Context): Summary {
  const sources = given.toSorted((a, b) => a.minutes.planned.startMs - b.minutes.planned.startMs);
  const all = withOneName(sources.map(({ minutes }) => minutes));
  const [first] = all;
  const items = all.flatMap((minutes) => minutes.items.filter(isSubject).map((item) => ({ minutes, item })));
  const decisions = items
    .filter(({ item }) => item.decision !== '')
    .map(({ minutes, item }) => ({ ...saidIn(minutes, item), text: item.decision }));
  const agreements = all.flatMap((minutes) => agreementsOf(minutes, nowMs));
  return {
    audience,
    language: first?.language ?? 'da',
    organisation: first?.organisation ?? '',
    madeAtMs: nowMs,
    meetings: all.map(meetingOf),
    themes: themesOf(
      items.map(({ minutes, item }) => saidIn(minutes, item)),
      decisions,
      agreements,
    ),
    decisions,
    agreements,
    ratings: questionsRated(all),
    leftOut: { meetings: confidential, items: sources.reduce((sum, { closedItems }) => sum + closedItems, 0) },
  };
}

/** The minutes with each school and forum under one name. */
function withOneName(all: readonly Minutes[]): Minutes[] {
  const nameOf = asFirstWritten(
    all.flatMap(({ school, forum, agreements }) => [school, forum, ...agreements.map((one) => one.school ?? '')]),
  );
  return all.map((minutes) => ({
    ...minutes,
    ...{ school: nameOf(minutes.school), forum: nameOf(minutes.forum) },
    agreements: minutes.agreements.map((one) => (one.school ? { ...one, school: nameOf(one.school) } : one)),
  }));
}

/** Whether it is about something: no break, no closing step, nothing that was not dealt with, and open. */
function isSubject({ kind, skipped, closed }: MinutesItem): boolean {
  return kind !== 'break' && kind !== 'agreements' && !skipped && !closed;
}

function meetingOf(minutes: Minutes): SummaryMeeting {
  const { meetingId: id, title, planned, timeZone, standing } = minutes;
  const unthemed = minutes.items.filter((item) => isSubject(item) && item.kind !== 'followUp' && !item.themes?.length);
  return {
    id,
    title,
    circle: circleOf(minutes),
    startMs: planned.startMs,
    timeZone,
    standing,
    unthemed: unthemed.length,
  };
}

function saidIn(minutes: Minutes, { id, number, title, themes = [] }: MinutesItem): Said {
  return { meetingId: minutes.meetingId, circle: circleOf(minutes), itemId: id, number, title, themes };
}

function agreementsOf(minutes: Minutes, nowMs: number): SummaryAgreement[] {
  const today = isoDay(nowMs, minutes.timeZone);
  return minutes.agreements.map(({ school = '', ...agreement }) => ({
    ...agreement,
    meetingId: minutes.meetingId,
    circle: school || circleOf(minutes),
    themes: minutes.items.find(({ id }) => id === agreement.itemId)?.themes ?? [],
    isLate: !isOver(agreement) && agreement.followUpOn !== null && agreement.followUpOn < today,
  }));
}

/** Each theme once, as it was first written. */
function themesOf(
  items: readonly Said[],
  decisions: readonly Said[],
  agreements: readonly Pick<Said, 'themes' | 'circle'>[],
): SummaryTheme[] {
  const words = items
    .flatMap(({ themes }) => themes)
    .filter((theme, index, all) => all.findIndex((one) => isSameTheme(one, theme)) === index);
  const under = <One extends Pick<Said, 'themes'>>(list: readonly One[], theme: string) =>
    list.filter((one) => isUnder(one, theme));
  return words
    .map((theme) => ({
      theme,
      items: under(items, theme).length,
      decisions: under(decisions, theme).length,
      agreements: under(agreements, theme).length,
      circles: circlesIn(
        [...under(items, theme), ...under(agreements, theme)].map(({ circle }) => circle).filter(Boolean),
      ),
    }))
    .toSorted((a, b) => b.items - a.items || a.theme.localeCompare(b.theme, 'da'));
}

/** Whether something is filed under the theme. */
export function isUnder({ themes }: Pick<Said, 'themes'>, theme: string): boolean {
  return themes.some((one) => isSameTheme(one, theme));
}
