// Dagsordenen Skoleudviklingssamtale, Svendborg: kildens tre blokke af spørgsmål. Source: STUK examples 2.3.
// Kilden giver hverken overskrifter eller minutter; begge dele og det afsluttende punkt er vores forslag.

import type { AgendaTemplateData } from '../schema.ts';
import { STUK_EXAMPLES } from '../sources.ts';

export default {
  slug: 'svendborg',
  title: { da: 'Skoleudviklingssamtale, Svendborg', en: 'School development talk, Svendborg' },
  about: {
    da: 'Spørgsmål i tre blokke: ledelsesdøgnet og prioriteringerne, tre nedslag i skolens egne data og de ledelsesmæssige overvejelser. Send dem til skolen på forhånd.',
    en: 'Questions in three blocks: the leadership retreat and the priorities, three points in the school’s own data, and the leaders’ considerations. Send them to the school beforehand.',
  },
  meetingKind: 'developmentTalk',
  defaultMinutes: 120,
  source: { ...STUK_EXAMPLES, place: 'afsnit 2.3 (Svendborg)' },
  items: [
    {
      title: { da: 'Ledelsesdøgnet og prioriteringerne', en: 'The leadership retreat and the priorities' },
      kind: 'discussion',
      minutes: 30,
      minutesProposed: true,
      cards: [
        { deck: 'svendborg', card: 'svendborg-ledelsesdoegnet' },
        { deck: 'svendborg', card: 'svendborg-prioriteringer' },
      ],
    },
    {
      title: { da: 'Tre nedslag i data', en: 'Three points in the data' },
      kind: 'discussion',
      minutes: 45,
      minutesProposed: true,
      cards: [
        { deck: 'data-bag-om-resultaterne', card: 'data-tre-nedslag' },
        { deck: 'data-bag-om-resultaterne', card: 'data-trivsel' },
      ],
    },
    {
      title: { da: 'Ledelsesmæssige overvejelser', en: 'The leaders’ considerations' },
      kind: 'reflection',
      minutes: 30,
      minutesProposed: true,
      cards: [{ deck: 'svendborg', card: 'svendborg-ledelse' }],
    },
    {
      title: { da: 'Aftaler og opfølgning', en: 'Agreements and follow-up' },
      kind: 'agreements',
      minutes: 15,
      minutesProposed: true,
    },
  ],
} satisfies AgendaTemplateData;
