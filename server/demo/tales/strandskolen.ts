// Samtalen med Strandskolen. Referatet er sendt til kommentering.

import type { Tale } from '../tale.ts';

export const strandskolen: Tale = {
  title: 'Skoleudviklingssamtale med Strandskolen',
  template: 'stevns',
  school: 'Strandskolen',
  place: 'Strandskolen, mødelokale 2',
  when: { days: -5, time: '12:30' },
  lead: 'karen',
  secretary: 'mads',
  people: ['karen', 'mads', 'yusuf', 'signe', 'louise', 'peter', 'noah', 'lene'],
  told: [
    { item: 'Evaluering', minutes: 12, notes: ['De to aftaler fra sidste samtale er gennemført.'] },
    {
      item: 'Skolen',
      minutes: 49,
      notes: [
        '# Udeskole på 3. og 4. årgang',
        'Eleverne er ude én dag om ugen. Lærerne fortæller om mere ro og bedre sprog i matematik.',
        '- Der mangler tid til at planlægge sammen.',
        '- Forældrene spørger til tøj og transport.',
      ],
      themes: ['Udeskole', 'Trivsel'],
      decision: 'Udeskolen fortsætter på 3. og 4. årgang og evalueres til foråret.',
      agreed: [
        { what: 'Find fast tid til fælles planlægning af udeskole', owner: 'louise', due: 16 },
        { what: 'Skriv et kort brev til forældrene om udeskole', owner: 'peter', due: 7 },
      ],
    },
    {
      item: 'Det politiske udvalg',
      minutes: 31,
      notes: ['Udvalget vil gerne på besøg på en udeskoledag i foråret.'],
      agreed: [{ what: 'Aftal udvalgets besøg på en udeskoledag', owner: { tableRole: 'udvalgsformand' }, due: 48 }],
    },
    { item: 'Pause', minutes: 9 },
    { item: 'Forvaltningen', minutes: 28, notes: ['Fraværet er faldet siden sidste år.'], themes: ['Fravær'] },
    { item: 'Aftaler for det kommende skoleår', minutes: 18 },
  ],
  worth: {
    yusuf: { worth: 5, sentence: 'Jeg fik lyst til at gå i skole igen.' },
    signe: { worth: 4, sentence: '' },
    louise: { worth: 4, sentence: '' },
    peter: { worth: 4, sentence: '' },
    noah: { worth: 3, sentence: '' },
  },
  minutesAre: 'outForComments',
  comments: [
    { by: 'louise', item: 'Skolen', text: 'Skriv gerne, at udeskolen også er på skemaet i regnvejr.' },
    { by: 'signe', item: 'Det politiske udvalg', text: 'Vi aftalte, at det bliver i maj.' },
  ],
};
