// Kortsættet Indsatser: prioritér. Undersøgelsens tre tjek, før noget nyt sættes i gang, oprydningen og det nye.
// Source: EVA report 4.3 and 5.1.3; valgene »i drift« og »senere« er vores forslag. Ret kun teksten mellem anførselstegnene: da er dansk, en er engelsk.

import type { DeckData } from '../schema.ts';
import { EVA_REPORT } from '../sources.ts';
import { THEMES } from '../themes.ts';

export default {
  slug: 'indsatser',
  title: { da: 'Indsatser: prioritér', en: 'Initiatives: set priorities' },
  about: {
    da: 'Tre tjek, før I sætter en ny indsats i gang, og en oprydning i dem, der kører. Det gælder ikke om at have så få indsatser som muligt, men om at arbejde ordentligt med dem, I har.',
    en: 'Three checks before you start a new initiative, and a clean-up of those that are running. The aim is not to have as few initiatives as possible but to work properly with those you have.',
  },
  cards: [
    {
      id: 'indsatser-hvor-mange',
      form: 'question',
      title: { da: 'Hvor mange kører?', en: 'How many are running?' },
      question: {
        da: 'Hvor mange indsatser er skolen i gang med lige nu?',
        en: 'How many initiatives is the school working on just now?',
      },
      points: [
        { da: 'Kan vi nævne dem alle uden at slå op?', en: 'Can we name them all without looking them up?' },
        { da: 'Hvad går de ud på, og hvem arbejder med dem?', en: 'What are they about, and who works with them?' },
        {
          da: 'Hvem satte dem i gang: politikerne, forvaltningen, skolebestyrelsen eller skolen selv?',
          en: 'Who started them: the politicians, the administration, the school board or the school itself?',
        },
      ],
      explanation: {
        da: 'Første tjek: antallet. Skriv alle indsatser op, også dem, man næsten har glemt. Mange udviklingsforløb på én gang er svære at overskue, og undersøgelsen mødte skoleledelser, der havde svært ved at huske, hvad deres indsatser handlede om. Et stort antal er ikke et tegn på kvalitet.',
        en: 'First check: the number. Write down every initiative, also those that are nearly forgotten. Many development processes at once are hard to keep track of, and the study met school managements who found it hard to remember what their initiatives were about. A large number is no sign of quality.',
      },
      suggestedMinutes: 10,
      suggestedActivity: { kind: 'initiatives' },
      noteSkeleton: [{ da: 'Indsatser, der kører', en: 'Initiatives that are running' }],
      themes: [THEMES.indsatser],
      source: { ...EVA_REPORT, place: 'afsnit 4.3.3 og 5.1.3' },
    },
    {
      id: 'indsatser-hvor-meget',
      form: 'question',
      title: { da: 'Hvor meget fylder de?', en: 'How much room do they take?' },
      question: {
        da: 'Hvor meget fylder hver indsats i skolens hverdag?',
        en: 'How much room does each initiative take up in the school’s everyday life?',
      },
      points: [
        { da: 'Hvor mange medarbejdere er med?', en: 'How many of the staff are involved?' },
        { da: 'Hvor meget skal ledelsen koordinere?', en: 'How much coordination does it take from the management?' },
        { da: 'Hvor stor og hvor kompliceret er indsatsen?', en: 'How large and how complex is the initiative?' },
      ],
      explanation: {
        da: 'Andet tjek: størrelsen. Det er ikke nok at tælle; ét stort projekt kan kræve mere end flere små. Lad alle give hver indsats et tal fra 1 til 5 for, hvor meget den fylder, og tal om dem, I ser forskelligt på.',
        en: 'Second check: the size. Counting is not enough; one large project can take more than several small ones. Let everyone give each initiative a number from 1 to 5 for how much room it takes, and talk about those you see differently.',
      },
      suggestedMinutes: 10,
      suggestedActivity: { kind: 'initiatives' },
      noteSkeleton: [{ da: 'De fylder mest', en: 'The ones that take most room' }],
      themes: [THEMES.indsatser],
      source: { ...EVA_REPORT, place: 'afsnit 5.1.3' },
    },
    {
      id: 'indsatser-andet-pres',
      form: 'question',
      title: { da: 'Er der andet, der presser?', en: 'Is there other pressure?' },
      question: {
        da: 'Hvad presser ellers skolen lige nu?',
        en: 'What else puts pressure on the school just now?',
      },
      points: [
        {
          da: 'Er der udskiftning blandt medarbejderne eller i skoleledelsen?',
          en: 'Is there turnover among the staff or in the school management?',
        },
        {
          da: 'Er der udfordringer med særlige elevgrupper?',
          en: 'Are there challenges with particular groups of pupils?',
        },
        {
          da: 'Passer tidspunktet med, hvor vi er i skoleåret?',
          en: 'Does the timing fit the course of the school year?',
        },
      ],
      explanation: {
        da: 'Tredje tjek: andet pres. De tre spørgsmål er undersøgelsens eksempler. Spørg også, om der er andet, og lad skolen svare først.',
        en: 'Third check: other pressure. The three questions are the study’s examples. Ask too whether there is anything else, and let the school answer first.',
      },
      suggestedMinutes: 5,
      suggestedActivity: { kind: 'initiatives' },
      noteSkeleton: [{ da: 'Andet, der presser', en: 'Other pressure' }],
      source: { ...EVA_REPORT, place: 'afsnit 5.1.3' },
    },
    {
      id: 'indsatser-oprydning',
      form: 'question',
      title: { da: 'Oprydning', en: 'Clean-up' },
      question: {
        da: 'Hvad skal der ske med hver af de indsatser, vi har?',
        en: 'What is to happen to each of the initiatives we have?',
      },
      points: [
        { da: 'Fortsæt: Vi arbejder videre.', en: 'Continue: we go on working.' },
        { da: 'Stop: Vi afslutter den.', en: 'Stop: we end it.' },
        {
          da: 'I drift: Den er blevet en del af hverdagen.',
          en: 'Into daily operation: it has become part of everyday life.',
        },
        { da: 'Senere: Vi venter og tager den op igen.', en: 'Later: we wait and take it up again.' },
      ],
      explanation: {
        da: 'Sig på forhånd, hvem der bestemmer, hvad der stopper, og sæt god tid af. På et møde i undersøgelsen var der kun sat fem minutter af til at evaluere, og ingen indsats blev afsluttet. Bagefter viste det sig, at forvaltningen gerne havde set, at skoleledelserne selv tog initiativ til at rydde op, mens skoleledelserne gerne havde hørt, hvordan forvaltningen vægtede indsatserne. Pas på med drift: En indsats, der går i drift, fylder stadig hos ledelsen, hvis intet andet bliver taget ud. Valgene »i drift« og »senere« er Samtalerums forslag.',
        en: 'Say beforehand who decides what stops, and set plenty of time aside. At a meeting in the study only five minutes had been set aside for evaluating, and not one initiative was ended. Afterwards it turned out that the administration would have liked the school managements to start cleaning up themselves, while the school managements would have liked to hear how the administration weighed the initiatives. Be careful with daily operation: an initiative that goes into it still takes up room with the management if nothing else is taken out. The choices “into daily operation” and “later” are proposed by Samtalerum.',
      },
      suggestedMinutes: 20,
      suggestedActivity: { kind: 'initiatives' },
      noteSkeleton: [
        { da: 'Fortsæt', en: 'Continue' },
        { da: 'Stop', en: 'Stop' },
        { da: 'I drift', en: 'Into daily operation' },
        { da: 'Senere', en: 'Later' },
      ],
      themes: [THEMES.indsatser],
      source: { ...EVA_REPORT, place: 'afsnit 4.3.1 og 4.3.3' },
    },
    {
      id: 'indsatser-plads-til-nyt',
      form: 'question',
      title: { da: 'Plads til noget nyt?', en: 'Room for something new?' },
      question: {
        da: 'Har skolen kræfter til en ny indsats nu?',
        en: 'Does the school have the strength for a new initiative now?',
      },
      points: [
        {
          da: 'Er der penge, timer, faglige kompetencer og mentalt overskud, både hos ledelsen og hos medarbejderne?',
          en: 'Are there funds, hours, professional skills and mental energy, with both the management and the staff?',
        },
        {
          da: 'Kan vi videreudvikle noget, der allerede er i gang?',
          en: 'Can we develop something that is already under way?',
        },
        {
          da: 'Hvordan følger vi med i, om vi er på rette vej, og hvordan evaluerer vi?',
          en: 'How do we keep track of whether we are on the right path, and how do we evaluate?',
        },
      ],
      explanation: {
        da: 'Vej den nye indsats mod det, de tre tjek viste. Der er ikke et rigtigt antal; skoler har forskellige kræfter. Nogle gange er svaret at vente, andre gange at bygge videre. Det ambitiøse er ikke at sætte meget i gang, men at arbejde grundigt med det, der er sat i gang.',
        en: 'Weigh the new initiative against what the three checks showed. There is no right number; schools differ in strength. Sometimes the answer is to wait, sometimes to build on what is there. Ambition does not lie in starting much but in working thoroughly with what has been started.',
      },
      suggestedMinutes: 10,
      suggestedActivity: {
        kind: 'stance',
        statement: {
          da: 'Skolen har kræfter til en ny indsats nu',
          en: 'The school has the strength for a new initiative now',
        },
      },
      noteSkeleton: [
        { da: 'Ny indsats', en: 'New initiative' },
        { da: 'Sådan følger vi den', en: 'How we follow it' },
      ],
      themes: [THEMES.indsatser],
      source: { ...EVA_REPORT, place: 'afsnit 5.1.3' },
    },
  ],
} satisfies DeckData;
