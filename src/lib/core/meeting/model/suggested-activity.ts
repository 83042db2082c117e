// The activity that a card suggests, with its set-up, so that it can be started with one click. Written once for every kind
// of text: a deck has it in two languages, a dealt card in the meeting's own.

import * as v from 'valibot';
import type { ActivityKindName } from '../vocabulary.ts';

/** As many as one can look over on a screen. */
export const MAX_ENTRIES = 20;

/**
 * The suggestions in texts of one kind. `question` stands for what the people answer: optional where a card's own question
 * takes its place, filled where it is ready to be asked.
 */
export function suggestedActivitySchema<
  Text extends v.GenericSchema,
  Question extends v.GenericSchema | v.OptionalSchema<v.GenericSchema, undefined>,
>(text: Text, question: Question) {
  const entries = v.pipe(v.array(text), v.minLength(1), v.maxLength(MAX_ENTRIES));
  const orNone = v.optional(v.pipe(v.array(text), v.maxLength(MAX_ENTRIES)), []);
  const asking = <Kind extends ActivityKindName>(kind: Kind) => v.strictObject({ kind: v.literal(kind), question });
  return v.variant('kind', [
    /** The rows are marked; with columns, in each of them (who, and where). */
    v.strictObject({ kind: v.literal('mark'), rows: entries, columns: orNone }),
    /** Each statement from 1 to 5; `low` and `high` say what the ends mean. */
    v.strictObject({
      kind: v.literal('rate'),
      /** Where the statements answer something else than the card asks. */
      question: v.exactOptional(text),
      statements: entries,
      low: v.exactOptional(text),
      high: v.exactOptional(text),
    }),
    asking('write'),
    /** Without options the dots go to what has been written. */
    v.strictObject({ kind: v.literal('dots'), question, options: orNone }),
    asking('round'),
    asking('oneTwoFour'),
    asking('groups'),
    v.strictObject({ kind: v.literal('stance'), statement: text }),
    v.strictObject({ kind: v.literal('initiatives') }),
    asking('dataPoints'),
    asking('checkIn'),
    asking('checkOut'),
  ]);
}
