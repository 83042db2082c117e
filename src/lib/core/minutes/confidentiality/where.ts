// Where a text of the minutes stands. Names on the wire (docs/protocol.md); pages have words for them.

/** The parts of minutes that hold texts of people. */
export const PARTS = [
  'title',
  'organisation',
  'forum',
  'school',
  'place',
  'correction',
  'reopening',
  'attachment',
  'itemTitle',
  'lead',
  'caseText',
  'proposal',
  'notes',
  'decision',
  'statement',
  'statementBy',
  'activity',
  'absence',
  'agreement',
  'responsible',
  'followUpWhere',
  'parked',
  'nextMeeting',
  'theme',
] as const;
export type Part = (typeof PARTS)[number];

/** Which part, and of which item. */
export interface Where {
  part: Part;
  itemId?: string;
}
