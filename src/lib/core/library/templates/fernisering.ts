// Dagsordenen Ferniseringsmøde: hver skole viser sine indsatser og det svære, med lige lang tid. Sources: EVA report 4.2.3, 4.3.1 og 5.1.3.
// Hver skole er et punkt, så uret holder dens tid. De fire skoler og alle minutter er vores forslag.

import type { AgendaTemplateData } from '../schema.ts';
import { EVA_REPORT } from '../sources.ts';

export default {
  slug: 'fernisering',
  title: { da: 'Ferniseringsmøde', en: 'Preview of efforts' },
  about: {
    da: 'Skolerne viser hinanden, hvad de har valgt at arbejde med, og hvad der er svært ved det. Hver skole har sit eget punkt og 15 minutter. Der er plads til fire: Skriv skolernes navne i punkterne, og tilføj eller fjern punkter, så det passer.',
    en: 'The schools show each other what they have chosen to work with and what is hard about it. Each school has an item of its own and 15 minutes. There is room for four: write the schools’ names in the items, and add or remove items to fit.',
  },
  meetingKind: 'jointMeeting',
  defaultMinutes: 120,
  source: { ...EVA_REPORT, place: 'afsnit 4.2.3, 4.3.1 og 5.1.3' },
  items: [
    {
      title: { da: 'Rammen for mødet', en: 'The frame of the meeting' },
      kind: 'orientation',
      minutes: 10,
      minutesProposed: true,
      cards: [{ deck: 'fernisering', card: 'fernisering-rammen' }],
    },
    {
      title: { da: 'Skole 1: indsatser og det, der er svært', en: 'School 1: efforts and what is hard' },
      kind: 'orientation',
      minutes: 15,
      minutesProposed: true,
      cards: [{ deck: 'fernisering', card: 'fernisering-skole' }],
    },
    {
      title: { da: 'Skole 2: indsatser og det, der er svært', en: 'School 2: efforts and what is hard' },
      kind: 'orientation',
      minutes: 15,
      minutesProposed: true,
      cards: [{ deck: 'fernisering', card: 'fernisering-skole' }],
    },
    { title: { da: 'Pause', en: 'Break' }, kind: 'break', minutes: 10, minutesProposed: true },
    {
      title: { da: 'Skole 3: indsatser og det, der er svært', en: 'School 3: efforts and what is hard' },
      kind: 'orientation',
      minutes: 15,
      minutesProposed: true,
      cards: [{ deck: 'fernisering', card: 'fernisering-skole' }],
    },
    {
      title: { da: 'Skole 4: indsatser og det, der er svært', en: 'School 4: efforts and what is hard' },
      kind: 'orientation',
      minutes: 15,
      minutesProposed: true,
      cards: [{ deck: 'fernisering', card: 'fernisering-skole' }],
    },
    {
      title: { da: 'På tværs: hvad går igen?', en: 'Across the schools: what recurs?' },
      kind: 'discussion',
      minutes: 25,
      minutesProposed: true,
      cards: [{ deck: 'fernisering', card: 'fernisering-paa-tvaers' }],
    },
    {
      title: { da: 'Aftaler', en: 'Agreements' },
      kind: 'agreements',
      minutes: 15,
      minutesProposed: true,
    },
  ],
} satisfies AgendaTemplateData;
