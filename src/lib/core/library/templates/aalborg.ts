// Dagsordenen Læringssamtale, Aalborg: ni punkter med kildens minutter. Source: STUK examples 2.2.
// De 10 ekstra minutter til store skoler (punkt 2) og store specialafdelinger (punkt 6) står i omtalen og på punkternes kort.

import type { AgendaTemplateData } from '../schema.ts';
import { STUK_EXAMPLES } from '../sources.ts';

export default {
  slug: 'aalborg',
  title: { da: 'Læringssamtale, Aalborg', en: 'Learning talk, Aalborg' },
  about: {
    da: 'Ni punkter rundt om hele skolen, med plads til det, ledelsen selv er optaget af, under det første. Store skoler lægger 10 minutter til punkt 2, skoler med stor specialafdeling 10 minutter til punkt 6. Dagsordenen er et oplæg og skal ikke følges slavisk. Den har ingen pause, så læg selv en ind.',
    en: 'Nine items around the whole school, with room under the first for what concerns its leaders. Large schools add 10 minutes to item 2, schools with a large special department 10 minutes to item 6. The agenda is a starting point and need not be followed slavishly. It has no break, so put one in yourself.',
  },
  meetingKind: 'developmentTalk',
  defaultMinutes: 205,
  source: { ...STUK_EXAMPLES, place: 'afsnit 2.2 (Aalborg)' },
  items: [
    {
      title: { da: 'Skolens strategiske handleplan', en: 'The school’s strategic action plan' },
      kind: 'discussion',
      minutes: 30,
      minutesProposed: false,
      cards: [{ deck: 'aalborg', card: 'aalborg-handleplan' }],
    },
    {
      title: {
        da: 'Faglige resultater – afdelingsvis status og progression',
        en: 'Academic results – status and progress by department',
      },
      kind: 'discussion',
      minutes: 30,
      minutesProposed: false,
      cards: [{ deck: 'aalborg', card: 'aalborg-faglige-resultater' }],
    },
    {
      title: { da: 'Trivsel og læringsmiljø', en: 'Well-being and learning environment' },
      kind: 'discussion',
      minutes: 25,
      minutesProposed: false,
      cards: [{ deck: 'aalborg', card: 'aalborg-trivsel' }],
    },
    {
      title: { da: 'Inklusion/Stærke Fællesskaber', en: 'Inclusion/Strong Communities' },
      kind: 'discussion',
      minutes: 30,
      minutesProposed: false,
      cards: [{ deck: 'aalborg', card: 'aalborg-inklusion' }],
    },
    {
      title: { da: 'DUS', en: 'DUS' },
      kind: 'discussion',
      minutes: 20,
      minutesProposed: false,
      cards: [{ deck: 'aalborg', card: 'aalborg-dus' }],
    },
    {
      title: { da: 'Specialklasser', en: 'Special classes' },
      kind: 'discussion',
      minutes: 30,
      minutesProposed: false,
      cards: [{ deck: 'aalborg', card: 'aalborg-specialklasser' }],
    },
    {
      title: { da: 'Landsbyordninger', en: 'Village schemes' },
      kind: 'discussion',
      minutes: 20,
      minutesProposed: false,
      cards: [{ deck: 'aalborg', card: 'aalborg-landsbyordninger' }],
    },
    {
      title: { da: 'Hvordan arbejder I med elevinddragelse?', en: 'How do you work with pupil involvement?' },
      kind: 'discussion',
      minutes: 10,
      minutesProposed: false,
      cards: [{ deck: 'skoleudviklingssamtalen', card: 'samtale-elevinddragelse' }],
    },
    {
      title: { da: 'Opsamling og evaluering af mødet', en: 'Summing up and evaluating the meeting' },
      kind: 'agreements',
      minutes: 10,
      minutesProposed: false,
      cards: [{ deck: 'skoleudviklingssamtalen', card: 'samtale-evaluering' }],
    },
  ],
} satisfies AgendaTemplateData;
