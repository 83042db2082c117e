// The words of a summary in one language, beside those of minutes (`src/lib/minutes-words.ts` fills them). Numbers and names are
// put where the braces are.

export interface SummaryWords {
  /** What the document is: "Opsamling på tværs". */
  kind: string;
  /** Its title, from the first day to the last: "Møder {from} – {to}"; and of one day. */
  title: string;
  titleOfDay: string;
  /** Said of the whole when minutes are in it that nobody has approved yet. */
  hasDrafts: string;
  facts: { period: string; meetings: string; circles: string; madeOn: string };
  meetings: string;
  meetingsLead: string;
  date: string;
  circle: string;
  meeting: string;
  minutes: string;
  /** For what belongs to no school and no forum, and to no theme. */
  noCircle: string;
  noTheme: string;
  /** Before the names of themes. */
  themesOf: string;
  themes: string;
  theme: string;
  items: string;
  decisions: string;
  agreements: string;
  circles: string;
  noThemes: string;
  /** "Punkter uden tema: {count}" */
  unthemed: string;
  /** What the bars of the drawing show, before the names and numbers. */
  themesFigure: string;
  decisionsByTheme: string;
  decisionsByCircle: string;
  noDecisions: string;
  agreementsNow: string;
  /** Before how many are late. */
  late: string;
  ratings: string;
  /** Says from how many answers a mean is told, and why: "{least}". */
  ratingsLead: string;
  noRatings: string;
  worth: string;
  /** "{number}. gang" */
  time: string;
  change: string;
  /** "{count} svar" */
  voices: string;
  /** Said in the place of a mean of too few: "færre end {least} svar". */
  tooFew: string;
  /** Said when only the latest times are shown: "{count}". */
  latestTimes: string;
  ratingsFigure: string;
  leftOut: string;
  /** "Fortrolige møder: {count}" */
  leftOutMeetings: string;
  leftOutItems: string;
  leftOutPublic: string;
  leftOutNothing: string;
}
