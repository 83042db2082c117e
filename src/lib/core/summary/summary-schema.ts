// A summary as a schema, which other programs are given as JSON Schema. A field that is added to `Summary` does not compile before
// it stands here.

import * as v from 'valibot';
import { AGREEMENT_STATUSES, LANGUAGES, TABLE_ROLES } from '../meeting/vocabulary.ts';
import { standingSchema } from '../minutes/minutes-schema.ts';
import type { Summary } from './summary.ts';

const text = v.string();
const texts = v.array(text);
const count = v.number();
const ms = v.number();

const said = { meetingId: text, circle: text, itemId: text, number: text, title: text, themes: texts };

const agreement = v.object({
  ...{ id: text, itemId: v.nullable(text), itemNumber: text, what: text, responsible: v.nullable(text) },
  responsibleRole: v.exactOptional(v.picklist(TABLE_ROLES)),
  ...{ followUpOn: v.nullable(text), followUpWhere: text, status: v.picklist(AGREEMENT_STATUSES) },
  ...{ meetingId: text, circle: text, themes: texts, isLate: v.boolean() },
});

/** Without numbers where fewer than five answered. */
const ratedThen = v.object({
  ...{ meetingId: text, startMs: ms, timeZone: text, mean: v.nullable(v.number()), count: v.nullable(count) },
});

/** A summary, as `summary.json` gives it. */
export const summarySchema: v.GenericSchema<unknown, Summary> = v.object({
  ...{ audience: v.picklist(['intern', 'offentlig']), language: v.picklist(LANGUAGES), organisation: text },
  madeAtMs: ms,
  meetings: v.array(
    v.object({
      ...{ id: text, title: text, circle: text, startMs: ms, timeZone: text, standing: standingSchema },
      unthemed: count,
    }),
  ),
  themes: v.array(v.object({ theme: text, items: count, decisions: count, agreements: count, circles: texts })),
  decisions: v.array(v.object({ ...said, text })),
  agreements: v.array(agreement),
  ratings: v.array(
    v.object({
      ...{ kind: v.picklist(['statement', 'worth']), text },
      circles: v.array(v.object({ circle: text, then: v.array(ratedThen) })),
    }),
  ),
  leftOut: v.object({ meetings: count, items: count }),
});
