// The closed vocabularies of a meeting: English in code and on the wire, Danish in the interface (docs/protocol.md).

export const ITEM_KINDS = [
  'orientation',
  'discussion',
  'decision',
  'reflection',
  'groupWork',
  'followUp',
  'break',
  'agreements',
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

export const STAGE_VIEWS = [
  'agenda',
  'item',
  'card',
  'activity',
  'notes',
  'agreements',
  'join',
  'wifi',
  'break',
  'message',
] as const;
export type StageView = (typeof STAGE_VIEWS)[number];

/** The kinds of activities: ways in which a whole room answers. Each has a folder in `activities/`. */
export const ACTIVITY_KINDS = [
  'mark',
  'rate',
  'write',
  'dots',
  'round',
  'oneTwoFour',
  'groups',
  'stance',
  'initiatives',
  'dataPoints',
  'checkIn',
  'checkOut',
] as const;
export type ActivityKindName = (typeof ACTIVITY_KINDS)[number];

/** Whose answers an activity's answers are: shown with names, shown without, or not known even to the server. */
export const NAMINGS = ['named', 'counted', 'anonymous'] as const;
export type Naming = (typeof NAMINGS)[number];

/** The sides of the table that answers are compared by. */
export const TABLE_SIDES = ['committee', 'administration', 'school', 'others'] as const;
export type TableSide = (typeof TABLE_SIDES)[number];

export const MEETING_PHASES = ['draft', 'planned', 'running', 'closing', 'closed'] as const;
export type MeetingPhase = (typeof MEETING_PHASES)[number];

/** What the room may answer when an item's time has run out. */
export const OVERRUN_ANSWERS = ['extend', 'park', 'decide'] as const;
export type OverrunAnswer = (typeof OVERRUN_ANSWERS)[number];

/** How somebody votes; `neither` is "hverken for eller imod". */
export const VOTE_CHOICES = ['for', 'against', 'neither'] as const;
export type VoteChoice = (typeof VOTE_CHOICES)[number];

/** `dissent` is a mindretalsudtalelse, `remark` a protokoltilførsel. */
export const STATEMENT_KINDS = ['dissent', 'remark'] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

export const AGREEMENT_STATUSES = ['open', 'inProgress', 'done', 'dropped', 'carriedOver'] as const;
export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number];

/** The rights that people have in a meeting: mødeleder, co-mødeleder, referent, deltager, and tilhører, who only looks on. */
export const PERSON_ROLES = ['facilitator', 'coFacilitator', 'secretary', 'participant', 'observer'] as const;
export type PersonRole = (typeof PERSON_ROLES)[number];

/** What a seat may do in the room. A screen is nobody: it looks on and never acts. */
export const SEAT_ROLES = [...PERSON_ROLES, 'screen'] as const;
export type SeatRole = (typeof SEAT_ROLES)[number];

/** Whom one speaks for at the table: the Danish word in lower case without spaces (STUK guidance 3.1.2). */
export const TABLE_ROLES = [
  'kommunalbestyrelse',
  'udvalgsmedlem',
  'udvalgsformand',
  'direktør',
  'skolechef',
  'centerchef',
  'forvaltning',
  'konsulent',
  'ppr',
  'skoleleder',
  'viceskoleleder',
  'afdelingsleder',
  'pædagogiskleder',
  'tillidsrepræsentant',
  'lærer',
  'pædagog',
  'skolebestyrelse',
  'elevråd',
  'elev',
  'forælder',
  'fritidsinstitution',
  'fagligorganisation',
  'andet',
] as const;
export type TableRole = (typeof TABLE_ROLES)[number];

/** As what one asks for the floor, the most urgent first. */
export const SPEAKER_KINDS = ['pointOfOrder', 'reply', 'speech'] as const;
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];

/** In which order a round goes through the room. */
export const ROUND_ORDERS = ['tableRole', 'name', 'random'] as const;
export type RoundOrder = (typeof ROUND_ORDERS)[number];

export const LANGUAGES = ['da', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
