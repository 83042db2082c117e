// En lederudviklingssamtale. Den er fortrolig: kun de to og referenten ser den, og intet af den kan blive offentligt.

import type { Tale } from '../tale.ts';

export const lus: Tale = {
  title: 'Lederudviklingssamtale med Anders Vestergaard',
  template: 'lus',
  school: 'Fjordskolen',
  place: 'Fjordskolen, kontoret',
  when: { days: -19, time: '10:00' },
  lead: 'karen',
  secretary: 'mads',
  people: ['karen', 'mads', 'anders'],
  told: [
    {
      item: 'Skolelederens emner',
      minutes: 42,
      notes: ['Anders vil gerne have mere tid i undervisningen og færre møder om eftermiddagen.'],
      agreed: [{ what: 'Frihold to formiddage om ugen til besøg i klasserne', owner: 'anders', due: 60 }],
    },
    { item: 'Strategisk ledelseskompetence', minutes: 28, notes: ['Samarbejdet i ledelsesteamet fungerer.'] },
    { item: 'Aftaler om udvikling og støtte', minutes: 15 },
  ],
};
