// The agenda as a paper: its head, and each item with its hours, who leads it, the case, the proposal and its attachments.

import type { Document } from '../document.ts';
import type { Letterhead } from '../letterhead.ts';
import type { Minutes } from '../minutes.ts';
import type { MinutesWords } from '../words.ts';
import { minutesDocument } from './render.ts';
import { loadTemplate } from './schema.ts';

const DAGSORDEN = loadTemplate({
  kind: { da: 'Dagsorden', en: 'Agenda' },
  blocks: [
    {
      type: 'facts',
      facts: (['forum', 'school', 'dateAndTime', 'place', 'invited', 'attachments'] as const).map((fact) => ({ fact })),
    },
    { type: 'items', hasTimes: true },
  ],
});

/** The agenda in `minutes` (`agendaPart`) as a document. It is no draft of anything: what it is, it says. */
export function agendaDocument(minutes: Minutes, words: MinutesWords, letterhead?: Letterhead): Document {
  const { meta, blocks } = minutesDocument(DAGSORDEN, minutes, words, letterhead);
  return { meta: { ...meta, mark: minutes.audience === 'offentlig' ? words.publicVersion : '' }, blocks };
}
