// Kortsættet Fernisering: rammen, den enkelte skoles tid og det, der går på tværs. Sources: EVA report 4.2.3, 4.3.1 og 5.1.3.
// Ret kun teksten mellem anførselstegnene: da er dansk, en er engelsk.

import type { DeckData } from '../schema.ts';
import { EVA_REPORT } from '../sources.ts';
import { THEMES } from '../themes.ts';

export default {
  slug: 'fernisering',
  title: { da: 'Fernisering', en: 'Preview of efforts' },
  about: {
    da: 'Tre kort til mødet, hvor skolerne viser deres indsatser for hinanden. De sørger for, at det svære kommer med: EVA så, at især de positive historier blev taget op. Spørgsmålene er Samtalerums forslag.',
    en: 'Three cards for the meeting where the schools show each other their efforts. They see to it that what is hard comes up too: EVA saw that it was mainly the positive stories that came up. The questions are proposed by Samtalerum.',
  },
  cards: [
    {
      id: 'fernisering-rammen',
      form: 'question',
      title: { da: 'Sådan gør vi', en: 'How we do it' },
      question: {
        da: 'Hver skole har samme tid: først indsatserne, så det, der er svært, så spørgsmål.',
        en: 'Every school has the same time: first its efforts, then what is hard, then questions.',
      },
      points: [
        {
          da: 'Formålet er at dele viden og give hinanden idéer, ikke at bestå en eksamen.',
          en: 'The purpose is to share knowledge and give each other ideas, not to pass a test.',
        },
        {
          da: 'Det svære er en del af opgaven: Den, der kan sætte ord på det, er allerede i gang.',
          en: 'What is hard is part of the task: whoever can put it into words has already begun.',
        },
      ],
      explanation: {
        da: 'Sig rammen højt, og lad forvaltningen begynde med noget, den selv har svært ved. Det gør det lettere for skolerne: Mange viser helst det, der lykkes, fordi de er stolte af det, og fordi forvaltningen også er den, der vurderer dem.',
        en: 'Say the frame aloud, and let the administration begin with something that it finds hard itself. That makes it easier for the schools: many prefer to show what succeeds, since they are proud of it, and since the administration is also the one that assesses them.',
      },
      suggestedMinutes: 10,
      source: { ...EVA_REPORT, place: 'afsnit 4.2.3' },
    },
    {
      id: 'fernisering-skole',
      form: 'question',
      title: { da: 'Skolens indsatser – og det svære', en: 'The school’s efforts – and what is hard' },
      question: {
        da: 'Hvad har I valgt at arbejde med, og hvad er svært ved det?',
        en: 'What have you chosen to work with, and what is hard about it?',
      },
      points: [
        { da: 'Hvilke indsatser, og hvorfor netop dem?', en: 'Which efforts, and why those?' },
        {
          da: 'Hvordan kan I se, om I er på rette vej, og hvordan vil I evaluere?',
          en: 'How can you see whether you are on the right track, and how will you evaluate?',
        },
        {
          da: 'Hvad er svært, og hvad kan vi andre hjælpe med?',
          en: 'What is hard, and what can the rest of us help with?',
        },
      ],
      explanation: {
        da: 'Femten minutter til hver skole er Samtalerums forslag: syv til indsatserne, tre til det svære, fem til spørgsmål. Hold tiden, så den sidste skole får lige så meget som den første. Er der flere eller færre skoler end punkter, så tilføj eller fjern punkter, før mødet begynder.',
        en: 'Fifteen minutes for each school, as proposed by Samtalerum: seven for the efforts, three for what is hard, five for questions. Keep to the time, so that the last school gets as much as the first. If there are more or fewer schools than items, add or remove items before the meeting begins.',
      },
      suggestedMinutes: 15,
      noteSkeleton: [
        { da: 'Indsatser', en: 'Efforts' },
        { da: 'Sådan ser vi, om det virker', en: 'How we see whether it works' },
        { da: 'Det svære', en: 'What is hard' },
      ],
      themes: [THEMES.indsatser],
      source: { ...EVA_REPORT, place: 'afsnit 4.2.3, 4.3.1 og 5.1.3' },
    },
    {
      id: 'fernisering-paa-tvaers',
      form: 'question',
      title: { da: 'På tværs', en: 'Across the schools' },
      question: {
        da: 'Hvad går igen på tværs af skolerne, og hvem kan hjælpe hvem?',
        en: 'What recurs across the schools, and who can help whom?',
      },
      points: [
        { da: 'Hvilke udfordringer deler flere skoler?', en: 'Which challenges do several schools share?' },
        {
          da: 'Hvor har en skole noget, en anden kan bruge?',
          en: 'Where does a school have something that another can use?',
        },
        { da: 'Er der alt i alt for meget i gang?', en: 'All in all, is too much under way?' },
      ],
      explanation: {
        da: 'Lad skolerne tale sammen to og to, før I tager det fælles. Pointen er ikke færre indsatser, men at der bliver arbejdet ordentligt med dem, der er valgt. Skriv »hvem hjælper hvem« som aftaler.',
        en: 'Let the schools talk two by two before you take it in plenary. The point is not fewer efforts but that those chosen are worked with properly. Write “who helps whom” as agreements.',
      },
      suggestedMinutes: 25,
      suggestedActivity: { kind: 'groups' },
      noteSkeleton: [
        { da: 'Det går igen', en: 'What recurs' },
        { da: 'Hvem hjælper hvem', en: 'Who helps whom' },
      ],
      source: { ...EVA_REPORT, place: 'afsnit 4.3.1 og 5.1.3' },
    },
  ],
} satisfies DeckData;
