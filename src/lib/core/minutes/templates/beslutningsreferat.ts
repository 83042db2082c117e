// Beslutningsreferat: head, items with account and decision, the table of agreements, what was carried over, the next
// meeting. Source: STUK guidance 3.4.1, example 1.

import type { Document } from '../document.ts';
import type { Letterhead } from '../letterhead.ts';
import type { Minutes } from '../minutes.ts';
import type { MinutesWords } from '../words.ts';
import { minutesDocument } from './render.ts';
import { loadTemplate } from './schema.ts';

export const BESLUTNINGSREFERAT = loadTemplate({
  kind: { da: 'Beslutningsreferat', en: 'Decision minutes' },
  blocks: [
    {
      type: 'facts',
      facts: [
        ...(['forum', 'school', 'dateAndTime', 'reopened', 'place', 'led', 'wrote'] as const).map((fact) => ({ fact })),
        ...(['present', 'apologies', 'absent', 'attachments', 'standing'] as const).map((fact) => ({ fact })),
      ],
    },
    { type: 'items' },
    { type: 'agreements' },
    { type: 'carriedOver' },
    { type: 'parked' },
    { type: 'nextMeeting' },
  ],
});

/** The minutes as they are unless somebody asks for another template. */
export function beslutningsreferat(minutes: Minutes, words: MinutesWords, letterhead?: Letterhead): Document {
  return minutesDocument(BESLUTNINGSREFERAT, minutes, words, letterhead);
}
