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
    en: 'Three questions about what the committee itself wants and how it will involve others. They lead up to a discussion of goals and framework.',
  },
  cards: [
    {
      id: 'droeftelse-vigtigst',
      form: 'question',
      title: { da: 'Det vigtigste for os', en: 'What matters most to us' },
      question: {
        da: 'Hvad lægger vi som udvalg mest vægt på i samarbejdet og dialogen om folkeskolen?',
        en: 'What matters most to us as a committee in the cooperation and dialogue about the folkeskole?',
      },
      points: [
        {
          da: 'Hvilke temaer og udfordringer kalder især på dialog og samarbejde?',
          en: 'Which themes and challenges especially call for dialogue and cooperation?',
        },
        {
          da: 'Hvem er det særlig vigtigt, at vi inddrager?',
          en: 'Whom is it especially important that we involve?',
        },
        {
          da: 'Hvilke måder at tale sammen på er særlig gode til at fremme samarbejde på tværs?',
          en: 'Which forms of dialogue are especially good at furthering cooperation across boundaries?',
        },
      ],
      explanation: {
        da: 'Tag underspørgsmålene ét ad gangen: temaer og udfordringer, aktører, dialogformer. Lad alle skrive et par stikord, før I taler, så de hurtige ikke kommer til at sætte dagsordenen.',
        en: 'Take the sub-questions one at a time: themes and challenges, actors, forms of dialogue. Let everyone write a few words before you talk, so that the quick ones do not set the agenda.',
      },
      suggestedMinutes: 8,
      suggestedActivity: { kind: 'write' },
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
        da: 'Hvad kan vi gøre, så folkeskolen hos os får én fælles retning, og alle arbejder mod samme overordnede mål og visioner?',
        en: 'What can we do to give our local folkeskole one shared direction, so that all work towards the same overall goals and visions?',
      },
      explanation: {
        da: 'Tag en runde, hvor hver nævner én ting, udvalget selv kan gøre. Saml op: Hvad går igen, og hvor peger I hver sin vej?',
        en: 'Go round the table: each names one thing that the committee itself can do. Then sum up: what recurs, and where do you point in different directions?',
      },
      suggestedMinutes: 5,
      suggestedActivity: { kind: 'round' },
      noteSkeleton: [{ da: 'Fælles retning', en: 'A shared direction' }],
      source,
    },
    {
      id: 'droeftelse-stoette',
      form: 'question',
      title: { da: 'Støtte til samarbejdet', en: 'Supporting cooperation' },
      question: {
        da: 'Hvad kan vi bidrage med, så alle aktører omkring folkeskolen samarbejder godt og taler sammen?',
        en: 'What can we contribute so that all actors around the folkeskole cooperate well and talk with each other?',
      },
      explanation: {
        da: 'Spørg både til det, udvalget skal gøre mere af, og til det, der går bedst uden udvalgets indblanding.',
        en: 'Ask both about what the committee should do more of and about what goes best without its interference.',
      },
      suggestedMinutes: 5,
      suggestedActivity: { kind: 'groups' },
      noteSkeleton: [{ da: 'Sådan støtter vi samarbejdet', en: 'How we support cooperation' }],
      source,
    },
  ],
} satisfies DeckData;
