// Skolelederforums seminar, hvor der blev ryddet op i indsatserne.

import type { Tale } from '../tale.ts';

export const aftaleseminar: Tale = {
  title: 'Aftaleseminar: Færre indsatser, mere virkning',
  template: 'aftaleseminar',
  forum: 'Skolelederforum',
  place: 'Strandskolen, biblioteket',
  when: { days: -61, time: '09:00' },
  lead: 'karen',
  secretary: 'mads',
  people: ['karen', 'mads', 'anders', 'mette', 'jonas', 'fatima', 'louise', 'torben', 'ulla'],
  away: ['ulla'],
  told: [
    { item: 'Mål og indsatsområder', minutes: 28, notes: ['To mål i år: trivsel og læsning på mellemtrinnet.'] },
    {
      item: 'Hvem beslutter, hvad der stopper?',
      minutes: 9,
      notes: ['Skolelederen beslutter for egen skole. Skolechefen beslutter for de fælles indsatser.'],
    },
    {
      item: 'Oprydning i eksisterende indsatser',
      minutes: 56,
      card: 'Oprydning',
      notes: [
        'Der var elleve fælles indsatser i gang. Fire af dem var der ingen, der kunne sige, hvem der havde.',
        '- Fortsætter: læsevejledernetværket, venskabsklasser, fælles fraværsplan',
        '- Ind i driften: digital skemaplan, nye forældremøder',
        '- Stopper: ugebrevet på tværs, portfolioprojektet',
      ],
      themes: ['Prioritering'],
      decision: 'Ugebrevet på tværs og portfolioprojektet stopper med udgangen af året.',
      agreed: [
        {
          ...{ what: 'Fortæl personalet på alle skoler, hvad der stopper og hvorfor', owner: 'karen', due: -40 },
          later: { status: 'done', note: 'Sagt på personalemøder i alle syv huse.' },
        },
        { what: 'Saml den fælles fraværsplan på to sider', owner: 'fatima', due: -3 },
      ],
    },
    {
      item: 'Nye lokale indsatser',
      minutes: 45,
      notes: ['Hver skole vælger højst én ny indsats i år.', 'Åskolen og Kirkebyskolen går sammen om udeskole.'],
      decision: 'Ingen ny indsats begynder, før en anden er afsluttet.',
      agreed: [{ what: 'Beskriv den fælles indsats om udeskole', owner: 'torben', due: 21 }],
    },
    { item: 'Aftaler', minutes: 22 },
  ],
  worth: {
    anders: { worth: 5, sentence: 'Endelig nåede vi oprydningen.' },
    mette: { worth: 4, sentence: '' },
    jonas: { worth: 4, sentence: '' },
    fatima: { worth: 5, sentence: '' },
    louise: { worth: 4, sentence: 'Det var godt at sige højt, hvem der beslutter.' },
    torben: { worth: 3, sentence: '' },
  },
  minutesAre: 'approved',
};
