// What a meeting of the example municipality is told from: data that somebody who does not program can correct. Days are counted
// from the day on which it is loaded, minutes from the start of the meeting.

import type { Settling } from '../../src/lib/core/meeting/commands/records.ts';
import type { Answering } from '../../src/lib/core/meeting/commands/follow-up.ts';
import type { NewItem } from '../../src/lib/core/meeting/commands.ts';
import type { ACTIVITY_KINDS, StatementKind, TableRole, VoteChoice } from '../../src/lib/core/meeting/vocabulary.ts';
import type { FORA } from './fora.ts';
import type { Who } from './people.ts';
import type { SCHOOLS } from './schools.ts';

export interface AgreedTale {
  readonly what: string;
  /** Nobody: what lacks somebody responsible stands out, as it does in life. */
  readonly owner: Who | { readonly tableRole: TableRole } | { readonly name: string } | null;
  /** So many days from the day of loading; null: no date was set. */
  readonly due: number | null;
  readonly at?: keyof typeof FORA;
  /** What had become of it two weeks after the meeting. */
  readonly later?: Required<Pick<Settling, 'status' | 'note'>>;
}

export interface ActivityTale {
  readonly kind: (typeof ACTIVITY_KINDS)[number];
  readonly title: string;
  readonly setup: unknown;
  readonly answers: Partial<Record<Who, unknown>>;
  /** How contributions were put together: the name of a group, and whose contributions it holds, by number. */
  readonly groups?: Readonly<Record<string, readonly number[]>>;
  /** Still open, in a meeting that runs. */
  readonly isOpen?: true;
}

/** What happened under one item. */
export interface ItemTale {
  readonly item: string;
  readonly minutes: number;
  /** The card, by its title, that the screen showed last. */
  readonly card?: string;
  /** Lines; "# " before a heading, "- " before an entry of a list. */
  readonly notes?: readonly string[];
  readonly activities?: readonly ActivityTale[];
  readonly themes?: readonly string[];
  readonly decision?: string;
  readonly votes?: Partial<Record<Who, VoteChoice>>;
  readonly statements?: readonly { readonly kind: StatementKind; readonly by: readonly Who[]; readonly text: string }[];
  readonly agreed?: readonly AgreedTale[];
  readonly parked?: readonly { readonly by: Who; readonly text: string }[];
  /** Who asked for the floor and still waits, the first of them speaking. */
  readonly speakers?: readonly Who[];
}

export interface Tale {
  readonly title: string;
  readonly template: string;
  readonly forum?: keyof typeof FORA;
  readonly school?: keyof typeof SCHOOLS;
  readonly place: string;
  /** How long it is; left out: as long as its agenda. */
  readonly minutes?: number;
  /** `now`: it began a while ago and still runs. */
  readonly when: { readonly days: number; readonly time: string } | 'now';
  readonly lead: Who;
  readonly secretary: Who;
  readonly people: readonly Who[];
  /** Those of them who sent an apology. */
  readonly away?: readonly Who[];
  /** In place of the template's items. */
  readonly agenda?: readonly NewItem[];
  readonly topics?: readonly { readonly by: Who; readonly title: string; readonly why: string }[];
  /** What was said of what earlier meetings had left open, in their order. */
  readonly followed?: readonly Pick<Answering, 'status' | 'why'>[];
  /** Empty for a meeting that is still to come. */
  readonly told: readonly ItemTale[];
  /** How much the meeting was worth to those who said so, and the sentences that some of them wrote. */
  readonly worth?: Partial<Record<Who, { readonly worth: number; readonly sentence: string }>>;
  /** How far the minutes have come; `draft` where nothing is said. Left out for a meeting to come: it is planned. */
  readonly minutesAre?: 'draft' | 'outForComments' | 'approved' | 'published';
  readonly comments?: readonly { readonly by: Who; readonly item: string; readonly text: string }[];
  /** A meeting to come that is the staff's alone. */
  readonly isDraft?: true;
}
