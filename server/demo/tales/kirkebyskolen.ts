// Samtalen med Kirkebyskolen, som er i gang lige nu: en vurdering er åben, to har bedt om ordet, og noget er parkeret.

import type { Tale } from '../tale.ts';

const STATEMENTS = [
  'Vi handler tidligt ved fravær',
  'Eleverne er med til at bestemme',
  'Vi bruger data til at blive klogere',
];
const rated = (...ratings: number[]) => ({ ratings, reasons: STATEMENTS.map(() => '') });

export const kirkebyskolen: Tale = {
  title: 'Skoleudviklingssamtale med Kirkebyskolen',
  template: 'stevns',
  school: 'Kirkebyskolen',
  place: 'Kirkebyskolen, biblioteket',
  when: 'now',
  lead: 'karen',
  secretary: 'mads',
  people: ['karen', 'mads', 'birgit', 'lone', 'jonas', 'peter', 'rikke', 'ida', 'lene'],
  away: ['rikke'],
  told: [
    {
      item: 'Evaluering',
      minutes: 16,
      notes: ['Skolen har fået styr på overgangen fra 6. til 7. årgang. Det var sidste års store emne.'],
      themes: ['Overgange'],
    },
    {
      item: 'Skolen',
      minutes: 18,
      notes: [
        '# Elevernes stemme',
        'Elevrådet har fået et fast punkt på personalemødet. Det har ændret tonen.',
        '- Eleverne foreslår selv, hvad der skal undersøges.',
        '- Lærerne savner tid til at følge op.',
      ],
      themes: ['Elevinddragelse'],
      decision: 'Elevrådet får et fast punkt på personalemødet hele året.',
      agreed: [
        { what: 'Skriv elevrådets faste punkt ind i mødeplanen', owner: 'jonas', due: 14 },
        { what: 'Saml elevernes forslag til udeskole', owner: 'ida', due: 28 },
      ],
      parked: [{ by: 'peter', text: 'Skemaet for valgfag på tværs af skoler' }],
      speakers: ['lone', 'ida', 'lene'],
      activities: [
        {
          kind: 'rate',
          title: 'Hvor langt er vi?',
          setup: { statements: STATEMENTS },
          answers: { birgit: rated(3, 4, 3), jonas: rated(4, 4, 3), peter: rated(3, 3, 2), ida: rated(3, 5, 3) },
          isOpen: true,
        },
      ],
    },
  ],
};
