// Samarbejdsforum for trivsel: et statusmøde om elever med længere fravær. Referatet er en kladde.

import type { Tale } from '../tale.ts';

export const trivsel: Tale = {
  title: 'Samarbejdsforum for trivsel',
  template: 'statusmoede',
  forum: 'Samarbejdsforum for trivsel',
  place: 'PPR, Havnegade 4',
  minutes: 90,
  when: { days: -8, time: '13:00' },
  lead: 'helle',
  secretary: 'mads',
  people: ['helle', 'mads', 'fatima', 'louise', 'lene', 'ida'],
  away: ['louise'],
  told: [
    {
      item: 'Rammen for mødet',
      minutes: 10,
      notes: ['Vi taler om mønstre og om det, vi gør sammen. Ikke om enkelte børn.'],
    },
    {
      item: 'Ét nedslag i data, valgt af skolen',
      minutes: 38,
      card: 'Hvad ligger bag?',
      notes: [
        'Fraværet begynder oftest efter ferier. Overgangen tilbage er svær for dem, der i forvejen har få venner.',
      ],
      activities: [
        {
          kind: 'write',
          title: 'Hvad ligger bag, at fraværet begynder efter ferier?',
          setup: { perPerson: 2, naming: 'counted' },
          answers: {
            fatima: { texts: ['Rytmen er brudt', 'Ingen har aftalt at følges ad'] },
            lene: { texts: ['SFO er lukket, så de møder ingen'] },
            ida: { texts: ['Man er bange for at være glemt'] },
          },
        },
      ],
      themes: ['Fravær', 'Trivsel'],
      decision: 'Alle skoler prøver en rolig første dag efter juleferien.',
      agreed: [
        { what: 'Lav et forslag til en rolig første dag efter ferier', owner: 'fatima', due: 14 },
        { what: 'Hold SFO åben dagen før skolestart', owner: 'lene', due: 38 },
      ],
    },
    { item: 'Skolens indsatser', minutes: 27, notes: ['Legepatruljerne er begyndt på tre skoler.'] },
    { item: 'Aftaler', minutes: 12 },
  ],
  worth: {
    fatima: { worth: 4, sentence: '' },
    lene: { worth: 4, sentence: '' },
    ida: { worth: 5, sentence: 'Godt at nogen spurgte os.' },
  },
};
