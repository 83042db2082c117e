// Samtalen med Møllevangskolen. Referatet er godkendt og venter på at blive offentliggjort.

import type { Tale } from '../tale.ts';

export const moellevangskolen: Tale = {
  title: 'Skoleudviklingssamtale med Møllevangskolen',
  template: 'svendborg',
  school: 'Møllevangskolen',
  place: 'Møllevangskolen, personalestuen',
  when: { days: -26, time: '09:30' },
  lead: 'karen',
  secretary: 'mads',
  people: ['karen', 'mads', 'birgit', 'palle', 'fatima', 'helle', 'lene'],
  told: [
    {
      item: 'Ledelsesdøgnet og prioriteringerne',
      minutes: 33,
      notes: ['Skolen samler kræfterne om fællesskaber i de nye 4. klasser, som er lagt sammen fra tre.'],
      themes: ['Fællesskaber'],
    },
    {
      item: 'Tre nedslag i data',
      minutes: 43,
      notes: [
        '# Det fælles frikvarter',
        'Konflikterne er blevet færre, siden SFO og skole fik de samme regler.',
        '# Samarbejdet med PPR',
        'PPR er på skolen hver tirsdag. Det har gjort det lettere at spørge tidligt.',
      ],
      themes: ['Trivsel', 'Samarbejde'],
      decision: 'Ordningen med PPR på skolen hver tirsdag fortsætter til sommer.',
      agreed: [
        {
          what: 'Skriv erfaringerne med PPR på skolen sammen',
          owner: 'helle',
          due: 26,
          at: 'Samarbejdsforum for trivsel',
        },
        { what: 'Hold en samtale med forældrene i 4. årgang om de nye klasser', owner: 'fatima', due: 5 },
      ],
    },
    {
      item: 'Ledelsesmæssige overvejelser',
      minutes: 25,
      notes: ['Vikardækning fylder. Et fælles vikarkorps blev drøftet.'],
    },
    {
      item: 'Aftaler og opfølgning',
      minutes: 16,
      agreed: [{ what: 'Undersøg et fælles vikarkorps med Åskolen', owner: null, due: null }],
    },
  ],
  worth: {
    birgit: { worth: 4, sentence: '' },
    palle: { worth: 3, sentence: 'Lidt for kort tid til ledelsens egne emner.' },
    fatima: { worth: 4, sentence: '' },
    helle: { worth: 4, sentence: '' },
    lene: { worth: 5, sentence: '' },
  },
  minutesAre: 'approved',
};
