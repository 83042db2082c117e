// Dagsordenen Frit møde: kun det afsluttende punkt; resten kommer fra den, der forbereder mødet.

import type { AgendaTemplateData } from '../schema.ts';

export default {
  slug: 'frit',
  title: { da: 'Frit møde', en: 'Empty meeting' },
  about: {
    da: 'En tom dagsorden, der slutter med aftaler. Tilføj selv de punkter, mødet skal have.',
    en: 'An empty agenda that ends with agreements. Add the items that the meeting needs.',
  },
  meetingKind: 'free',
  defaultMinutes: 60,
  source: null,
  items: [
    {
      title: { da: 'Aftaler og næste skridt', en: 'Agreements and next steps' },
      kind: 'agreements',
      minutes: 10,
      minutesProposed: true,
    },
  ],
} satisfies AgendaTemplateData;
