// Dagsordenen Skoleudviklingssamtale, særlige tilbud (Roskilde). Source: STUK examples 5.1.
// Minutterne er kildens klokkeslæt: 9.30–9.50, 9.50–10.40, 10.40–11.00 og 11.00–11.30. Aftalerne bliver til i den åbne diskussion.

import type { AgendaTemplateData } from '../schema.ts';
import { STUK_EXAMPLES } from '../sources.ts';

export default {
  slug: 'roskilde',
  title: {
    da: 'Skoleudviklingssamtale, særlige tilbud (Roskilde)',
    en: 'School development talk, special provision (Roskilde)',
  },
  about: {
    da: 'To timer, hvor skolen selv leder mødet: klasserne, projekterne, målgruppen og en åben diskussion, der ender i aftaler. For behandlings- og specialundervisningstilbud og specialundervisning på børne- og ungehjem er samtalen frivillig siden 1. januar 2024. Roskilde holdt den kl. 9.30–11.30.',
    en: 'Two hours in which the school itself chairs the meeting: the classes, the projects, the target group, and an open discussion that ends in agreements. For treatment and special education centres and special education at children’s and youth homes the talk has been voluntary since 1 January 2024. Roskilde held it from 9:30 to 11:30.',
  },
  meetingKind: 'developmentTalk',
  defaultMinutes: 120,
  source: { ...STUK_EXAMPLES, place: 'afsnit 5.1 (Roskilde)' },
  items: [
    {
      title: {
        da: 'Præsentationsrunde (herunder præsentation af klasserne)',
        en: 'Introductions (including the classes)',
      },
      kind: 'orientation',
      minutes: 20,
      minutesProposed: false,
      lead: { da: 'Skolen (mødeleder) og forvaltningen', en: 'The school (chair) and the administration' },
      cards: [{ deck: 'roskilde', card: 'roskilde-praesentation' }],
    },
    {
      title: { da: 'Spændende projekter fra skolen', en: 'Exciting projects from the school' },
      kind: 'orientation',
      minutes: 50,
      minutesProposed: false,
      cards: [{ deck: 'roskilde', card: 'roskilde-projekter' }],
    },
    {
      title: {
        da: 'Skolens målgruppe og arbejdet med skolevægring',
        en: 'The school’s target group and its work on school refusal',
      },
      kind: 'discussion',
      minutes: 20,
      minutesProposed: false,
      cards: [{ deck: 'roskilde', card: 'roskilde-maalgruppe' }],
    },
    {
      title: { da: 'Åben diskussion og aftaler', en: 'Open discussion and agreements' },
      kind: 'agreements',
      minutes: 30,
      minutesProposed: false,
      cards: [{ deck: 'roskilde', card: 'roskilde-diskussion' }],
    },
  ],
} satisfies AgendaTemplateData;
