// Kortsættet Skoleudviklingssamtale, Stevns: evalueringen og temaerne i Stevns' dagsorden. Source: STUK examples 2.1 and 4.3.
// Ret kun teksten mellem anførselstegnene: da er dansk, en er engelsk. Kilden nævner emnerne; spørgsmålene er Samtalerums forslag.

import type { DeckData } from '../schema.ts';
import { STUK_EXAMPLES } from '../sources.ts';
import { THEMES } from '../themes.ts';

const source = { ...STUK_EXAMPLES, place: 'afsnit 2.1 (Stevns)' };

export default {
  slug: 'stevns',
  title: { da: 'Skoleudviklingssamtale, Stevns', en: 'School development talk, Stevns' },
  about: {
    da: 'Kort til punkterne i Stevns Kommunes dagsorden: evaluering og temaer fra skolen, udvalget, forvaltningen og ministeriet. Kilden nævner emnerne; spørgsmålene er Samtalerums forslag.',
    en: 'Cards for the items of the agenda in Stevns: evaluation, and themes from the school, the committee, the administration and the ministry. The source names the topics; the questions are proposed by Samtalerum.',
  },
  cards: [
    {
      id: 'stevns-evaluering',
      form: 'question',
      title: { da: 'Siden sidste samtale', en: 'Since the last talk' },
      question: {
        da: 'Hvad er der kommet ud af det, vi aftalte sidste skoleår?',
        en: 'What has come of what we agreed last school year?',
      },
      points: [
        {
          da: 'Hvilke aftaler er gennemført, og hvilke mangler?',
          en: 'Which agreements have been carried out, and which are missing?',
        },
        {
          da: 'Hvordan virkede det, vi gjorde, og hvordan ved vi det?',
          en: 'How did what we did work, and how do we know?',
        },
      ],
      explanation: {
        da: 'Tag aftalerne fra sidste skoleårs samtale én for én, og slut med selve samtalen: Hvad var godt ved måden, I talte sammen på, og hvad skal være anderledes i år?',
        en: 'Take the agreements of last school year’s talk one by one, and finish with the talk itself: what was good about the way you talked, and what should be different this year?',
      },
      suggestedMinutes: 15,
      noteSkeleton: [
        { da: 'Aftaler fra sidst', en: 'Agreements from last time' },
        { da: 'Evaluering', en: 'Evaluation' },
      ],
      source,
    },
    {
      id: 'stevns-skolens-temaer',
      form: 'question',
      title: { da: 'Skolens temaer', en: 'The school’s themes' },
      question: {
        da: 'Hvad vil skolen gerne drøfte, og hvad er dens udviklingspunkter?',
        en: 'What would the school like to discuss, and what are its points for development?',
      },
      points: [
        { da: 'Hvad lykkes, og hvad er svært lige nu?', en: 'What is going well, and what is hard just now?' },
        {
          da: 'Hvad har skolen brug for fra udvalg og forvaltning?',
          en: 'What does the school need from the committee and the administration?',
        },
      ],
      explanation: {
        da: 'Skolelederen har initiativretten og vælger temaerne. Skriv dem på dagsordenen på forhånd, husk udviklingspunkterne, og henvis til de bilag, der hører til. Del tiden, så alle temaer bliver nået.',
        en: 'The school’s leader has the right of initiative and chooses the themes. Put them on the agenda beforehand, remember the points for development, and refer to the attachments that belong to them. Share out the time so that every theme gets its turn.',
      },
      suggestedMinutes: 45,
      noteSkeleton: [
        { da: 'Skolens temaer', en: 'The school’s themes' },
        { da: 'Udviklingspunkter', en: 'Points for development' },
      ],
      source,
    },
    {
      id: 'stevns-udvalgets-tema',
      form: 'question',
      title: { da: 'Sammen MED børnene', en: 'Together WITH the children' },
      question: {
        da: 'Hvordan udvikler vi skolen sammen MED børnene?',
        en: 'How do we develop the school together WITH the children?',
      },
      points: [
        { da: 'Hvor har eleverne reel indflydelse i dag?', en: 'Where do the pupils have real influence today?' },
        {
          da: 'Hvad har de selv peget på, og hvad førte det til?',
          en: 'What have they pointed to themselves, and what did it lead to?',
        },
      ],
      explanation: {
        da: '»Sammen MED børnene« er udvalgets tema i Stevns og står her som eksempel. Har jeres udvalg et andet tema fra kommunens strategiske ramme, så skriv det som punktets titel, og lad kortet ligge.',
        en: '“Together WITH the children” is the committee’s theme in Stevns and stands here as an example. If your committee has another theme from the municipality’s strategic frame, write that as the title of the item and leave the card.',
      },
      suggestedMinutes: 30,
      noteSkeleton: [{ da: 'Udvalgets tema', en: 'The committee’s theme' }],
      themes: [THEMES.elevinddragelse],
      source,
    },
    {
      id: 'stevns-trivsel',
      form: 'question',
      title: { da: 'Trivsel', en: 'Well-being' },
      question: {
        da: 'Hvordan trives skolens elever, og hvad gør vi ved det?',
        en: 'How are the school’s pupils doing, and what do we do about it?',
      },
      points: [
        {
          da: 'Hvad er det vigtigste, tallene fortæller?',
          en: 'What is the most important thing the figures tell us?',
        },
        {
          da: 'Hvad ved skolen, som tallene ikke viser?',
          en: 'What does the school know that the figures do not show?',
        },
      ],
      explanation: {
        da: 'Et af forvaltningens to temaer. Vedlæg trivselsdata som bilag. Specialskoler får ikke bilaget, men indhenter deres egne data.',
        en: 'One of the administration’s two themes. Attach the well-being data. Special schools do not get the attachment but collect their own data.',
      },
      suggestedMinutes: 15,
      noteSkeleton: [{ da: 'Trivsel', en: 'Well-being' }],
      themes: [THEMES.trivsel],
      source,
    },
    {
      id: 'stevns-fravaer',
      form: 'question',
      title: { da: 'Fravær', en: 'Absence' },
      question: {
        da: 'Hvad ligger der bag elevernes fravær, og hvad hjælper?',
        en: 'What lies behind the pupils’ absence, and what helps?',
      },
      points: [
        {
          da: 'Hvem er meget væk, og hvor længe går der, før vi handler?',
          en: 'Who is away a lot, and how long does it take before we act?',
        },
        { da: 'Hvad har vist sig at få elever tilbage?', en: 'What has proved to bring pupils back?' },
      ],
      explanation: {
        da: 'Et af forvaltningens to temaer. Vedlæg fraværsdata som bilag. Specialskoler får ikke bilaget, men indhenter deres egne data. Tal om grupper og mønstre, ikke om elever, der kan kendes.',
        en: 'One of the administration’s two themes. Attach the absence data. Special schools do not get the attachment but collect their own data. Talk about groups and patterns, not about pupils who can be recognised.',
      },
      suggestedMinutes: 15,
      noteSkeleton: [{ da: 'Fravær', en: 'Absence' }],
      themes: [THEMES.fravaer],
      source,
    },
    {
      id: 'stevns-overgangstest',
      form: 'question',
      title: { da: 'Nationale overgangstest', en: 'National transition tests' },
      question: {
        da: 'Hvad fortæller resultaterne af de nationale overgangstest, og hvad giver de anledning til?',
        en: 'What do the results of the national transition tests tell us, and what do they call for?',
      },
      points: [
        {
          da: 'Er der en udvikling, der er stor nok til at betyde noget?',
          en: 'Is there a change that is large enough to mean something?',
        },
        {
          da: 'Hvad tror vi ligger bag, og hvad bygger vi det på?',
          en: 'What do we think lies behind it, and what do we base that on?',
        },
      ],
      explanation: {
        da: 'Testresultater er fortrolige, også når de er anonymiserede. Skriv derfor ikke niveauer i noterne, kun om en andel er steget eller faldet, og hvor meget siden sidste år. Skal tallene drøftes, så gør punktet lukket, før mødet begynder. Specialskoler får ikke bilaget, men indhenter deres egne data.',
        en: 'Test results are confidential, also when they are anonymised. So do not write levels in the notes, only whether a share has risen or fallen, and by how much since last year. If the figures are to be discussed, make the item closed before the meeting begins. Special schools do not get the attachment but collect their own data.',
      },
      suggestedMinutes: 15,
      noteSkeleton: [{ da: 'Nationale overgangstest', en: 'National transition tests' }],
      themes: [THEMES.fagligeResultater],
      source: { ...STUK_EXAMPLES, place: 'afsnit 2.1 og 4.3 (Stevns)' },
    },
  ],
} satisfies DeckData;
