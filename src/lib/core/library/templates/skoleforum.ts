// Dagsordenen Skoleforum, 4-5 gange om året om ét politisk måltema. Source: STUK examples 1.4.
// Kilden beskriver deltagere, formål og afsæt, men hverken punkter eller minutter; de er vores forslag.

import type { AgendaTemplateData } from '../schema.ts';
import { STUK_EXAMPLES } from '../sources.ts';

export default {
  slug: 'skoleforum',
  title: { da: 'Skoleforum', en: 'School Forum' },
  about: {
    da: 'Skolebestyrelser, fælleselevråd, faglige organisationer, skoleledere og repræsentanter fra alle partier i byrådet mødes 4–5 gange om året, hver gang om ét af de politiske måltemaer. De får indsigt i skolernes arbejde og idéer til, hvad de selv kan bidrage med, og hvordan samarbejdet kan blive bedre.',
    en: 'School boards, the joint pupils’ council, unions, school leaders and representatives of every party in the council meet 4–5 times a year, each time about one of the political goals. They learn about the schools’ work and get ideas of what they themselves can contribute and how to work better together.',
  },
  meetingKind: 'jointMeeting',
  defaultMinutes: 120,
  source: { ...STUK_EXAMPLES, place: 'afsnit 1.4 (Ringsted)' },
  items: [
    {
      title: { da: 'Dagens måltema', en: 'Today’s goal' },
      kind: 'orientation',
      minutes: 10,
      minutesProposed: true,
      cards: [{ deck: 'ringsted', card: 'ringsted-maaltema' }],
    },
    {
      title: {
        da: 'Skolernes resultater, positive erfaringer og barrierer',
        en: 'The schools’ results, good experience and barriers',
      },
      kind: 'orientation',
      minutes: 30,
      minutesProposed: true,
      cards: [{ deck: 'ringsted', card: 'ringsted-skolernes-erfaringer' }],
    },
    { title: { da: 'Pause', en: 'Break' }, kind: 'break', minutes: 10, minutesProposed: true },
    {
      title: { da: 'Hvad kan vi hver især bidrage med?', en: 'What can each of us contribute?' },
      kind: 'groupWork',
      minutes: 35,
      minutesProposed: true,
      cards: [{ deck: 'ringsted', card: 'ringsted-bidrag' }],
    },
    {
      title: { da: 'Samarbejdet mellem aktørerne', en: 'Cooperation between the actors' },
      kind: 'discussion',
      minutes: 20,
      minutesProposed: true,
      cards: [{ deck: 'ringsted', card: 'ringsted-samarbejde' }],
    },
    {
      title: { da: 'Opsamling og aftaler', en: 'Summing up and agreements' },
      kind: 'agreements',
      minutes: 15,
      minutesProposed: true,
    },
  ],
} satisfies AgendaTemplateData;
