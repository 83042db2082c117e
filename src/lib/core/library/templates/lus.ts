// Dagsordenen LUS, den fortrolige ledelsesudviklingssamtale, halvanden time en gang om året. Source: STUK examples 1.4.
// Alle punkter er lukkede. Længden er kildens; punkterne og deres minutter er vores forslag.

import type { AgendaTemplateData } from '../schema.ts';
import { STUK_EXAMPLES } from '../sources.ts';

export default {
  slug: 'lus',
  title: { da: 'LUS (fortrolig)', en: 'LUS: leadership talk (confidential)' },
  about: {
    da: 'Den årlige ledelsesudviklingssamtale på halvanden time mellem skolecenterchef og skoleleder, hos skolecenterchefen. Den er fortrolig, så alle punkter er lukkede: Indholdet ses kun af mødeleder og referent, ikke på den fælles skærm og ikke i et offentligt referat. Sid ved den samme skærm. Skolelederens strategiske ledelse er ét emne af flere.',
    en: 'The yearly leadership development talk of an hour and a half between the head of the school centre and the school leader. It is confidential, so all items are closed: their content is seen by facilitator and secretary only, not on the shared screen and not in public minutes. Sit at the same screen. The school leader’s strategic leadership is one topic of several.',
  },
  meetingKind: 'statusMeeting',
  defaultMinutes: 90,
  source: { ...STUK_EXAMPLES, place: 'afsnit 1.4 (Ringsted)' },
  items: [
    {
      title: { da: 'Aftalerne fra sidst', en: 'The agreements from last time' },
      kind: 'followUp',
      minutes: 10,
      minutesProposed: true,
      closed: true,
    },
    {
      title: { da: 'Skolelederens emner', en: 'The school leader’s topics' },
      kind: 'discussion',
      minutes: 40,
      minutesProposed: true,
      closed: true,
      cards: [{ deck: 'ringsted', card: 'ringsted-emner' }],
    },
    {
      title: { da: 'Strategisk ledelseskompetence', en: 'Strategic leadership' },
      kind: 'reflection',
      minutes: 25,
      minutesProposed: true,
      closed: true,
      cards: [{ deck: 'ringsted', card: 'ringsted-strategisk-ledelse' }],
    },
    {
      title: { da: 'Aftaler om udvikling og støtte', en: 'Agreements on development and support' },
      kind: 'agreements',
      minutes: 15,
      minutesProposed: true,
      closed: true,
    },
  ],
} satisfies AgendaTemplateData;
