// Dagsordenen Skoleudviklingssamtale, Stevns. Source: STUK examples 2.1. Kildens tre hovedpunkter med temaerne som underpunkter af
// punkt 2, som ingen tid har selv. Kilden giver minutter til alt undtagen pausen og ministeriets tema.

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
      title: { da: 'Temaer til samtalen', en: 'Themes for the talk' },
      kind: 'discussion',
      minutes: 0,
      minutesProposed: false,
    },
    {
      title: { da: 'Skolen', en: 'The school' },
      kind: 'discussion',
      sub: true,
      minutes: 45,
      minutesProposed: false,
      cards: [{ deck: 'stevns', card: 'stevns-skolens-temaer' }],
    },
    {
      title: { da: 'Det politiske udvalg', en: 'The political committee' },
      kind: 'discussion',
      sub: true,
      minutes: 30,
      minutesProposed: false,
      cards: [{ deck: 'stevns', card: 'stevns-udvalgets-tema' }],
    },
    { title: { da: 'Pause', en: 'Break' }, kind: 'break', sub: true, minutes: 10, minutesProposed: true },
    {
      title: { da: 'Forvaltningen', en: 'The administration' },
      kind: 'discussion',
      sub: true,
      minutes: 30,
      minutesProposed: false,
      cards: [
        { deck: 'stevns', card: 'stevns-trivsel' },
        { deck: 'stevns', card: 'stevns-fravaer' },
      ],
    },
    {
      title: { da: 'Undervisningsministeriet', en: 'The Ministry of Education' },
      kind: 'discussion',
      sub: true,
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
