// The one way from a meeting to minutes that somebody is given, for whichever audience and on whichever road: the minutes
// of what the reader may see, or the public ones, which pass the gate (rules PG1, PG2). `test/architecture.test.ts` guards it.

import type { MeetingState } from '../../src/lib/core/meeting/model.ts';
import type { Language } from '../../src/lib/core/meeting/vocabulary.ts';
import { visibleState, type Sight } from '../../src/lib/core/meeting/visibility.ts';
import type { Finding } from '../../src/lib/core/minutes/confidentiality/check.ts';
import type { Document } from '../../src/lib/core/minutes/document.ts';
import { asExtract, extractOf } from '../../src/lib/core/minutes/extract.ts';
import { isNeverPublic } from '../../src/lib/core/meeting/never-public.ts';
import type { Passage } from '../../src/lib/core/minutes/gate.ts';
import type { Minutes, MinutesAudience } from '../../src/lib/core/minutes/minutes.ts';
import type { Letterhead } from '../../src/lib/core/minutes/letterhead.ts';
import { isTellable } from '../../src/lib/core/minutes/outward.ts';
import { BESLUTNINGSREFERAT } from '../../src/lib/core/minutes/templates/beslutningsreferat.ts';
import { agendaDocument } from '../../src/lib/core/minutes/templates/dagsorden.ts';
import { minutesDocument } from '../../src/lib/core/minutes/templates/render.ts';
import type { MinutesTemplate } from '../../src/lib/core/minutes/templates/schema.ts';
import type { MinutesWords } from '../../src/lib/core/minutes/words.ts';
import { summaryPart } from '../../src/lib/core/summary/summary-part.ts';
import type { GateKeeper } from './gate-keeper.ts';
import { heldMinutes, type HeldSource } from './held-minutes.ts';
import { readAgenda } from './read-minutes.ts';

/** By which template, and under whose letterhead; the beslutningsreferat and a plain one where nothing is said. */
export interface PaperLooks {
  template?: MinutesTemplate;
  letterhead?: Letterhead;
}

/** Where minutes are read from, and who asks the gate (`App`). */
export interface MinutesSource extends HeldSource {
  readonly gate: Pick<GateKeeper, 'passage' | 'persons'>;
}

/** What may be given: the minutes as data, as a document, and with whose eyes its pictures are fetched. */
export interface Outgoing {
  minutes: Minutes;
  sight: Sight;
  /** Sentences that name a pupil or tell a civil registration number: held in public ones, pointed out in the others. */
  persons(): Promise<Finding[]>;
  document(wordsOf: (language: Language) => MinutesWords, looks?: PaperLooks): Document;
}

/** Public minutes that are held back: by sentences that nobody has settled, or for good. */
export type Held = Extract<Passage, { ok: false }> | 'neverPublic';
/** Why nothing is given; there may be no such item, either. */
export type Unavailable = Held | 'unknownItem';

/** What is asked for: for whom, with whose eyes, and of all items or of one. */
export interface AskedFor {
  audience: MinutesAudience;
  /** That of whoever asks. */
  sight: Sight;
  /** An approved version that was; the latest state of things where none is said. */
  version?: number | undefined;
  itemId?: string | undefined;
  /** What a summary tells of them, as it stands today; closed items are in none. */
  isForSummary?: boolean;
}

/** Minutes for the audience, as far as they may be given. */
export async function outgoingMinutes(
  source: MinutesSource,
  state: MeetingState,
  { audience, sight, version, itemId, isForSummary = false }: AskedFor,
): Promise<Outgoing | Unavailable> {
  if (audience === 'offentlig' && isNeverPublic(state)) return 'neverPublic';
  const eyes = audience === 'intern' ? sight : 'open';
  const held = await heldMinutes(source, state, eyes, version);
  const tells = audience === 'offentlig' ? isTellable : () => true;
  const all = isForSummary ? summaryPart(held, visibleState(state, 'open'), tells) : held;
  const minutes = itemId === undefined ? all : extractOf(all, itemId);
  const isExtract = itemId !== undefined;
  if (minutes === null || (audience === 'offentlig' && isExtract && minutes.items[0]?.closed)) return 'unknownItem';
  if (audience === 'intern') return outgoing(source, minutes, sight, isExtract);
  // What stands elsewhere in the minutes does not hold an extract back.
  const passage = await source.gate.passage(minutes, state.settled);
  return passage.ok ? outgoing(source, passage.minutes, 'open', isExtract) : passage;
}

/** Whether nothing is given. */
export function isHeld(answer: Outgoing | Unavailable): answer is Unavailable {
  return typeof answer === 'string' || 'findings' in answer;
}

/** What the gate says of the meeting's minutes as they are now, or of one of their versions. */
export async function publicPassage(source: MinutesSource, state: MeetingState, version?: number): Promise<Passage> {
  return source.gate.passage(await heldMinutes(source, state, 'open', version), state.settled);
}

/** The agenda for the audience, on the same road: public ones pass the gate, by what was settled for the minutes (rule DA1). */
export async function outgoingAgenda(
  { gate }: Pick<MinutesSource, 'gate'>,
  state: MeetingState,
  { audience, sight }: { audience: MinutesAudience; sight: Sight },
): Promise<Outgoing | Held> {
  if (audience === 'intern') return agendaGoing(gate, readAgenda(state, sight), sight);
  if (isNeverPublic(state)) return 'neverPublic';
  const passage = await gate.passage(readAgenda(state, 'open'), state.settled);
  return passage.ok ? agendaGoing(gate, passage.minutes, 'open') : passage;
}

function agendaGoing(gate: MinutesSource['gate'], minutes: Minutes, sight: Sight): Outgoing {
  return {
    ...outgoing({ gate }, minutes, sight),
    document: (wordsOf, { letterhead } = {}) => agendaDocument(minutes, wordsOf(minutes.language), letterhead),
  };
}

function outgoing({ gate }: Pick<MinutesSource, 'gate'>, minutes: Minutes, sight: Sight, isExtract = false): Outgoing {
  return {
    minutes,
    sight,
    persons: () => gate.persons(minutes),
    document(wordsOf, { template = BESLUTNINGSREFERAT, letterhead } = {}) {
      const words = wordsOf(minutes.language);
      const document = minutesDocument(template, minutes, words, letterhead);
      return isExtract ? asExtract(document, minutes, words) : document;
    },
  };
}
