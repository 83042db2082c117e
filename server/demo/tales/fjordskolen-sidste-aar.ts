// Sidste skoleårs samtale med Fjordskolen. Det, der blev aftalt, tages op igen i årets samtale.

import type { Tale } from '../tale.ts';

export const fjordskolenSidsteAar: Tale = {
  title: 'Skoleudviklingssamtale med Fjordskolen',
  template: 'stevns',
  school: 'Fjordskolen',
  place: 'Fjordskolen, lærerværelset',
  when: { days: -350, time: '09:00' },
  lead: 'karen',
  secretary: 'mads',
  people: ['karen', 'mads', 'birgit', 'lone', 'anders', 'peter', 'rikke', 'ida'],
  told: [
    {
      item: 'Evaluering',
      minutes: 14,
      notes: ['Den nye mødestruktur virker. Teamene har fået en fast time om ugen til fælles forberedelse.'],
    },
    {
      item: 'Skolen',
      minutes: 47,
      notes: [
        '# Fravær i udskolingen',
        'Skolen oplever flere elever med længere fravær. Det begynder ofte med enkelte dage, som ingen taler om.',
        '- Klasselærerne ringer hjem på tredjedagen.',
        '- Der mangler et fælles billede af, hvem der gør hvad.',
      ],
      themes: ['Fravær', 'Trivsel'],
      decision: 'Skolen laver en fælles plan for, hvem der handler hvornår ved fravær.',
      agreed: [
        { what: 'Lav en plan for tidlig indsats ved fravær', owner: 'anders', due: -200 },
        { what: 'Afprøv ugentlige elevråd i udskolingen', owner: 'peter', due: -120 },
      ],
    },
    {
      item: 'Det politiske udvalg',
      minutes: 28,
      notes: ['Udvalget spurgte til elevernes egen stemme. Elevrådet vil gerne høres, før noget er besluttet.'],
      themes: ['Elevinddragelse'],
      agreed: [{ what: 'Inviter elevrådet til næste samtale', owner: 'karen', due: -30 }],
    },
    { item: 'Aftaler for det kommende skoleår', minutes: 16 },
  ],
  worth: {
    birgit: { worth: 4, sentence: '' },
    lone: { worth: 3, sentence: 'Vi skal have bedre tid til skolens egne emner.' },
    anders: { worth: 4, sentence: '' },
    peter: { worth: 3, sentence: '' },
    rikke: { worth: 4, sentence: '' },
  },
  minutesAre: 'published',
};
