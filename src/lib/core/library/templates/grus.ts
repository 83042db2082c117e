// Dagsordenen GRUS, 3-4 timer på skolen, en gang om året. Source: STUK examples 1.4.
// Indholdet er i princippet udviklingssamtalens, kredsen er bredere. Alle minutter er vores forslag inden for kildens længde.

import type { AgendaTemplateData } from '../schema.ts';
import { STUK_EXAMPLES } from '../sources.ts';

export default {
  slug: 'grus',
  title: { da: 'GRUS', en: 'GRUS: the yearly group talk' },
  about: {
    da: 'Den årlige gruppeudviklingssamtale på skolen med direktør, skolecenterchef, skoleleder, hele ledelsesteamet og ledelseskonsulent. I princippet samme indhold som en udviklingssamtale, men den bredere kreds ser andet og mere, og direktør og skoleledelse taler direkte sammen. Afsæt 3–4 timer (180–240 minutter).',
    en: 'The yearly group development talk at the school with the director, the head of the school centre, the school leader, the whole leadership team and the leadership consultant. In principle the same content as a development talk, but the wider circle sees other and more things, and the director and the school’s leaders talk directly. Set aside 3–4 hours (180–240 minutes).',
  },
  meetingKind: 'statusMeeting',
  defaultMinutes: 180,
  source: { ...STUK_EXAMPLES, place: 'afsnit 1.4 (Ringsted)' },
  items: [
    {
      title: { da: 'Handlepunkterne fra sidst', en: 'The action points from last time' },
      kind: 'followUp',
      minutes: 15,
      minutesProposed: true,
      cards: [{ deck: 'ringsted', card: 'ringsted-siden-sidst' }],
    },
    {
      title: {
        da: 'Status: data, tiltag, succeser og udfordringer',
        en: 'Status: data, initiatives, successes and challenges',
      },
      kind: 'orientation',
      minutes: 25,
      minutesProposed: true,
      cards: [{ deck: 'ringsted', card: 'ringsted-status' }],
    },
    {
      title: { da: 'Nedslag i resultater og problemstillinger', en: 'Results and problems to look into' },
      kind: 'discussion',
      minutes: 60,
      minutesProposed: true,
      cards: [{ deck: 'ringsted', card: 'ringsted-nedslag' }],
    },
    { title: { da: 'Pause', en: 'Break' }, kind: 'break', minutes: 15, minutesProposed: true },
    {
      title: { da: 'Direktør og skoleledelse i direkte dialog', en: 'Director and school leaders in direct dialogue' },
      kind: 'discussion',
      minutes: 40,
      minutesProposed: true,
      cards: [{ deck: 'ringsted', card: 'ringsted-direktoer' }],
    },
    {
      title: { da: 'Lokale og centrale handlepunkter', en: 'Local and central action points' },
      kind: 'agreements',
      minutes: 25,
      minutesProposed: true,
      cards: [{ deck: 'ringsted', card: 'ringsted-handlepunkter' }],
    },
  ],
} satisfies AgendaTemplateData;
