// Kortsættet Styringsdialog, Ringsted: til udviklingssamtale, GRUS, LUS og Skoleforum. Source: STUK examples 1.4.
// Ret kun teksten mellem anførselstegnene: da er dansk, en er engelsk. De fem målområder er kildens; spørgsmålene er formet af os.

import type { DeckData } from '../schema.ts';
import { STUK_EXAMPLES } from '../sources.ts';

const source = { ...STUK_EXAMPLES, place: 'afsnit 1.4 (Ringsted)' };

const GOAL_AREAS = {
  label: { da: 'De fem målområder i Ringsted 2021–2023', en: 'The five goal areas in Ringsted 2021–2023' },
  entries: [
    { da: 'Faglige mål på elevniveau', en: 'Academic goals at pupil level' },
    { da: 'Elevtrivsel', en: 'Pupil well-being' },
    {
      da: 'Forældres tilvalg og engagement i folkeskolen',
      en: 'Parents’ choice of and engagement in the folkeskole',
    },
    { da: 'Medarbejdertrivsel', en: 'Staff well-being' },
    { da: 'SFO-området', en: 'After-school care (SFO)' },
  ],
};

export default {
  slug: 'ringsted',
  title: { da: 'Styringsdialog, Ringsted', en: 'Steering dialogue, Ringsted' },
  about: {
    da: 'Kort til de samtaler, der følger de politiske mål gennem året i Ringsted: udviklingssamtalen, den årlige GRUS, den fortrolige LUS og Skoleforum. Kilden beskriver formål, deltagere og indhold; spørgsmålene er Samtalerums forslag.',
    en: 'Cards for the talks that follow the political goals through the year in Ringsted: the development talk, the yearly GRUS, the confidential LUS, and the School Forum. The source describes purpose, participants and content; the questions are proposed by Samtalerum.',
  },
  cards: [
    {
      id: 'ringsted-siden-sidst',
      form: 'question',
      title: { da: 'Handlepunkterne fra sidst', en: 'The action points from last time' },
      question: {
        da: 'Hvad er der sket med handlepunkterne fra sidste samtale?',
        en: 'What has happened to the action points of the last talk?',
      },
      points: [
        { da: 'De lokale: Hvad har skolen gjort?', en: 'The local ones: what has the school done?' },
        { da: 'De centrale: Hvad har forvaltningen gjort?', en: 'The central ones: what has the administration done?' },
      ],
      explanation: {
        da: 'Begge sider står til regnskab, ikke kun skolen. Et handlepunkt, der ikke længere giver mening, lukkes her.',
        en: 'Both sides account for themselves, not only the school. An action point that no longer makes sense is closed here.',
      },
      suggestedMinutes: 10,
      noteSkeleton: [
        { da: 'Lokale handlepunkter', en: 'Local action points' },
        { da: 'Centrale handlepunkter', en: 'Central action points' },
      ],
      source,
    },
    {
      id: 'ringsted-status',
      form: 'question',
      title: { da: 'Status', en: 'Where things stand' },
      question: {
        da: 'Hvordan ser det ud lige nu: data, tiltag, succeser og udfordringer?',
        en: 'How do things look just now: data, initiatives, successes and challenges?',
      },
      points: [
        { da: 'Hvad siger de seneste data?', en: 'What do the latest data say?' },
        { da: 'Hvilke tiltag er i gang?', en: 'Which initiatives are under way?' },
        { da: 'Hvad lykkes?', en: 'What is going well?' },
        { da: 'Hvad er svært?', en: 'What is hard?' },
      ],
      lists: [GOAL_AREAS],
      explanation: {
        da: 'Skoleleder og ledelseskonsulent har gjort status op før mødet og lavet dagsordenen sammen. Hold oplægget kort; tiden skal bruges på det, der bagefter vælges ud. Målområderne er Ringsteds; brug jeres egne.',
        en: 'School leader and leadership consultant have drawn up the status before the meeting and made the agenda together. Keep the introduction short; the time is for what is then picked out. The goal areas are those of Ringsted; use your own.',
      },
      suggestedMinutes: 15,
      noteSkeleton: [
        { da: 'Seneste data', en: 'Latest data' },
        { da: 'Tiltag', en: 'Initiatives' },
        { da: 'Succeser', en: 'Successes' },
        { da: 'Udfordringer', en: 'Challenges' },
      ],
      source,
    },
    {
      id: 'ringsted-nedslag',
      form: 'question',
      title: { da: 'Nedslag', en: 'Points to look into' },
      question: {
        da: 'Hvilke resultater og problemstillinger går vi ned i i dag?',
        en: 'Which results and problems do we look into today?',
      },
      points: [
        { da: 'Hvad ligger bag?', en: 'What lies behind them?' },
        { da: 'Hvad kan skolen selv gøre ved det?', en: 'What can the school do about it itself?' },
        { da: 'Hvad skal løses centralt?', en: 'What has to be solved centrally?' },
      ],
      explanation: {
        da: 'Skoleleder og skolecenterchef vælger nedslagene sammen. Hellere to i dybden end fem på overfladen. Det, I når frem til, bliver til lokale og centrale handlepunkter til sidst.',
        en: 'School leader and head of the school centre choose the points together. Rather two in depth than five on the surface. What you arrive at becomes local and central action points in the end.',
      },
      suggestedMinutes: 45,
      noteSkeleton: [
        { da: 'Nedslag', en: 'Points looked into' },
        { da: 'Hvad ligger bag?', en: 'What lies behind?' },
      ],
      source,
    },
    {
      id: 'ringsted-handlepunkter',
      form: 'question',
      title: { da: 'Handlepunkter', en: 'Action points' },
      question: {
        da: 'Hvad gør skolen, og hvad gør forvaltningen, inden vi mødes igen?',
        en: 'What does the school do, and what does the administration do, before we meet again?',
      },
      explanation: {
        da: 'Skriv hvert handlepunkt som en aftale med ansvarlig og dato. Har den ene side ingen, så spørg hvorfor. Næste samtale begynder med listen.',
        en: 'Write each action point as an agreement with someone responsible and a date. If one side has none, ask why. The next talk begins with the list.',
      },
      suggestedMinutes: 15,
      source,
    },
    {
      id: 'ringsted-direktoer',
      form: 'question',
      title: { da: 'Direktør og skoleledelse', en: 'Director and school leaders' },
      question: {
        da: 'Hvad skal direktør og skoleledelse høre direkte fra hinanden?',
        en: 'What should the director and the school’s leaders hear directly from each other?',
      },
      points: [
        {
          da: 'Hvad ser ledelsesteamet, som ikke fremgår af tallene?',
          en: 'What does the leadership team see that the figures do not show?',
        },
        {
          da: 'Hvad ser direktøren på tværs, som skolen ikke kan se?',
          en: 'What does the director see across schools that the school cannot see?',
        },
      ],
      explanation: {
        da: 'Ved GRUS er kredsen bredere end ved årets øvrige samtaler, og det er her, direktøren og skolens ledelse taler direkte sammen. Lad alle i ledelsesteamet komme til orde, ikke kun skolelederen.',
        en: 'At the GRUS the circle is wider than at the year’s other talks, and it is here that the director and the school’s leaders talk directly. Let everyone in the leadership team be heard, not only the school leader.',
      },
      suggestedMinutes: 35,
      suggestedActivity: { kind: 'round' },
      noteSkeleton: [{ da: 'Nye perspektiver', en: 'New perspectives' }],
      source,
    },
    {
      id: 'ringsted-emner',
      form: 'question',
      title: { da: 'Emner til samtalen', en: 'Topics for the talk' },
      question: {
        da: 'Hvad er vigtigst for dig som leder at tale om i dag?',
        en: 'What matters most for you as a leader to talk about today?',
      },
      points: [
        {
          da: 'Hvad lykkes du med, og hvad giver dig energi?',
          en: 'What are you succeeding with, and what gives you energy?',
        },
        { da: 'Hvad er svært, og hvem taler du med om det?', en: 'What is hard, and with whom do you talk about it?' },
      ],
      explanation: {
        da: 'Skolelederen vælger emnerne og taler mest. Samtalen er fortrolig. Alle punkter er lukkede, og intet af den hører hjemme i et offentligt referat.',
        en: 'The school leader chooses the topics and talks the most. The talk is confidential. All items are closed, and none of it belongs in public minutes.',
      },
      suggestedMinutes: 35,
      noteSkeleton: [{ da: 'Emner', en: 'Topics' }],
      source,
    },
    {
      id: 'ringsted-strategisk-ledelse',
      form: 'question',
      title: { da: 'Strategisk ledelseskompetence', en: 'Strategic leadership' },
      question: {
        da: 'Hvordan leder du skolen strategisk, og hvad vil du blive bedre til?',
        en: 'How do you lead the school strategically, and what do you want to become better at?',
      },
      points: [
        {
          da: 'Hvordan sætter du retning, så medarbejderne kan mærke den?',
          en: 'How do you set a direction that the staff can feel?',
        },
        { da: 'Hvilken støtte har du brug for?', en: 'What support do you need?' },
      ],
      explanation: {
        da: 'Skolelederens strategiske ledelseskompetence er ét af flere emner i samtalen, ikke det eneste. Bed om et eksempel fra det seneste halve år.',
        en: 'The school leader’s strategic leadership is one of several topics of the talk, not the only one. Ask for an example from the last half year.',
      },
      suggestedMinutes: 25,
      noteSkeleton: [{ da: 'Strategisk ledelse', en: 'Strategic leadership' }],
      source,
    },
    {
      id: 'ringsted-maaltema',
      form: 'question',
      title: { da: 'Dagens måltema', en: 'Today’s goal' },
      question: {
        da: 'Hvilket af de politiske mål handler det om i dag, og hvorfor nu?',
        en: 'Which of the political goals is it about today, and why now?',
      },
      lists: [GOAL_AREAS],
      explanation: {
        da: 'Ét måltema ad gangen. Sig, hvad drøftelsen skal bruges til: at følge målet, eller at evaluere det og forberede de næste. Målområderne er Ringsteds; brug jeres egne.',
        en: 'One goal at a time. Say what the discussion is for: to follow the goal, or to evaluate it and prepare the next ones. The goal areas are those of Ringsted; use your own.',
      },
      suggestedMinutes: 10,
      source,
    },
    {
      id: 'ringsted-skolernes-erfaringer',
      form: 'question',
      title: { da: 'Skolernes erfaringer', en: 'The schools’ experience' },
      question: {
        da: 'Hvad viser skolernes arbejde med målet?',
        en: 'What does the schools’ work on the goal show?',
      },
      points: [
        { da: 'Hvilke resultater er der?', en: 'What results are there?' },
        { da: 'Hvad er erfaringerne, når det går godt?', en: 'What has experience shown where it goes well?' },
        { da: 'Hvilke barrierer er vi stødt på?', en: 'What barriers have we met?' },
      ],
      explanation: {
        da: 'Lad to eller tre skoler fortælle kort, og bed hver af dem om alle tre dele. Barriererne er dem, andre kan hjælpe med, så giv dem tid.',
        en: 'Let two or three schools tell briefly, and ask each of them for all three parts. The barriers are what others can help with, so give them time.',
      },
      suggestedMinutes: 30,
      noteSkeleton: [
        { da: 'Resultater', en: 'Results' },
        { da: 'Positive erfaringer', en: 'Good experience' },
        { da: 'Barrierer', en: 'Barriers' },
      ],
      source,
    },
    {
      id: 'ringsted-bidrag',
      form: 'question',
      title: { da: 'Hvad kan vi bidrage med?', en: 'What can we contribute?' },
      question: {
        da: 'Hvad kan vi hver især bidrage med, så skolerne kommer videre med målet?',
        en: 'What can each of us contribute so that the schools get further with the goal?',
      },
      explanation: {
        da: 'Bland grupperne, så skolebestyrelse, fælleselevråd, faglig organisation, skoleleder og byråd sidder sammen på tværs af skoler. Hver gruppe vælger ét bidrag fra hver part.',
        en: 'Mix the groups, so that school board, joint pupils’ council, union, school leader and council sit together across schools. Each group chooses one contribution from each party.',
      },
      suggestedMinutes: 35,
      suggestedActivity: { kind: 'groups' },
      noteSkeleton: [{ da: 'Bidrag', en: 'Contributions' }],
      source,
    },
    {
      id: 'ringsted-samarbejde',
      form: 'question',
      title: { da: 'Samarbejdet mellem os', en: 'How we work together' },
      question: {
        da: 'Hvordan kan samarbejdet mellem os blive bedre?',
        en: 'How can we work better together?',
      },
      explanation: {
        da: 'Tag en runde: Hver nævner én ting, der kan gøre samarbejdet om målet lettere allerede i år.',
        en: 'Go round the table: each names one thing that can make working together on the goal easier this very year.',
      },
      suggestedMinutes: 20,
      suggestedActivity: { kind: 'round' },
      noteSkeleton: [{ da: 'Samarbejdet', en: 'Working together' }],
      source,
    },
  ],
} satisfies DeckData;
