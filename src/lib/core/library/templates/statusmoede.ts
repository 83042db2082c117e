// Dagsordenen Statusmøde / dialogmøde: ét nedslag i data, som skolen har valgt, og skolens indsatser. Sources: EVA report kap. 3-5.
// Kilden beskriver mødetypen; punkterne og alle minutter er vores forslag.

import type { AgendaTemplateData } from '../schema.ts';
import { EVA_REPORT } from '../sources.ts';

export default {
  slug: 'statusmoede',
  title: { da: 'Statusmøde / dialogmøde', en: 'Status meeting / dialogue meeting' },
  about: {
    da: 'Forvaltningen og én skoleledelse om elevernes læring og trivsel. Skolen har på forhånd valgt data, og I går i dybden med ét nedslag frem for at nå mange. Derefter indsatserne: Er der kræfter til dem, og hvad kan vente? Til sidst aftaler.',
    en: 'The administration and one school’s leaders on the pupils’ learning and well-being. The school has chosen its data beforehand, and you look at one point in depth rather than get through many. Then the efforts: is there strength for them, and what can wait? Agreements at the end.',
  },
  meetingKind: 'statusMeeting',
  defaultMinutes: 120,
  source: { ...EVA_REPORT, place: 'kapitel 3–5' },
  items: [
    {
      title: { da: 'Rammen for mødet', en: 'The frame of the meeting' },
      kind: 'orientation',
      minutes: 15,
      minutesProposed: true,
      cards: [
        { deck: 'sparring', card: 'sparring-dobbeltrolle' },
        { deck: 'sparring', card: 'sparring-tre-tilgange' },
      ],
    },
    {
      title: { da: 'Siden sidst', en: 'Since last time' },
      kind: 'followUp',
      minutes: 10,
      minutesProposed: true,
    },
    {
      title: { da: 'Ét nedslag i data, valgt af skolen', en: 'One point in the data, chosen by the school' },
      kind: 'discussion',
      minutes: 45,
      minutesProposed: true,
      cards: [
        { deck: 'data-bag-om-resultaterne', card: 'data-vaelg-paa-forhaand' },
        { deck: 'data-bag-om-resultaterne', card: 'data-smaa-udsving' },
        { deck: 'data-bag-om-resultaterne', card: 'data-bag-resultatet' },
        { deck: 'data-bag-om-resultaterne', card: 'data-hvad-bygger-det-paa' },
        { deck: 'data-bag-om-resultaterne', card: 'data-hvilken-indsats' },
        { deck: 'data-bag-om-resultaterne', card: 'data-hvorfor-hjaelper-det' },
      ],
    },
    {
      title: { da: 'Skolens indsatser', en: 'The school’s efforts' },
      kind: 'discussion',
      minutes: 35,
      minutesProposed: true,
      cards: [
        { deck: 'indsatser', card: 'indsatser-hvor-mange' },
        { deck: 'indsatser', card: 'indsatser-hvor-meget' },
        { deck: 'indsatser', card: 'indsatser-andet-pres' },
        { deck: 'indsatser', card: 'indsatser-plads-til-nyt' },
      ],
    },
    {
      title: { da: 'Aftaler', en: 'Agreements' },
      kind: 'agreements',
      minutes: 15,
      minutesProposed: true,
    },
  ],
} satisfies AgendaTemplateData;
