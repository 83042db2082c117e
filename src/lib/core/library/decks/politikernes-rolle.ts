// Kortsættet Politikernes rolle: fem udsagn om kommunalpolitikernes del af dialogen. Source: KL slides, slide 12.
// Ret kun teksten mellem anførselstegnene: da er dansk, en er engelsk. Prøven i test/core/content.test.ts vogter de fem og deres rækkefølge.

import type { DeckData } from '../schema.ts';
import { KL_SLIDES } from '../sources.ts';

const source = { ...KL_SLIDES, place: 'slide 12' };

/** All five are rated together, whichever card one begins with. */
export const RATE_THE_ROLE = {
  kind: 'rate' as const,
  question: { da: 'Hvor langt er vi med hver af de fem?', en: 'How far have we come with each of the five?' },
  statements: [
    {
      da: 'Vi sætter de overordnede rammer og retningen for vores folkeskole',
      en: 'We set the overall framework and direction for our folkeskole',
    },
    { da: 'Vi inddrager alle dem, skolen angår', en: 'We involve everyone whom the school concerns' },
    {
      da: 'Vi sikrer, at faglig viden også vejer med i vores beslutninger',
      en: 'We make sure that professional knowledge also counts in our decisions',
    },
    {
      da: 'Vi giver medarbejdere og ledere et professionelt råderum',
      en: 'We give staff and school leaders professional room for manoeuvre',
    },
    {
      da: 'Vi viser tillid til dem, der fører vores beslutninger ud i livet',
      en: 'We show trust in those who carry out our decisions',
    },
  ],
  low: { da: 'vi er knap begyndt', en: 'we have hardly begun' },
  high: { da: 'sådan gør vi allerede', en: 'this is what we do already' },
};

export default {
  slug: 'politikernes-rolle',
  title: { da: 'Politikernes rolle', en: 'The politicians’ role' },
  about: {
    da: 'Fem kort, ét for hver del af politikernes rolle i dialogen om skoleudvikling. Alle vurderer fra 1 til 5, hvor langt udvalget er: 1 betyder »vi er knap begyndt«, 5 betyder »sådan gør vi allerede«.',
    en: 'Five cards, one for each part of the politicians’ role in the dialogue on school development. Everyone rates from 1 to 5 how far the committee has come: 1 means “we have hardly begun”, 5 means “this is what we do already”.',
  },
  cards: [
    {
      id: 'rolle-rammer-og-retning',
      form: 'question',
      title: { da: 'Rammer og retning', en: 'Framework and direction' },
      question: {
        da: 'Hvor langt er vi med at sætte de overordnede rammer og retningen for vores folkeskole?',
        en: 'How far have we come in setting the overall framework and direction for our folkeskole?',
      },
      points: [
        {
          da: 'Kan hver af os med få ord sige, hvor vi vil hen, og siger vi det samme?',
          en: 'Can each of us say in a few words where we want to go, and do we say the same thing?',
        },
        {
          da: 'Hvor er rammerne for uklare, og hvor er de for snævre?',
          en: 'Where is the framework too vague, and where is it too tight?',
        },
      ],
      explanation: {
        da: 'Det er politikernes opgave at afgøre, hvor den lokale folkeskole skal hen, og inden for hvilke overordnede rammer. Hør først dem, hvis vurderinger ligger længst fra hinanden.',
        en: 'It is the politicians’ task to decide where the local folkeskole is to go, and within what overall framework. Hear first those whose ratings are furthest apart.',
      },
      suggestedMinutes: 3,
      suggestedActivity: RATE_THE_ROLE,
      source,
    },
    {
      id: 'rolle-inddragelse',
      form: 'question',
      title: { da: 'Inddragelse', en: 'Involving others' },
      question: {
        da: 'Hvor langt er vi med at inddrage alle dem, skolen angår?',
        en: 'How far have we come in involving everyone whom the school concerns?',
      },
      points: [
        {
          da: 'Hvem hører vi for lidt til: ledere, medarbejdere, skolebestyrelser, faglige organisationer, elever, forældre eller andre interessenter?',
          en: 'From whom do we hear too little: school leaders, staff, school boards, unions and professional associations, pupils, parents or other interested parties?',
        },
        {
          da: 'Spørger vi så tidligt, at svarene kan nå at få betydning?',
          en: 'Do we ask early enough for the answers to matter?',
        },
      ],
      explanation: {
        da: 'Politikerne skal tage andre med på råd, og kredsen er bred. Hold svarene op mod listen over aktører fra begyndelsen af mødet.',
        en: 'Politicians are to seek the advice of others, and the circle is wide. Compare the answers with the list of actors from the beginning of the meeting.',
      },
      suggestedMinutes: 3,
      suggestedActivity: RATE_THE_ROLE,
      source,
    },
    {
      id: 'rolle-faglig-viden',
      form: 'question',
      title: { da: 'Faglig viden', en: 'Professional knowledge' },
      question: {
        da: 'Hvor langt er vi med at sikre, at faglig viden også vejer med i vores beslutninger?',
        en: 'How far have we come in making sure that professional knowledge also counts in our decisions?',
      },
      points: [
        {
          da: 'Hvor får vi vores viden om skolerne fra, og hvem leverer den?',
          en: 'Where do we get our knowledge of the schools, and who provides it?',
        },
        {
          da: 'Hvilken viden savnede vi, sidst vi tog en beslutning om skolerne?',
          en: 'What knowledge did we lack when we last took a decision about the schools?',
        },
      ],
      explanation: {
        da: 'Faglig viden skal også veje med, når politikere beslutter. Læg mærke til ordet »også«: Værdier og prioriteringer er stadig politik.',
        en: 'Professional knowledge is also to carry weight when politicians decide. Note the word “also”: values and priorities are still politics.',
      },
      suggestedMinutes: 3,
      suggestedActivity: RATE_THE_ROLE,
      source,
    },
    {
      id: 'rolle-raaderum',
      form: 'question',
      title: { da: 'Professionelt råderum', en: 'Professional room for manoeuvre' },
      question: {
        da: 'Hvor langt er vi med at give plads til, at medarbejdere og ledere bruger deres faglighed?',
        en: 'How far have we come in giving staff and school leaders room to use their professional judgement?',
      },
      points: [
        {
          da: 'Hvad kan skolerne selv afgøre i dag?',
          en: 'What can the schools decide for themselves today?',
        },
        {
          da: 'Hvilket af vores egne krav kunne vi lempe eller undvære?',
          en: 'Which of our own requirements could we ease or do without?',
        },
      ],
      explanation: {
        da: 'Medarbejdere og ledere skal kunne handle ud fra deres faglighed, og det er politikerne, der giver dem plads til det. Er der folk fra skolerne i rummet, så lad dem svare først.',
        en: 'Staff and school leaders must be able to act on their professional judgement, and it is the politicians who give them room for it. If people from the schools are in the room, let them answer first.',
      },
      suggestedMinutes: 3,
      suggestedActivity: RATE_THE_ROLE,
      source,
    },
    {
      id: 'rolle-tillid',
      form: 'question',
      title: { da: 'Tillid', en: 'Trust' },
      question: {
        da: 'Hvor langt er vi med at vise tillid til dem, der fører vores beslutninger ud i livet?',
        en: 'How far have we come in showing trust in those who carry out our decisions?',
      },
      points: [
        {
          da: 'Hvordan mærker forvaltning, ledere og medarbejdere, at vi har tillid til dem?',
          en: 'How do administration, school leaders and staff notice that we trust them?',
        },
        {
          da: 'Hvad gør vi, når noget ikke går, som vi besluttede?',
          en: 'What do we do when something does not turn out as we decided?',
        },
      ],
      explanation: {
        da: 'Forvaltning, ledere og medarbejdere skal kunne mærke, at politikerne stoler på, at de arbejder for det, der er besluttet. Bed om eksempler på noget, udvalget har gjort eller ladet være med at gøre.',
        en: 'Administration, school leaders and staff must be able to feel that the politicians trust them to work for what has been decided. Ask for examples of something the committee has done or has refrained from doing.',
      },
      suggestedMinutes: 3,
      suggestedActivity: RATE_THE_ROLE,
      source,
    },
  ],
} satisfies DeckData;
