// The documents of the golden files: one rich meeting with results of every drawn kind, and one LUS, in every template and in one
// that somebody made.

import type { Document } from '../../src/lib/core/minutes/document.ts';
import { minutesOf } from '../../src/lib/core/minutes/minutes.ts';
import { TEMPLATES, TEMPLATE_NAMES } from '../../src/lib/core/minutes/templates/built-in.ts';
import { minutesDocument } from '../../src/lib/core/minutes/templates/render.ts';
import { loadTemplate } from '../../src/lib/core/minutes/templates/schema.ts';
import { minutesWords } from '../../src/lib/minutes-words.ts';
import { DRAWN_KINDS, drawnActivity } from './drawn-activities.ts';
import { richMeeting, richNotes } from './rich-meeting.ts';

/** A table whose rows and columns both have heads, a theme's table, and items with their hours: what the built-in ones do not mix. */
const own = loadTemplate({
  kind: { da: 'Vores note', en: 'Our note' },
  blocks: [
    { type: 'facts', facts: [{ fact: 'dateAndTime' }, { fact: 'place' }, { fact: 'present' }] },
    { type: 'text', heading: { da: 'Formål' }, points: [{ da: 'At lære af hinanden' }, { da: 'At følge op' }] },
    {
      ...{ type: 'table', heading: { da: 'Overblik' } },
      columns: [
        { label: { da: 'Emne' }, share: 20 },
        { label: { da: 'Referat' }, share: 50, parts: ['notes', 'activities'] },
        { label: { da: 'Aftalt' }, share: 30, parts: ['decision', 'agreements'] },
      ],
      rows: [
        { label: { da: 'Mekanismer' }, takes: { words: ['mekanismer'] } },
        { label: { da: 'Bilag' }, holds: 'material' },
      ],
    },
    { type: 'items', hasTimes: true },
    { type: 'agreements', columns: ['what', 'responsible'] },
    { type: 'parked' },
    { type: 'otherFacts' },
  ],
});

const lus = {
  ...richMeeting,
  template: 'lus',
  title: 'LUS',
  agenda: richMeeting.agenda.map((item) => ({ ...item, closed: true })),
};

export const GOLDEN_STATES = {
  rich: { ...richMeeting, activities: DRAWN_KINDS.map((kind) => drawnActivity(kind)) },
  lus,
};
export type GoldenMeeting = keyof typeof GOLDEN_STATES;
export const GOLDEN_MEETINGS = Object.keys(GOLDEN_STATES) as GoldenMeeting[];

const ALL = { ...TEMPLATES, own };
export type GoldenTemplate = keyof typeof ALL;
export const GOLDEN_TEMPLATES: readonly GoldenTemplate[] = [...TEMPLATE_NAMES, 'own'];

/** The internal minutes of that meeting by that template, in Danish. */
export function goldenDocument(meeting: GoldenMeeting, template: GoldenTemplate): Document {
  const minutes = minutesOf(GOLDEN_STATES[meeting], richNotes, { audience: 'intern', approved: false });
  return minutesDocument(ALL[template], minutes, minutesWords('da'));
}
