// Kortsættet Sparring: den tillidsfulde relation. Tre tilgange, den dobbelte rolle, det svære og den daglige kontakt.
// Source: EVA report 4.2 and 5.1.2. Ret kun teksten mellem anførselstegnene: da er dansk, en er engelsk.

import type { DeckData } from '../schema.ts';
import { EVA_REPORT } from '../sources.ts';

export default {
  slug: 'sparring',
  title: { da: 'Sparring: den tillidsfulde relation', en: 'Sparring: a relationship of trust' },
  about: {
    da: 'Forvaltningen skal både støtte skolen og vurdere den. Kortene hjælper jer med at sige højt, hvilken slags sparring der er brug for, hvornår der bliver vurderet, og hvad der er svært lige nu.',
    en: '“Sparring” is the Danish word for thinking a matter through with a professional partner. The administration is both to support the school and to assess it. The cards help you say aloud which kind of sparring is needed, when there is assessment, and what is hard just now.',
  },
  cards: [
    {
      id: 'sparring-tre-tilgange',
      form: 'question',
      title: { da: 'Tre tilgange til sparring', en: 'Three approaches to sparring' },
      question: {
        da: 'Hvilken slags sparring har skolen brug for i dag?',
        en: 'Which kind of sparring does the school need today?',
      },
      points: [
        {
          da: 'Undersøgende: Forvaltningen stiller nysgerrige spørgsmål og giver plads til, at skolen tænker over sin egen praksis.',
          en: 'Inquiring: the administration asks curious questions and makes room for the school to reflect on its own practice.',
        },
        {
          da: 'Rådgivende: Forvaltningen foreslår, hvad skolen konkret kan gøre.',
          en: 'Advisory: the administration suggests what the school can do in practice.',
        },
        {
          da: 'Anvisende: Forvaltningen peger på en bestemt indsats, som skolen skal følge.',
          en: 'Directive: the administration points to a particular initiative that the school is to follow.',
        },
      ],
      explanation: {
        da: 'Lad skolen sige højt, hvad den har brug for, før I går i gang, og sig til, når I skifter tilgang. Siger forvaltningen »Kunne I forestille jer …?«, så sig også, om det er et spørgsmål, et råd eller en besked. I undersøgelsen fyldte den undersøgende tilgang meget. Den anvisende blev ikke brugt så tit; det kunne være, når resultaterne på et område var dårlige, og forvaltningen vurderede, at skoleledelsen ikke selv tog fat. De tre tilgange er undersøgelsens; at sige valget højt er Samtalerums forslag.',
        en: 'Let the school say aloud what it needs before you start, and say so when you change approach. If the administration says “Could you imagine …?”, say too whether it is a question, a piece of advice or an instruction. In the study the inquiring approach took up much room. The directive one was not used so often; it could be when results in an area were poor and the administration judged that the school management was not taking action itself. The three approaches are the study’s; saying the choice aloud is proposed by Samtalerum.',
      },
      suggestedMinutes: 5,
      suggestedActivity: {
        kind: 'mark',
        rows: [
          { da: 'Undersøgende', en: 'Inquiring' },
          { da: 'Rådgivende', en: 'Advisory' },
          { da: 'Anvisende', en: 'Directive' },
        ],
      },
      noteSkeleton: [{ da: 'Den sparring, vi vælger', en: 'The sparring we choose' }],
      source: { ...EVA_REPORT, place: 'afsnit 4.2.1' },
    },
    {
      id: 'sparring-dobbeltrolle',
      form: 'question',
      title: { da: 'Den dobbelte rolle', en: 'The double role' },
      question: {
        da: 'Hvornår støtter forvaltningen skolen, og hvornår vurderer den?',
        en: 'When does the administration support the school, and when does it assess it?',
      },
      points: [
        {
          da: 'Hvad i dagens møde er støtte, og hvad er opfølgning?',
          en: 'Which part of today’s meeting is support, and which is follow-up?',
        },
        {
          da: 'Hvad lægger forvaltningen vægt på, når den vurderer skolen?',
          en: 'What does the administration attach weight to when it assesses the school?',
        },
        {
          da: 'Hvordan hjælper vurderingen skolen i arbejdet med elevernes læring og trivsel?',
          en: 'How does the assessment help the school in its work for the pupils’ learning and well-being?',
        },
      ],
      explanation: {
        da: 'Lad forvaltningen svare først. Vurderingen forsvinder ikke, fordi man nedtoner den: I undersøgelsen kunne skoleledelser opleve et statusmøde som en eksamen, selv om forvaltningen understregede, at det ikke var en. Tillid og kontrol kan godt gå sammen, når skolen ved, hvad den bliver vurderet på, og kan se, hvad det skal bruges til. Sig også, at det er en kvalitet at kunne se på sin egen praksis og sætte ord på det, der er svært.',
        en: 'Let the administration answer first. Assessment does not go away by being played down: in the study, school managements could experience a status meeting as an exam, even though the administration stressed that it was not one. Trust and control can go together when the school knows what it is assessed on and can see what it is for. Say too that it is a quality to be able to look at one’s own practice and put into words what is hard.',
      },
      suggestedMinutes: 10,
      suggestedActivity: { kind: 'round' },
      noteSkeleton: [
        { da: 'Her støtter forvaltningen', en: 'Where the administration supports' },
        { da: 'Her vurderer forvaltningen', en: 'Where the administration assesses' },
      ],
      source: { ...EVA_REPORT, place: 'afsnit 4.2.3 og 5.1.2' },
    },
    {
      id: 'sparring-svaert-lige-nu',
      form: 'question',
      title: { da: 'Det svære lige nu', en: 'What is hard just now' },
      question: {
        da: 'Hvad er svært for os lige nu?',
        en: 'What is hard for us just now?',
      },
      points: [
        {
          da: 'Hvad taler vi for sjældent om, når vi mødes?',
          en: 'What do we talk about too seldom when we meet?',
        },
        {
          da: 'Hvad vender I kun med andre skoleledere, og hvad skulle der til, for at I også tog det op her?',
          en: 'What do you only discuss with other school leaders, and what would it take for you to raise it here too?',
        },
        {
          da: 'Hvilken hjælp kunne gøre en forskel?',
          en: 'What help could make a difference?',
        },
      ],
      explanation: {
        da: 'Det svære skal have sin egen tid. Undersøgelsen fulgte et møde, hvor skolerne var bedt om at fortælle om både succeser og udfordringer, og hvor mange alligevel faldt tilbage i den flotte præsentation. Lad forvaltningen begynde med noget, den selv har svært ved, og lad så alle skrive ét punkt, før I taler. Løs ikke det hele nu; aftal, hvem der hjælper med hvad.',
        en: 'What is hard must have time of its own. The study followed a meeting where the schools had been asked to tell of both successes and challenges, and where many fell back into the polished presentation all the same. Let the administration begin with something it finds hard itself, then let everyone write one point before you talk. Do not solve everything now; agree on who helps with what.',
      },
      suggestedMinutes: 10,
      suggestedActivity: { kind: 'write' },
      noteSkeleton: [
        { da: 'Det er svært', en: 'What is hard' },
        { da: 'Den hjælp, der er brug for', en: 'The help that is needed' },
      ],
      source: { ...EVA_REPORT, place: 'afsnit 4.2.3' },
    },
    {
      id: 'sparring-taet-kontakt',
      form: 'question',
      title: { da: 'Tæt kontakt', en: 'Close contact' },
      question: {
        da: 'Hvem ringer skolen til, når noget er svært, og hvordan bliver den mødt?',
        en: 'Whom does the school call when something is hard, and how is it met?',
      },
      points: [
        {
          da: 'Kender alle i skoleledelsen mindst ét menneske i forvaltningen, de kan ringe til?',
          en: 'Does everyone in the school management know at least one person in the administration whom they can call?',
        },
        {
          da: 'Hvad har forvaltningen brug for at høre fra skolen, også når det er kritik?',
          en: 'What does the administration need to hear from the school, even when it is criticism?',
        },
        {
          da: 'Hvor møder afdelingslederne hinanden på tværs af skolerne?',
          en: 'Where do the heads of department meet each other across the schools?',
        },
      ],
      explanation: {
        da: 'Tillid vokser over tid og ansigt til ansigt. Det betyder meget, at man let kan få fat i forvaltningen, og at man bliver taget alvorligt, når man gør det. Sparring går begge veje: Forvaltningen bruger det, skolerne fortæller, både i samtalen med politikerne og til at blive bedre til at støtte.',
        en: 'Trust grows over time and face to face. It means much that the administration is easy to reach, and that one is taken seriously on doing so. Sparring goes both ways: the administration uses what the schools tell it both in its dialogue with the politicians and to become better at supporting.',
      },
      suggestedMinutes: 10,
      suggestedActivity: { kind: 'round' },
      noteSkeleton: [{ da: 'Sådan holder vi kontakten', en: 'How we keep in touch' }],
      source: { ...EVA_REPORT, place: 'afsnit 4.2.1–4.2.3 og 5.1.2' },
    },
  ],
} satisfies DeckData;
