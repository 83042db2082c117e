// Kortsættet Principper for samtalen: fem korte kort til begyndelsen. Overskrifterne og deres orden er figurens, spørgsmålene er vores.
// Source: STUK guidance 3.1 (figure). Ret kun teksten mellem anførselstegnene: da er dansk, en er engelsk.

import type { DeckData } from '../schema.ts';
import { STUK_GUIDANCE } from '../sources.ts';

const source = { ...STUK_GUIDANCE, place: 'afsnit 3.1 (figur)' };

export default {
  slug: 'principper-for-samtalen',
  title: { da: 'Principper for samtalen', en: 'Principles for the talk' },
  about: {
    da: 'Fem korte kort til begyndelsen af en samtale. Vis dem alle fem på ti minutter, eller vælg det ene, I har mest brug for. Overskrifterne er vejledningens; spørgsmålene er Samtalerums.',
    en: 'Five short cards for the start of a talk. Show all five in ten minutes, or choose the one you need most. The headings are the guidance’s; the questions are Samtalerum’s.',
  },
  cards: [
    {
      id: 'princip-mindre-bureaukrati',
      form: 'question',
      title: { da: 'Mindre bureaukrati', en: 'Less bureaucracy' },
      question: {
        da: 'Hvad kan vi gøre enklere, så tiden går til at tale sammen?',
        en: 'What can we make simpler, so that our time is spent on talking together?',
      },
      explanation: {
        da: 'Samtalerne har afløst kvalitetsrapporten, der blev kritiseret for at være for bureaukratisk. Brug de møder og strategier, I har i forvejen, så I slipper for parallelle møderækker.',
        en: 'The talks have replaced the quality report, which was criticised for being too bureaucratic. Use the meetings and strategies you already have, so that you are spared parallel series of meetings.',
      },
      suggestedMinutes: 2,
      suggestedActivity: { kind: 'round' },
      source,
    },
    {
      id: 'princip-tillidsfuld-dialog',
      form: 'question',
      title: { da: 'Gennemsigtig og tillidsfuld dialog', en: 'Transparent and trusting dialogue' },
      question: {
        da: 'Hvad skal vi vide om hinandens ærinde for at kunne tale åbent i dag?',
        en: 'What do we need to know about each other’s purpose to be able to talk openly today?',
      },
      explanation: {
        da: 'Lad alle sige, hvad de kommer med, og hvad de håber på. Sig også, hvad samtalen bliver brugt til bagefter, og hvad der bliver offentligt.',
        en: 'Let everyone say what they bring and what they hope for. Say too what the talk will be used for afterwards and what will be made public.',
      },
      suggestedMinutes: 2,
      suggestedActivity: { kind: 'round' },
      source,
    },
    {
      id: 'princip-lokale-forskelligheder',
      form: 'question',
      title: { da: 'Plads til lokale forskelligheder', en: 'Room for local differences' },
      question: {
        da: 'Hvad er særligt ved denne skole, som vi skal huske i dag?',
        en: 'What is special about this school that we must remember today?',
      },
      explanation: {
        da: 'Samtalerne behøver ikke ligne hinanden; for eksempel kan deltagerne være forskellige fra skole til skole. Lad skolen svare.',
        en: 'The talks need not resemble each other; those who take part, for example, may differ from school to school. Let the school answer.',
      },
      suggestedMinutes: 2,
      suggestedActivity: { kind: 'round' },
      source,
    },
    {
      id: 'princip-viden-og-erfaringer',
      form: 'question',
      title: { da: 'Fokus på viden og erfaringer', en: 'Focus on knowledge and experience' },
      question: {
        da: 'Hvilken viden og hvilke erfaringer skal samtalen bygge på?',
        en: 'Which knowledge and which experience is the talk to build on?',
      },
      explanation: {
        da: 'Tal kan sjældent stå alene. Lad alle nævne én ting, de har set eller hørt på skolen, som tallene ikke viser.',
        en: 'Figures can seldom stand alone. Let everyone name one thing they have seen or heard at the school that the figures do not show.',
      },
      suggestedMinutes: 2,
      suggestedActivity: { kind: 'round' },
      source,
    },
    {
      id: 'princip-forskellige-perspektiver',
      form: 'question',
      title: { da: 'Forskellige perspektiver på skoleudvikling', en: 'Different perspectives on school development' },
      question: {
        da: 'Hvem er ikke med i dag, og hvad ville de have sagt?',
        en: 'Who is not here today, and what would they have said?',
      },
      explanation: {
        da: 'Mange har et blik på skolen: elever, forældre, medarbejdere, skolebestyrelse, fritidsinstitutioner. Aftal, hvem der taler med dem bagefter.',
        en: 'Many have a view of the school: pupils, parents, staff, school board, leisure institutions. Agree on who talks with them afterwards.',
      },
      suggestedMinutes: 2,
      suggestedActivity: { kind: 'round' },
      source,
    },
  ],
} satisfies DeckData;
