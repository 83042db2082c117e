// Kortsættet Skoleudviklingssamtale, særlige tilbud (Roskilde): et kort til hvert af de fire punkter. Source: STUK examples 5.1.
// Ret kun teksten mellem anførselstegnene: da er dansk, en er engelsk. Kilden nævner emnerne; spørgsmålene er Samtalerums forslag.

import type { DeckData } from '../schema.ts';
import { STUK_EXAMPLES } from '../sources.ts';
import { THEMES } from '../themes.ts';

const source = { ...STUK_EXAMPLES, place: 'afsnit 5.1 (Roskilde)' };

export default {
  slug: 'roskilde',
  title: { da: 'Samtale med særlige tilbud, Roskilde', en: 'Talk with special provision, Roskilde' },
  about: {
    da: 'Et kort til hvert af de fire punkter, fra Roskilde Kommunes samtale med en af sine daværende interne skoler. Kilden nævner emnerne; spørgsmålene er Samtalerums forslag.',
    en: 'A card for each of the four items of a talk that Roskilde had with one of its special schools of the time. The source names the topics; the questions are proposed by Samtalerum.',
  },
  cards: [
    {
      id: 'roskilde-praesentation',
      form: 'question',
      title: { da: 'Præsentationsrunde', en: 'Introductions' },
      question: {
        da: 'Hvem er vi, og hvilke klasser har skolen?',
        en: 'Who are we, and which classes does the school have?',
      },
      explanation: {
        da: 'Skolen leder mødet og begynder: en kort runde om bordet, så en præsentation af klasserne. Forvaltningen siger, hvem den er, og hvad den kommer med.',
        en: 'The school chairs the meeting and begins: once round the table, then an introduction of the classes. The administration says who it is and what it brings.',
      },
      suggestedMinutes: 20,
      suggestedActivity: { kind: 'round' },
      noteSkeleton: [{ da: 'Skolens klasser', en: 'The school’s classes' }],
      source,
    },
    {
      id: 'roskilde-projekter',
      form: 'question',
      title: { da: 'Spændende projekter fra skolen', en: 'Exciting projects from the school' },
      question: {
        da: 'Hvilke projekter vil skolen vise frem, og hvad lærer eleverne af dem?',
        en: 'Which projects would the school like to show, and what do the pupils learn from them?',
      },
      points: [
        { da: 'Hvad er vi stolte af fra det forløbne år?', en: 'What are we proud of from the past year?' },
        {
          da: 'Hvordan kommer skolens værdigrundlag til syne i hverdagen?',
          en: 'How do the school’s values show in everyday life?',
        },
        {
          da: 'Hvordan arbejder skolen med elevernes trivsel, og hvordan følger den med i den?',
          en: 'How does the school work with the pupils’ well-being, and how does it keep track of it?',
        },
      ],
      explanation: {
        da: 'Lad skolen vise, hvad eleverne har lavet, frem for kun at fortælle. I Roskilde handlede det blandt andet om portefølje og galleri, årets højdepunkter, materialer til bogstavindlæring, værdigrundlaget og trivslen.',
        en: 'Let the school show what the pupils have made rather than only tell. In Roskilde it was about, among other things, portfolio and gallery, the year’s high points, materials for learning letters, the values and well-being.',
      },
      suggestedMinutes: 50,
      noteSkeleton: [
        { da: 'Projekter', en: 'Projects' },
        { da: 'Værdigrundlag', en: 'Values' },
        { da: 'Trivsel', en: 'Well-being' },
      ],
      source,
    },
    {
      id: 'roskilde-maalgruppe',
      form: 'question',
      title: { da: 'Målgruppe og skolevægring', en: 'Target group and school refusal' },
      question: {
        da: 'Hvem er skolens elever, og hvad hjælper dem, der har svært ved at komme i skole?',
        en: 'Who are the school’s pupils, and what helps those who find it hard to come to school?',
      },
      points: [
        {
          da: 'Hvordan får de elever, der er mest alene, et fællesskab?',
          en: 'How do the pupils who are most alone get a community?',
        },
        { da: 'Hvordan samarbejder skolen med forældrene?', en: 'How does the school work with the parents?' },
      ],
      explanation: {
        da: 'Tal om målgruppen og om arbejdet, ikke om den enkelte elev. I et lille tilbud skal der ikke meget til, før en elev kan kendes.',
        en: 'Talk about the target group and the work, not about the single pupil. In a small school it does not take much for a pupil to be recognised.',
      },
      suggestedMinutes: 20,
      noteSkeleton: [
        { da: 'Målgruppe', en: 'Target group' },
        { da: 'Skolevægring', en: 'School refusal' },
      ],
      themes: [THEMES.fravaer],
      source,
    },
    {
      id: 'roskilde-diskussion',
      form: 'question',
      title: { da: 'Åben diskussion', en: 'Open discussion' },
      question: {
        da: 'Hvad skal justeres i skolens udviklingsområder?',
        en: 'What should be adjusted in the school’s areas of development?',
      },
      points: [
        { da: 'Hvordan får vi system i trivselsdata?', en: 'How do we handle well-being data systematically?' },
        { da: 'Hvilke faglige data skal vi have med næste år?', en: 'Which academic data should we have next year?' },
        {
          da: 'Hvad betyder kommende lovgivning for skolen og for samarbejdet?',
          en: 'What does coming legislation mean for the school and for the cooperation?',
        },
      ],
      explanation: {
        da: 'De tre spørgsmål er det, Roskilde nåede frem til; brug dem som eksempler. Skriv justeringerne som aftaler undervejs, og husk, at et notat fra samtalen skal på skolens hjemmeside.',
        en: 'The three questions are what Roskilde arrived at; use them as examples. Write the adjustments as agreements as you go, and remember that a note from the talk is to stand on the school’s website.',
      },
      suggestedMinutes: 30,
      noteSkeleton: [{ da: 'Justeringer af udviklingsområder', en: 'Adjusted areas of development' }],
      source,
    },
  ],
} satisfies DeckData;
