// Kortsættet Politikernes rolle: fem udsagn om kommunalpolitikernes del af dialogen. Source: KL slides, slide 12.
// Ret kun teksten mellem anførselstegnene: da er dansk, en er engelsk. Prøven i test/core/content.test.ts vogter de fem og deres rækkefølge.

import type { DeckData } from '../schema.ts';
import { KL_SLIDES } from '../sources.ts';

const source = { ...KL_SLIDES, place: 'slide 12' };

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
      title: { da: 'Rammer og retning', en: 'Frame and direction' },
      question: {
        da: 'Hvor langt er vi med at sætte de overordnede rammer og retningen for vores folkeskole?',
        en: 'How far have we come in setting the overall frame and direction for our folkeskole?',
      },
      points: [
        {
          da: 'Kan hver af os sige retningen højt med få ord, og siger vi det samme?',
          en: 'Can each of us put the direction into a few words, and do we say the same thing?',
        },
        {
          da: 'Hvor er rammerne for uklare, og hvor er de for snævre?',
          en: 'Where is the frame too vague, and where is it too tight?',
        },
      ],
      explanation: {
        da: 'Det er politikernes opgave at sætte de overordnede rammer og retningen for den lokale folkeskole. Hør først dem, hvis vurderinger ligger længst fra hinanden.',
        en: 'It is the politicians’ task to set the overall frame and direction for the local folkeskole. Hear first those whose ratings are furthest apart.',
      },
      suggestedMinutes: 3,
      suggestedActivity: 'rate',
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
        da: 'Til politikernes rolle hører at inddrage ledere, medarbejdere, skolebestyrelser, faglige organisationer, elever, forældre og andre interessenter. Hold svarene op mod kortet over aktører fra begyndelsen af mødet.',
        en: 'Part of the politicians’ role is to involve school leaders, staff, school boards, unions and professional associations, pupils, parents and other interested parties. Compare the answers with the map of actors from the beginning of the meeting.',
      },
      suggestedMinutes: 3,
      suggestedActivity: 'rate',
      source,
    },
    {
      id: 'rolle-faglig-viden',
      form: 'question',
      title: { da: 'Faglig viden', en: 'Professional knowledge' },
      question: {
        da: 'Hvor langt er vi med at sikre, at vores beslutninger også bygger på faglig viden?',
        en: 'How far have we come in making sure that our decisions also build on professional knowledge?',
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
        da: 'Politikerne skal sikre, at politiske beslutninger også bygger på faglig viden. Læg mærke til ordet »også«: Værdier og prioriteringer er stadig politik.',
        en: 'Politicians are to make sure that political decisions also build on professional knowledge. Note the word “also”: values and priorities are still politics.',
      },
      suggestedMinutes: 3,
      suggestedActivity: 'rate',
      source,
    },
    {
      id: 'rolle-raaderum',
      form: 'question',
      title: { da: 'Professionelt råderum', en: 'Professional room for manoeuvre' },
      question: {
        da: 'Hvor langt er vi med at give medarbejdere og ledere et professionelt råderum?',
        en: 'How far have we come in giving staff and school leaders professional room for manoeuvre?',
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
        da: 'Medarbejdere og ledere skal have et professionelt råderum, og det er politikerne, der giver dem det. Er der skolefolk med i rummet, så lad dem svare først.',
        en: 'Staff and school leaders are to have professional room for manoeuvre, and it is the politicians who give it to them. If people from the schools are in the room, let them answer first.',
      },
      suggestedMinutes: 3,
      suggestedActivity: 'rate',
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
        da: 'Politikerne skal vise tillid til, at forvaltning, ledere og medarbejdere arbejder for at gennemføre de politiske beslutninger. Bed om eksempler på noget, udvalget har gjort eller ladet være med at gøre.',
        en: 'Politicians are to show trust that administration, school leaders and staff work to carry out the political decisions. Ask for examples of something the committee has done or has refrained from doing.',
      },
      suggestedMinutes: 3,
      suggestedActivity: 'rate',
      source,
    },
  ],
} satisfies DeckData;
