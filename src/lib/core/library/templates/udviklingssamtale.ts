// Dagsordenen Udviklingssamtale, halvanden time, seks gange om året. Source: STUK examples 1.4.
// Længden er kildens; punkterne følger dens beskrivelse, og deres minutter er vores forslag.

import type { AgendaTemplateData } from '../schema.ts';
import { STUK_EXAMPLES } from '../sources.ts';

export default {
  slug: 'udviklingssamtale',
  title: { da: 'Udviklingssamtale', en: 'Development talk' },
  about: {
    da: 'Halvanden time seks gange om året hos skolecenterchefen med skoleleder og ledelseskonsulent. Skoleleder og ledelseskonsulent gør status op og laver dagsordenen på forhånd; på mødet drøftes nogle få nedslag, og de bliver til lokale og centrale handlepunkter.',
    en: 'An hour and a half six times a year with the head of the school centre, the school leader and the leadership consultant. School leader and consultant draw up the status and the agenda beforehand; at the meeting a few points are discussed and become local and central action points.',
  },
  meetingKind: 'statusMeeting',
  defaultMinutes: 90,
  source: { ...STUK_EXAMPLES, place: 'afsnit 1.4 (Ringsted)' },
  items: [
    {
      title: { da: 'Handlepunkterne fra sidst', en: 'The action points from last time' },
      kind: 'followUp',
      minutes: 10,
      minutesProposed: true,
      cards: [{ deck: 'ringsted', card: 'ringsted-siden-sidst' }],
    },
    {
      title: {
        da: 'Status: data, tiltag, succeser og udfordringer',
        en: 'Status: data, initiatives, successes and challenges',
      },
      kind: 'orientation',
      minutes: 15,
      minutesProposed: true,
      lead: { da: 'Skoleleder og ledelseskonsulent', en: 'School leader and leadership consultant' },
      cards: [{ deck: 'ringsted', card: 'ringsted-status' }],
    },
    {
      title: { da: 'Nedslag i resultater og problemstillinger', en: 'Results and problems to look into' },
      kind: 'discussion',
      minutes: 45,
      minutesProposed: true,
      lead: { da: 'Skoleleder og skolecenterchef', en: 'School leader and head of the school centre' },
      cards: [{ deck: 'ringsted', card: 'ringsted-nedslag' }],
    },
    {
      title: { da: 'Lokale og centrale handlepunkter', en: 'Local and central action points' },
      kind: 'agreements',
      minutes: 20,
      minutesProposed: true,
      cards: [{ deck: 'ringsted', card: 'ringsted-handlepunkter' }],
    },
  ],
} satisfies AgendaTemplateData;
