// Samtalen med Bakkeskolen efter Svendborgs dagsorden.

import type { Tale } from '../tale.ts';

export const bakkeskolen: Tale = {
  title: 'Skoleudviklingssamtale med Bakkeskolen',
  template: 'svendborg',
  school: 'Bakkeskolen',
  place: 'Bakkeskolen, musiklokalet',
  when: { days: -40, time: '13:00' },
  lead: 'karen',
  secretary: 'mads',
  people: ['karen', 'mads', 'lone', 'signe', 'mette', 'morten', 'noah', 'helle'],
  away: ['noah'],
  told: [
    {
      item: 'Ledelsesdøgnet og prioriteringerne',
      minutes: 27,
      notes: ['Skolen har valgt læsning på mellemtrinnet og venskabsklasser. Alt andet er i drift.'],
      themes: ['Prioritering', 'Læsning'],
    },
    {
      item: 'Tre nedslag i data',
      minutes: 48,
      notes: [
        '# 1. Læselyst',
        'Flere elever låner bøger af egen lyst, siden biblioteket kom ind i klasserne.',
        '# 2. Ro i timerne',
        'Eleverne siger, at der er mere ro, når der er to voksne i overgangen fra frikvarter.',
        '# 3. Sprog i indskolingen',
        'Samarbejdet med dagtilbuddene om sproget er kommet i gang.',
      ],
      themes: ['Læsning', 'Overgange'],
      decision: 'Skolen fortsætter med bøger i klasserne og deler sine erfaringer.',
      agreed: [
        {
          what: 'Vis ordningen med bøger i klasserne frem for de andre skoler',
          owner: 'mette',
          due: 9,
          at: 'Skolelederforum',
        },
        { what: 'Aftal fælles sprogvurdering med dagtilbuddene', owner: 'helle', due: 55 },
      ],
    },
    {
      item: 'Ledelsesmæssige overvejelser',
      minutes: 29,
      notes: ['Ny afdelingsleder begynder efter nytår. Ledelsen vil være mere i undervisningen.'],
    },
    { item: 'Aftaler og opfølgning', minutes: 13 },
  ],
  worth: {
    lone: { worth: 4, sentence: '' },
    signe: { worth: 5, sentence: 'Nedslagene gjorde det konkret.' },
    mette: { worth: 4, sentence: '' },
    morten: { worth: 4, sentence: '' },
    helle: { worth: 5, sentence: '' },
  },
  minutesAre: 'published',
};
