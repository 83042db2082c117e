// Kortsættet Læringssamtale, Aalborg: et kort til hvert af de første syv punkter. Source: STUK examples 2.2.
// Ret kun teksten mellem anførselstegnene: da er dansk, en er engelsk. Kilden stiller spørgsmål i punkt 1; til de øvrige er de vores forslag.

import type { DeckData } from '../schema.ts';
import { STUK_EXAMPLES } from '../sources.ts';
import { THEMES } from '../themes.ts';

const source = { ...STUK_EXAMPLES, place: 'afsnit 2.2 (Aalborg)' };

export default {
  slug: 'aalborg',
  title: { da: 'Læringssamtale, Aalborg', en: 'Learning talk, Aalborg' },
  about: {
    da: 'Et kort til hvert af de første syv punkter i Aalborgs læringssamtale. Spørgsmålene til den strategiske handleplan er kildens; til de øvrige punkter nævner kilden kun emnet, og spørgsmålene er Samtalerums forslag.',
    en: 'A card for each of the first seven items of the learning talk in Aalborg. The questions on the strategic action plan are those of the source; for the other items it names only the topic, and the questions are proposed by Samtalerum.',
  },
  cards: [
    {
      id: 'aalborg-handleplan',
      form: 'question',
      title: { da: 'Skolens strategiske handleplan', en: 'The school’s strategic action plan' },
      question: {
        da: 'Hvor er I i jeres strategiske handleplan, og hvad tegner der sig?',
        en: 'Where are you in your strategic action plan, and what is taking shape?',
      },
      points: [
        { da: 'Hvilke konturer ser I?', en: 'What outlines do you see?' },
        { da: 'Hvor i planen er I lige nu?', en: 'Where in the plan are you right now?' },
        {
          da: 'Hvordan er co-teaching tænkt ind i handleplanen?',
          en: 'How has co-teaching been made part of the action plan?',
        },
      ],
      explanation: {
        da: 'Her tager skoleledelsen initiativet og taler om det, den er særligt optaget af. Dagsordenen er et oplæg og skal ikke følges slavisk, så lad dette punkt fylde, hvis samtalen er god. Co-teaching var Aalborgs indsats; har I en anden, så spørg til den.',
        en: 'Here the school’s leaders take the initiative and talk about what especially concerns them. The agenda is a starting point and need not be followed slavishly, so let this item grow if the talk is good. Co-teaching was Aalborg’s effort; if you have another, ask about that.',
      },
      suggestedMinutes: 30,
      noteSkeleton: [
        { da: 'Konturer', en: 'Outlines' },
        { da: 'Hvor vi er i planen', en: 'Where we are in the plan' },
        { da: 'Co-teaching', en: 'Co-teaching' },
      ],
      source,
    },
    {
      id: 'aalborg-faglige-resultater',
      form: 'question',
      title: { da: 'Faglige resultater', en: 'Academic results' },
      question: {
        da: 'Hvor står hver afdeling fagligt, og hvor ser vi fremgang?',
        en: 'Where does each department stand academically, and where do we see progress?',
      },
      points: [
        {
          da: 'Hvilken udvikling er stor nok til at gå i dybden med?',
          en: 'Which change is large enough to look into?',
        },
        { da: 'Hvad har vi gjort, der kan forklare den?', en: 'What have we done that may explain it?' },
      ],
      explanation: {
        da: 'Store skoler lægger 10 minutter til, i alt 40. Gå frem afdeling for afdeling, først status, så progression. Testresultater er fortrolige, så skriv ikke niveauer i noterne, kun om noget er steget eller faldet.',
        en: 'Large schools add 10 minutes, 40 in all. Go through the departments one by one, first where they stand, then their progress. Test results are confidential, so do not write levels in the notes, only whether something has risen or fallen.',
      },
      suggestedMinutes: 30,
      noteSkeleton: [
        { da: 'Status, afdeling for afdeling', en: 'Status, department by department' },
        { da: 'Progression', en: 'Progress' },
      ],
      themes: [THEMES.fagligeResultater],
      source,
    },
    {
      id: 'aalborg-trivsel',
      form: 'question',
      title: { da: 'Trivsel og læringsmiljø', en: 'Well-being and learning environment' },
      question: {
        da: 'Hvordan har eleverne det, og hvordan er der at lære her?',
        en: 'How are the pupils, and what is it like to learn here?',
      },
      points: [
        {
          da: 'Hvad i læringsmiljøet virker bedst lige nu?',
          en: 'What in the learning environment works best just now?',
        },
        {
          da: 'Hvilke elever trives ikke, og hvad gør vi?',
          en: 'Which pupils are not thriving, and what are we doing?',
        },
      ],
      explanation: {
        da: 'Tag både trivselsmålingen og det, I selv ser og hører. Tal om grupper og mønstre, ikke om elever, der kan kendes.',
        en: 'Use both the well-being survey and what you see and hear yourselves. Talk about groups and patterns, not about pupils who can be recognised.',
      },
      suggestedMinutes: 25,
      noteSkeleton: [
        { da: 'Trivsel', en: 'Well-being' },
        { da: 'Læringsmiljø', en: 'Learning environment' },
      ],
      themes: [THEMES.trivsel, THEMES.laeringsmiljoe],
      source,
    },
    {
      id: 'aalborg-inklusion',
      form: 'question',
      title: { da: 'Inklusion/Stærke Fællesskaber', en: 'Inclusion/Strong Communities' },
      question: {
        da: 'Hvad gør fællesskaberne stærke nok til, at alle hører til?',
        en: 'What makes the communities strong enough for everyone to belong?',
      },
      points: [
        {
          da: 'Hvor lykkes det at holde flere med i fællesskabet?',
          en: 'Where do we manage to keep more pupils in the community?',
        },
        { da: 'Hvor slår vi ikke til, og hvad mangler vi?', en: 'Where do we fall short, and what do we lack?' },
      ],
      explanation: {
        da: '»Stærke Fællesskaber« er Aalborgs navn for indsatsen; brug jeres eget. Bed om ét eksempel, der lykkedes, og ét, der ikke gjorde.',
        en: '“Strong Communities” is Aalborg’s name for the effort; use your own. Ask for one example that succeeded and one that did not.',
      },
      suggestedMinutes: 30,
      noteSkeleton: [{ da: 'Inklusion/Stærke Fællesskaber', en: 'Inclusion/Strong Communities' }],
      themes: [THEMES.inklusion],
      source,
    },
    {
      id: 'aalborg-dus',
      form: 'question',
      title: { da: 'DUS', en: 'DUS' },
      question: {
        da: 'Hvordan spiller skole og DUS sammen om børnenes hele dag?',
        en: 'How do school and DUS work together on the whole of the children’s day?',
      },
      points: [
        {
          da: 'Hvad ved DUS om børnene, som skolen kan bruge?',
          en: 'What does DUS know about the children that the school can use?',
        },
        { da: 'Hvad vil vi udvikle sammen?', en: 'What do we want to develop together?' },
      ],
      explanation: {
        da: 'DUS er Aalborgs fritidstilbud på skolen; i andre kommuner hedder det for det meste SFO. Lad den, der leder fritidstilbuddet, begynde.',
        en: 'DUS is Aalborg’s after-school programme; elsewhere it is mostly called SFO. Let whoever leads the programme begin.',
      },
      suggestedMinutes: 20,
      noteSkeleton: [{ da: 'DUS', en: 'DUS' }],
      themes: [THEMES.sfo],
      source,
    },
    {
      id: 'aalborg-specialklasser',
      form: 'question',
      title: { da: 'Specialklasser', en: 'Special classes' },
      question: {
        da: 'Hvordan går det i specialklasserne, og hvordan hænger de sammen med resten af skolen?',
        en: 'How are the special classes doing, and how do they connect with the rest of the school?',
      },
      points: [
        {
          da: 'Hvordan udvikler eleverne sig fagligt og socialt?',
          en: 'How are the pupils developing, academically and socially?',
        },
        {
          da: 'Hvor mødes almen- og specialområdet, og hvor kunne de?',
          en: 'Where do the general and special areas meet, and where could they?',
        },
      ],
      explanation: {
        da: 'Skoler med stor specialafdeling lægger 10 minutter til, i alt 40. Har skolen ingen specialklasser, så fjern punktet, før mødet begynder.',
        en: 'Schools with a large special department add 10 minutes, 40 in all. If the school has no special classes, remove the item before the meeting begins.',
      },
      suggestedMinutes: 30,
      noteSkeleton: [{ da: 'Specialklasser', en: 'Special classes' }],
      themes: [THEMES.specialundervisning],
      source,
    },
    {
      id: 'aalborg-landsbyordninger',
      form: 'question',
      title: { da: 'Landsbyordninger', en: 'Village schemes' },
      question: {
        da: 'Hvordan virker landsbyordningen for børnene og for ledelsen?',
        en: 'How does the village scheme work for the children and for the leadership?',
      },
      points: [
        {
          da: 'Hvad vinder børnene ved, at ledelsen er fælles?',
          en: 'What do the children gain from the shared leadership?',
        },
        { da: 'Hvad er svært på et lille sted?', en: 'What is hard in a small place?' },
      ],
      explanation: {
        da: 'I en landsbyordning har en lille skole fælles ledelse med et kommunalt dagtilbud eller fritidshjem. Er skolen ikke del af en, så fjern punktet, før mødet begynder.',
        en: 'In a village scheme a small school shares its leadership with a municipal day-care centre or after-school centre. If the school is not part of one, remove the item before the meeting begins.',
      },
      suggestedMinutes: 20,
      noteSkeleton: [{ da: 'Landsbyordninger', en: 'Village schemes' }],
      source,
    },
  ],
} satisfies DeckData;
