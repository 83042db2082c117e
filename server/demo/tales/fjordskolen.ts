// Årets samtale med Fjordskolen: sidste års aftaler gøres op, og fraværet er igen emnet.

import type { Tale } from '../tale.ts';

const STATEMENTS = [
  'Vi handler tidligt ved fravær',
  'Eleverne er med til at bestemme',
  'Vi bruger data til at blive klogere',
];
const rated = (...ratings: number[]) => ({ ratings, reasons: STATEMENTS.map(() => '') });

export const fjordskolen: Tale = {
  title: 'Skoleudviklingssamtale med Fjordskolen',
  template: 'stevns',
  school: 'Fjordskolen',
  place: 'Fjordskolen, lærerværelset',
  when: { days: -54, time: '09:00' },
  lead: 'karen',
  secretary: 'mads',
  people: ['karen', 'mads', 'birgit', 'yusuf', 'anders', 'camilla', 'peter', 'rikke', 'ida'],
  followed: [
    { status: 'done', why: 'Planen ligger klar og bruges af alle team.' },
    { status: 'carriedOver', why: 'Afprøvet på to årgange; fortsætter på resten.' },
    { status: 'done', why: 'Elevrådet er med i dag.' },
  ],
  told: [
    {
      item: 'Evaluering',
      minutes: 17,
      notes: ['Planen for fravær bliver brugt. Den har gjort det lettere at ringe hjem.'],
    },
    {
      item: 'Skolen',
      minutes: 44,
      card: 'Skolens temaer',
      notes: [
        '# Fra plan til vane',
        'Skolen er kommet godt i gang. Det svære er at holde fast, når der er sygdom blandt de voksne.',
        '- Faste aftaler om, hvem der overtager',
        '- Samtalen med hjemmet skal handle om, hvad barnet har brug for',
        '# Åben hal',
        'Hallen er åben i frikvartererne. Eleverne i 5. årgang passer den.',
      ],
      activities: [
        {
          kind: 'rate',
          title: 'Hvor langt er vi?',
          setup: { statements: STATEMENTS },
          answers: {
            birgit: rated(4, 3, 3),
            yusuf: rated(4, 2, 4),
            anders: rated(4, 4, 3),
            camilla: rated(3, 4, 3),
            peter: rated(3, 3, 2),
            rikke: rated(4, 3, 3),
            ida: rated(4, 2, 3),
          },
        },
      ],
      themes: ['Fravær', 'Trivsel'],
      decision: 'Skolen udvider planen for fravær til indskolingen.',
      agreed: [
        { what: 'Udvid planen for fravær til indskolingen', owner: 'camilla', due: 35 },
        {
          ...{ what: 'Del planen med de andre skoleledere', owner: 'anders', due: -20, at: 'Skolelederforum' },
          later: { status: 'done', note: 'Delt på mødet i Skolelederforum.' },
        },
      ],
    },
    {
      item: 'Det politiske udvalg',
      minutes: 27,
      notes: ['Udvalget vil gerne høre mere om elevrådets arbejde. Ida fortalte om dagen om frikvarterer.'],
      themes: ['Elevinddragelse'],
      statements: [
        {
          kind: 'remark',
          by: ['anders'],
          text: 'Skolen ønsker, at aftalerne om fravær følges op med timer til samarbejdet med hjemmet.',
        },
      ],
    },
    { item: 'Pause', minutes: 10 },
    {
      item: 'Forvaltningen',
      minutes: 26,
      notes: ['Trivselsmålingen viser fremgang i faglig trivsel siden sidste år.'],
    },
    { item: 'Undervisningsministeriet', minutes: 12, notes: ['Overgangen til 7. årgang blev drøftet.'] },
    { item: 'Aftaler for det kommende skoleår', minutes: 15 },
  ],
  worth: {
    birgit: { worth: 5, sentence: 'Man kan mærke, at aftalerne er blevet til noget.' },
    yusuf: { worth: 4, sentence: '' },
    anders: { worth: 5, sentence: '' },
    camilla: { worth: 4, sentence: '' },
    peter: { worth: 4, sentence: '' },
    rikke: { worth: 5, sentence: '' },
    ida: { worth: 4, sentence: 'Næste gang vil vi gerne begynde.' },
  },
  minutesAre: 'published',
};
