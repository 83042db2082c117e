// Dagsordenen Aftaleseminar: mål, oprydning med tid nok, nye lokale indsatser. Sources: EVA report 4.3.1 og 4.3.3.
// Kilden beskriver mødets to dele og det, der gik galt; punkterne og alle minutter er vores forslag.

import type { AgendaTemplateData } from '../schema.ts';
import { EVA_REPORT } from '../sources.ts';

export default {
  slug: 'aftaleseminar',
  title: { da: 'Aftaleseminar', en: 'Agreement seminar' },
  about: {
    da: 'Forvaltning og alle skoleledelser om årets mål og indsatser. Først målene, så en oprydning i det, der er i gang, og derefter skolernes egne nye indsatser. EVA så oprydningen slå fejl, da den fik fem minutter; her har den 50. Før den siges det højt, hvem der beslutter, hvad der stopper – skriv det gerne i indbydelsen.',
    en: 'The administration and all school leaders on the year’s goals and efforts. First the goals, then a clean-up of what is under way, and after that the schools’ own new efforts. EVA saw the clean-up fail when it had five minutes; here it has 50. Before it, somebody says aloud who decides what stops – preferably already in the invitation.',
  },
  meetingKind: 'jointMeeting',
  defaultMinutes: 180,
  source: { ...EVA_REPORT, place: 'afsnit 4.3.1 og 4.3.3' },
  items: [
    {
      title: { da: 'Mål og indsatsområder', en: 'Goals and areas of effort' },
      kind: 'orientation',
      minutes: 30,
      minutesProposed: true,
      lead: { da: 'Forvaltningen', en: 'The administration' },
      cards: [{ deck: 'aftaleseminar', card: 'aftaleseminar-maal' }],
    },
    {
      title: { da: 'Hvem beslutter, hvad der stopper?', en: 'Who decides what stops?' },
      kind: 'orientation',
      minutes: 10,
      minutesProposed: true,
      cards: [{ deck: 'aftaleseminar', card: 'aftaleseminar-hvem-beslutter' }],
    },
    {
      title: { da: 'Oprydning i eksisterende indsatser', en: 'Cleaning up among existing efforts' },
      kind: 'decision',
      minutes: 50,
      minutesProposed: true,
      cards: [
        { deck: 'indsatser', card: 'indsatser-hvor-mange' },
        { deck: 'indsatser', card: 'indsatser-hvor-meget' },
        { deck: 'indsatser', card: 'indsatser-andet-pres' },
        { deck: 'indsatser', card: 'indsatser-oprydning' },
      ],
    },
    { title: { da: 'Pause', en: 'Break' }, kind: 'break', minutes: 15, minutesProposed: true },
    {
      title: { da: 'Nye lokale indsatser', en: 'New local efforts' },
      kind: 'groupWork',
      minutes: 50,
      minutesProposed: true,
      lead: { da: 'Skoleledelserne', en: 'The school leaders' },
      cards: [
        { deck: 'aftaleseminar', card: 'aftaleseminar-nye-indsatser' },
        { deck: 'indsatser', card: 'indsatser-plads-til-nyt' },
      ],
    },
    {
      title: { da: 'Aftaler', en: 'Agreements' },
      kind: 'agreements',
      minutes: 25,
      minutesProposed: true,
    },
  ],
} satisfies AgendaTemplateData;
