// The words of a document in one language, as data: core and server know no catalogue (`src/lib/minutes-words.ts` fills it).

import type { KindWords } from '../meeting/activities/summary.ts';
import type {
  AgreementStatus,
  ItemKind,
  Language,
  StatementKind,
  TableRole,
  VoteChoice,
} from '../meeting/vocabulary.ts';
import type { SummaryWords } from '../summary/words.ts';
import type { Fact } from './templates/schema.ts';

export interface MinutesWords {
  language: Language;
  /** BCP 47, for dates: "da-DK". */
  locale: string;
  draft: string;
  standing: {
    /** Before a number. */
    version: string;
    /** Before a date: how long comments are asked for. */
    forComments: string;
    /** Before a date, and after it whoever approved: a name behind `by`, or everybody. */
    approved: string;
    by: string;
    byAll: string;
    /** Before a version with its reason, and before the names of those who stand by it. */
    corrected: string;
    approvedBy: string;
  };
  /** Said of minutes for the public, and what is not in them. */
  publicVersion: string;
  publicNote: string;
  page: string;
  pageOf: string;
  untitled: string;

  /** What each fact of the head is called. */
  facts: Record<Fact, string>;
  /** "kl." before a time of day. */
  atTime: string;
  /** Before the time at which the meeting was really held, and before its start while it runs. */
  held: string;
  begun: string;
  /** Said after the name of somebody who sent an apology. */
  apology: string;
  /** Before a time of day: when somebody came late, left, came back. */
  came: string;
  left: string;
  back: string;
  /** Before an item's number. */
  item: string;
  /** Before a name. */
  substituteFor: string;
  /** Before the names of those who were not there for an item. */
  missing: string;
  /** Before the names of those who were inhabil in an item; then whether they left the room, and from when. */
  disqualified: string;
  leftRoom: string;
  fromTime: string;
  /** Stands for a name that has been erased. */
  erasedName: string;
  /** Before an item's number, and before who leads it. */
  itemNumber: string;
  ledBy: string;
  /** Headings of what a template has no place for. */
  otherItems: string;
  /** "min.", behind a number. */
  minutesShort: string;
  /** Said of results of tests among the material. */
  confidential: string;

  closedItem: string;
  decision: string;
  vote: string;
  /** "For stemte", before a number. */
  voteChoices: Record<VoteChoice, string>;
  statementKinds: Record<StatementKind, string>;
  proposal: string;
  caseText: string;
  /** Said of an item that left the plan. */
  skipped: string;

  agreements: string;
  noAgreements: string;
  what: string;
  responsible: string;
  followUp: string;
  followUpWhere: string;
  status: string;
  /** For an owner or a date that an agreement lacks. */
  notSet: string;
  attachments: string;
  parked: string;
  /** Before the number of the item that a parked topic came up under. */
  fromItem: string;
  carriedOver: string;
  followedUp: string;
  /** Before the day of the meeting that it was made at, the reason that was given, and how often it was carried over. */
  madeOn: string;
  why: string;
  carriedBefore: string;
  nextMeeting: string;

  /** Said of an extract, before the number of its item; and of the minutes of several meetings together. */
  extract: string;
  joined: string;
  summary: SummaryWords;

  /** The words of each kind of activity, by the kind's name. */
  activities: Readonly<Record<string, KindWords>>;
  itemKinds: Record<ItemKind, string>;
  statuses: Record<AgreementStatus, string>;
  /** As said after a name; empty for a role that says nothing. */
  tableRoles: Record<TableRole, string>;
}
