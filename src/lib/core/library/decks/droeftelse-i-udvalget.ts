// Kortsættet Drøftelse i udvalget: tre hovedspørgsmål, det første med tre underspørgsmål. Source: KL slides, slide 13.
// Ret kun teksten mellem anførselstegnene: da er dansk, en er engelsk.

import type { DeckData } from '../schema.ts';
import { KL_SLIDES } from '../sources.ts';

const source = { ...KL_SLIDES, place: 'slide 13' };

export default {
  slug: 'droeftelse-i-udvalget',
  title: { da: 'Drøftelse i udvalget', en: 'The committee’s discussion' },
  about: {
    da: 'Tre spørgsmål om, hvad udvalget selv vil, og hvordan det vil inddrage andre. De lægger op til en drøftelse af mål og rammer.',
    en: 'Three questions about what the committee itself wants and how it will involve others. They lead up to a discussion of goals and frame.',
  },
  cards: [
    {
      id: 'droeftelse-vigtigst',
      form: 'question',
      title: { da: 'Det vigtigste for os', en: 'What matters most to us' },
      question: {
        da: 'Hvad er især vigtigt for os som udvalg, når vi samarbejder og taler med andre om folkeskolen?',
        en: 'What is especially important to us as a committee in cooperation and dialogue about the folkeskole?',
      },
      points: [
        {
          da: 'Er der temaer og udfordringer, som vi især skal tale og samarbejde om?',
          en: 'Are there themes and challenges that especially call for dialogue and cooperation?',
        },
        {
          da: 'Er der nogen, det er særlig vigtigt for os at inddrage?',
          en: 'Is there anyone whom it is especially important for us to involve?',
        },
        {
          da: 'Er der måder at tale sammen på, som vi synes er særlig gode til at fremme samarbejde på tværs?',
          en: 'Are there forms of dialogue that we find especially good at furthering cooperation across boundaries?',
        },
      ],
      explanation: {
        da: 'Tag underspørgsmålene ét ad gangen: temaer og udfordringer, aktører, dialogformer. Lad alle skrive et par stikord, før I taler, så de hurtige ikke kommer til at sætte dagsordenen.',
        en: 'Take the sub-questions one at a time: themes and challenges, actors, forms of dialogue. Let everyone write a few words before you talk, so that the quick ones do not set the agenda.',
      },
      suggestedMinutes: 8,
      suggestedActivity: 'write',
      noteSkeleton: [
        { da: 'Temaer og udfordringer', en: 'Themes and challenges' },
        { da: 'Aktører', en: 'Actors' },
        { da: 'Dialogformer', en: 'Forms of dialogue' },
      ],
      source,
    },
    {
      id: 'droeftelse-faelles-retning',
      form: 'question',
      title: { da: 'Fælles retning', en: 'A shared direction' },
      question: {
        da: 'Hvordan kan vi bidrage til en fælles lokal retning for folkeskolen, så alle går efter de samme overordnede mål og visioner?',
        en: 'How can we help create a shared local direction for the folkeskole, so that all work towards the same overall goals and visions?',
      },
      explanation: {
        da: 'Tag en runde, hvor hver nævner én ting, udvalget selv kan gøre. Saml op: Hvad går igen, og hvor peger I hver sin vej?',
        en: 'Go round the table: each names one thing that the committee itself can do. Then sum up: what recurs, and where do you point in different directions?',
      },
      suggestedMinutes: 5,
      suggestedActivity: 'round',
      noteSkeleton: [{ da: 'Fælles retning', en: 'A shared direction' }],
      source,
    },
    {
      id: 'droeftelse-stoette',
      form: 'question',
      title: { da: 'Støtte til samarbejdet', en: 'Supporting cooperation' },
      question: {
        da: 'Hvordan kan vi være med til at støtte det gode samarbejde og dialogen mellem aktørerne omkring folkeskolen?',
        en: 'How can we help support good cooperation and dialogue between the actors around the folkeskole?',
      },
      explanation: {
        da: 'Spørg både til det, udvalget skal gøre mere af, og til det, der går bedst uden udvalgets indblanding.',
        en: 'Ask both about what the committee should do more of and about what goes best without its interference.',
      },
      suggestedMinutes: 5,
      suggestedActivity: 'groups',
      noteSkeleton: [{ da: 'Sådan støtter vi samarbejdet', en: 'How we support cooperation' }],
      source,
    },
  ],
} satisfies DeckData;
