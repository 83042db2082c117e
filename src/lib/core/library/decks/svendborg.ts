// Kortsættet Skoleudviklingssamtale, Svendborg: spørgsmålene i første og sidste blok. Source: STUK examples 2.3.
// Ret kun teksten mellem anførselstegnene: da er dansk, en er engelsk. Rækkefølgen og alle underspørgsmål er kildens.

import type { DeckData } from '../schema.ts';
import { STUK_EXAMPLES } from '../sources.ts';
import { THEMES } from '../themes.ts';

const source = { ...STUK_EXAMPLES, place: 'afsnit 2.3 (Svendborg)' };

export default {
  slug: 'svendborg',
  title: { da: 'Skoleudviklingssamtale, Svendborg', en: 'School development talk, Svendborg' },
  about: {
    da: 'Tre kort til Svendborgs første og sidste blok: ledelsesdøgnet og prioriteringerne og de ledelsesmæssige overvejelser. Blokken imellem, om tre nedslag i data og tidligere trivselsdata, ligger i »Data: bag om resultaterne«. Send spørgsmålene til skolen på forhånd. »Mangfoldige læringsmiljøer« er Svendborgs fælles indsats; har I en anden, så spørg til den.',
    en: 'Three cards for the first and last block in Svendborg: the leadership retreat and the priorities, and the leaders’ considerations. The block between them, on three points in the data and on earlier well-being data, is in “Data: behind the results”. Send the school the questions beforehand. “Diverse learning environments” is the shared effort in Svendborg; if you have another, ask about that.',
  },
  cards: [
    {
      id: 'svendborg-ledelsesdoegnet',
      form: 'question',
      title: { da: 'Siden ledelsesdøgnet', en: 'Since the leadership retreat' },
      question: {
        da: 'Hvad drøftede I på ledelsesdøgnet? Giv os det i korte træk.',
        en: 'What did you discuss at the leadership retreat? Give us the gist of it.',
      },
      points: [
        {
          da: 'Hvor langt er I nået med at udvikle mangfoldige læringsmiljøer?',
          en: 'How far have you come in developing diverse learning environments?',
        },
      ],
      explanation: {
        da: 'Skolens ledelse lægger ud og taler nogle minutter uden afbrydelser. Spørg bagefter til det, der overraskede jer. Ledelsesdøgnet er Svendborgs eget; har I ikke noget lignende, så tag afsæt i jeres seneste fælles ledermøde.',
        en: 'The school’s leaders begin and talk without interruption for some minutes. Afterwards ask about what surprised you. The leadership retreat is Svendborg’s own; if you have nothing like it, begin from your latest joint leaders’ meeting.',
      },
      suggestedMinutes: 15,
      noteSkeleton: [
        { da: 'Fra ledelsesdøgnet', en: 'From the leadership retreat' },
        { da: 'Mangfoldige læringsmiljøer: hvor langt er vi?', en: 'Diverse learning environments: how far are we?' },
      ],
      source,
    },
    {
      id: 'svendborg-prioriteringer',
      form: 'question',
      title: { da: 'Prioriterede indsatser', en: 'Efforts given priority' },
      question: {
        da: 'Hvilke indsatser sætter I øverst i det kommende skoleår?',
        en: 'Which efforts come first for you in the coming school year?',
      },
      points: [
        { da: 'Hvorfor netop dem?', en: 'Why those?' },
        { da: 'Hvad vil I gerne opnå med dem?', en: 'What do you want to achieve with them?' },
      ],
      explanation: {
        da: 'Skriv indsatserne op, én linje til hver. Spørg til, hvad der så må vente: At prioritere er også at vælge fra.',
        en: 'Write down the efforts, a line for each. Ask what will then have to wait: to give priority is also to leave something out.',
      },
      suggestedMinutes: 15,
      noteSkeleton: [
        { da: 'Indsatser i det kommende skoleår', en: 'Efforts in the coming school year' },
        { da: 'Hvorfor, og hvad vi vil opnå', en: 'Why, and what we want to achieve' },
      ],
      themes: [THEMES.indsatser],
      source,
    },
    {
      id: 'svendborg-ledelse',
      form: 'question',
      title: { da: 'Ledelsesmæssige overvejelser', en: 'The leaders’ considerations' },
      question: {
        da: 'Hvad overvejer I som ledelse, når I arbejder videre med mangfoldige læringsmiljøer?',
        en: 'As leaders, what do you consider as you go on developing diverse learning environments?',
      },
      points: [
        { da: 'Kulturarbejde og kommunikation', en: 'Work on culture, and communication' },
        {
          da: 'Organisatorisk: ledelsesniveau, afdelingsniveau, teamniveau og individuelt niveau',
          en: 'Organisation: the levels of leadership, department, team and individual',
        },
        { da: 'Forskellige aktører og samarbejdspartnere', en: 'Different actors and partners' },
        { da: 'Kompetencer: behov og opgaver', en: 'Competences: needs and tasks' },
      ],
      explanation: {
        da: 'Tag de fire punkter i rækkefølge, eller lad ledelsen begynde med det, der fylder mest. Hold øje med, hvad der kalder på hjælp udefra; det bliver til aftaler til sidst.',
        en: 'Take the four points in order, or let the leaders begin with what weighs most. Watch for what calls for help from outside; it becomes agreements in the end.',
      },
      suggestedMinutes: 30,
      noteSkeleton: [
        { da: 'Kulturarbejde og kommunikation', en: 'Work on culture, and communication' },
        { da: 'Organisatorisk', en: 'Organisation' },
        { da: 'Aktører og samarbejdspartnere', en: 'Actors and partners' },
        { da: 'Kompetencer', en: 'Competences' },
      ],
      themes: [THEMES.ledelse],
      source,
    },
  ],
} satisfies DeckData;
