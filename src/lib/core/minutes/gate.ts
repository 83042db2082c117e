// The gate: the one way from a meeting's minutes to public ones (rules PG1 to PG5). What is closed is gone, every sentence
// that the confidentiality check marks has been settled by the staff, and what they said is laid over the texts.

import { settledOf } from '../meeting/areas/publicity.ts';
import type { Settled } from '../meeting/model/publicity.ts';
import { checkTexts, personsNamed, type Field, type Finding, type Piece } from './confidentiality/check.ts';
import { sentencesOf } from './confidentiality/sentences.ts';
import type { Edit } from './inline-edit.ts';
import type { Minutes, MinutesPerson } from './minutes.ts';
import { fieldsOf, mapTexts } from './minutes-texts.ts';

declare const gated: unique symbol;
/** Minutes that have passed the gate; nothing else makes any. */
export type PublicMinutes = Minutes & { audience: 'offentlig'; readonly [gated]: true };

/** A marked sentence, with what was said of it; null while nobody has. */
export interface Marking {
  finding: Finding;
  settled: Settled | null;
}

export type Passage =
  { ok: true; minutes: PublicMinutes; markings: Marking[] } | { ok: false; findings: Finding[]; markings: Marking[] };

/** A wording may be marked itself and be settled anew; after so many rounds it is held back. */
const MAX_ROUNDS = 5;
/** The public minutes, or all the sentences that hold them back. `minutes` are those of open sight. */
export function passGate(minutes: Minutes, settled: readonly Settled[]): Passage {
  const knowledge = { adults: adultsOf(minutes) };
  const markings = new Map<string, Marking>();
  let text = withoutClosed(minutes);
  for (let round = 0; ; round += 1) {
    const found = checkTexts(fieldsOf(text), knowledge).map((finding) => ({
      finding,
      settled: settledOf(settled, finding) ?? null,
    }));
    for (const marking of found) markings.set(keyOf(marking.finding), marking);
    const changing = found.filter((marking) => marking.settled !== null && marking.settled.how !== 'noResult');
    if (changing.length === 0 || round === MAX_ROUNDS) {
      const all = [...markings.values()];
      const unsettled = all.filter((marking) => marking.settled === null || changing.includes(marking));
      if (unsettled.length > 0) return { ok: false, findings: unsettled.map(({ finding }) => finding), markings: all };
      return { ok: true, minutes: { ...text, audience: 'offentlig' } as PublicMinutes, markings: all };
    }
    text = laidOver(text, changing);
  }
}

/** Sentences of any minutes, closed items too, that name a pupil or tell a civil registration number (rule PG7). */
export function personsIn(minutes: Minutes): Finding[] {
  return personsNamed(fieldsOf(minutes), { adults: adultsOf(minutes) });
}

function keyOf({ text, where, label }: Finding): string {
  return JSON.stringify([where.part, where.itemId, label, text]);
}

function withoutClosed(minutes: Minutes): Minutes {
  const closed = new Set<string | null>(minutes.items.filter((item) => item.closed).map(({ id }) => id));
  const isOpen = ({ itemId }: { itemId: string | null }) => !closed.has(itemId);
  return {
    ...minutes,
    items: minutes.items.filter((item) => !item.closed),
    agreements: minutes.agreements.filter(isOpen),
    parked: minutes.parked.filter(isOpen),
  };
}

/** Names of those who were expected, but for pupils: a teacher who is named with a class is no pupil of it. */
function adultsOf({ present, apologies, absent }: Minutes): ReadonlySet<string> {
  const isPupil = ({ tableRole }: MinutesPerson) => tableRole === 'elev' || tableRole === 'elevråd';
  const adults = [...present, ...apologies, ...absent].filter((person) => !isPupil(person));
  return new Set(adults.flatMap(({ name }) => [name, name.split(' ')[0] ?? name]).filter(Boolean));
}

/** The texts with each settled sentence in its other wording, or gone. */
function laidOver(minutes: Minutes, changing: readonly Marking[]): Minutes {
  const byKey = new Map(changing.map(({ finding, settled }) => [keyOf(finding), settled?.text ?? '']));
  const editsOf = ({ where }: Field, piece: Piece): Edit[] =>
    sentencesOf(piece.text).flatMap(({ start, end }) => {
      const { label } = piece;
      const text = byKey.get(JSON.stringify([where.part, where.itemId, label, piece.text.slice(start, end)]));
      return text === undefined ? [] : [{ start, end, text }];
    });
  return mapTexts(minutes, (field) => field.pieces.map((piece) => editsOf(field, piece)));
}
