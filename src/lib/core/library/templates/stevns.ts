// Dagsordenen Skoleudviklingssamtale, Stevns. Source: STUK examples 2.1. Kildens tre hovedpunkter; temaerne under punkt 2 er
// hver sit punkt, så de kan få deres egen tid. Kilden giver minutter til alt undtagen pausen og ministeriets tema.

import type { AgendaTemplateData } from '../schema.ts';
import { STUK_EXAMPLES } from '../sources.ts';

export default {
  slug: 'stevns',
  title: { da: 'Skoleudviklingssamtale, Stevns', en: 'School development talk, Stevns' },
  about: {
    da: 'Evaluering, temaer fra alle fire sider og aftaler for det kommende skoleår. Skolen har den længste tid; udvalget, forvaltningen og ministeriet kommer også med temaer.',
    en: 'Evaluation, themes from all four sides, and agreements for the coming school year. The school has the longest time; the committee, the administration and the ministry bring themes too.',
  },
  meetingKind: 'developmentTalk',
  defaultMinutes: 160,
  source: { ...STUK_EXAMPLES, place: 'afsnit 2.1 (Stevns)' },
  items: [
    {
      title: { da: 'Evaluering', en: 'Evaluation' },
      kind: 'followUp',
      minutes: 15,
      minutesProposed: false,
      cards: [{ deck: 'stevns', card: 'stevns-evaluering' }],
    },
    {
      title: { da: 'Temaer: skolen', en: 'Themes: the school' },
      kind: 'discussion',
      minutes: 45,
      minutesProposed: false,
      cards: [{ deck: 'stevns', card: 'stevns-skolens-temaer' }],
    },
    {
      title: { da: 'Temaer: det politiske udvalg', en: 'Themes: the political committee' },
      kind: 'discussion',
      minutes: 30,
      minutesProposed: false,
      cards: [{ deck: 'stevns', card: 'stevns-udvalgets-tema' }],
    },
    { title: { da: 'Pause', en: 'Break' }, kind: 'break', minutes: 10, minutesProposed: true },
    {
      title: { da: 'Temaer: forvaltningen', en: 'Themes: the administration' },
      kind: 'discussion',
      minutes: 30,
      minutesProposed: false,
      cards: [
        { deck: 'stevns', card: 'stevns-trivsel' },
        { deck: 'stevns', card: 'stevns-fravaer' },
      ],
    },
    {
      title: { da: 'Temaer: Undervisningsministeriet', en: 'Themes: the Ministry of Education' },
      kind: 'discussion',
      minutes: 15,
      minutesProposed: true,
      cards: [{ deck: 'stevns', card: 'stevns-overgangstest' }],
    },
    {
      title: { da: 'Aftaler for det kommende skoleår', en: 'Agreements for the coming school year' },
      kind: 'agreements',
      minutes: 15,
      minutesProposed: false,
    },
  ],
} satisfies AgendaTemplateData;
