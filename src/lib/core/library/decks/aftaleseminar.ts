// Kortsættet Aftaleseminar: mål, hvem der beslutter, og nye lokale indsatser. Sources: EVA report 4.3.1 og 4.3.3.
// Ret kun teksten mellem anførselstegnene: da er dansk, en er engelsk. Selve oprydningen ligger i kortsættet Indsatser.

import type { DeckData } from '../schema.ts';
import { EVA_REPORT } from '../sources.ts';

export default {
  slug: 'aftaleseminar',
  title: { da: 'Aftaleseminar', en: 'Agreement seminar' },
  about: {
    da: 'Tre kort til det fælles møde, hvor forvaltningen viser mål og indsatsområder, og skolerne finder deres egne indsatser. Imellem ligger oprydningen, som EVA så mislykkes, fordi der kun var fem minutter til at evaluere, og fordi det var uklart, hvem der besluttede. Spørgsmålene er Samtalerums forslag.',
    en: 'Three cards for the joint meeting where the administration presents goals and areas of effort and the schools find their own efforts. Between them lies the clean-up, which EVA saw fail because there were only five minutes for evaluating, and because it was unclear who decided. The questions are proposed by Samtalerum.',
  },
  cards: [
    {
      id: 'aftaleseminar-maal',
      form: 'question',
      title: { da: 'Mål og indsatsområder', en: 'Goals and areas of effort' },
      question: {
        da: 'Hvilke mål og indsatsområder skal vi arbejde med, og hvor er der plads til skolens egne valg?',
        en: 'Which goals and areas of effort are we to work with, and where is there room for the school’s own choices?',
      },
      points: [
        { da: 'Hvad ligger fast, og hvem har besluttet det?', en: 'What is fixed, and who decided it?' },
        { da: 'Hvad bestemmer skolen selv?', en: 'What does the school decide for itself?' },
        {
          da: 'Hvad gør skolerne allerede, som hører til målet?',
          en: 'What do the schools do already that belongs to the goal?',
        },
      ],
      explanation: {
        da: 'Forvaltningen præsenterer kort og siger rent ud, hvad der er til drøftelse, og hvad der er orientering. Lad så skolerne spørge. Knyt målene til det, skolerne er i gang med; det gør dem mindre indviklede at tage på sig.',
        en: 'The administration presents briefly and says plainly what is up for discussion and what is information. Then let the schools ask. Tie the goals to what the schools are already doing; that makes them less complicated to take on.',
      },
      suggestedMinutes: 30,
      noteSkeleton: [
        { da: 'Det ligger fast', en: 'What is fixed' },
        { da: 'Det bestemmer skolen selv', en: 'What the school decides' },
      ],
      source: { ...EVA_REPORT, place: 'afsnit 4.3.1' },
    },
    {
      id: 'aftaleseminar-hvem-beslutter',
      form: 'question',
      title: { da: 'Hvem beslutter, hvad der stopper?', en: 'Who decides what stops?' },
      question: {
        da: 'Hvem afgør, om en indsats stopper: skolen, forvaltningen eller vi sammen?',
        en: 'Who decides whether an effort stops: the school, the administration, or we together?',
      },
      points: [
        {
          da: 'Hvilke indsatser kan skolen selv lukke?',
          en: 'Which efforts can the school close by itself?',
        },
        {
          da: 'Hvor højt vægter forvaltningen hver af dem?',
          en: 'How much weight does the administration give each of them?',
        },
        { da: 'Hvilke kræver en politisk beslutning?', en: 'Which take a political decision?' },
      ],
      explanation: {
        da: 'Sig det højt, før I rydder op, og skriv det gerne allerede i indbydelsen. EVA så begge sider vente på hinanden: Forvaltningen ville gerne have, at skolerne tog initiativet, og skolerne ville gerne vide, hvordan forvaltningen vægtede indsatserne. Så stoppede ingenting.',
        en: 'Say it aloud before you clean up, preferably already in the invitation. EVA saw both sides wait for each other: the administration wanted the schools to take the initiative, and the schools wanted to know what weight the administration gave the efforts. So nothing stopped.',
      },
      suggestedMinutes: 10,
      noteSkeleton: [{ da: 'Hvem beslutter', en: 'Who decides' }],
      source: { ...EVA_REPORT, place: 'afsnit 4.3.3' },
    },
    {
      id: 'aftaleseminar-nye-indsatser',
      form: 'question',
      title: { da: 'Nye lokale indsatser', en: 'New local efforts' },
      question: {
        da: 'Hvilke få indsatser vil vi arbejde med på vores skole inden for indsatsområderne?',
        en: 'Which few efforts do we want to work with at our school within the areas of effort?',
      },
      points: [
        { da: 'Hvilke data peger på, at der er brug for dem?', en: 'Which data show that they are needed?' },
        { da: 'Hvorfor skulle de hjælpe?', en: 'Why should they help?' },
        {
          da: 'Hvordan kan vi se undervejs, om vi er på rette vej?',
          en: 'How can we see on the way whether we are on the right track?',
        },
      ],
      explanation: {
        da: 'Hver skoleledelse arbejder for sig og viser til sidst sit bud i to minutter. Kvaliteten måles ikke på antallet: En skole, der nøjes med én indsats, kan have regnet rigtigt.',
        en: 'Each school’s leaders work on their own and in the end show their proposal in two minutes. Quality is not measured by number: a school that settles for one effort may have got its sums right.',
      },
      suggestedMinutes: 40,
      suggestedActivity: { kind: 'groups' },
      noteSkeleton: [
        { da: 'Nye indsatser', en: 'New efforts' },
        { da: 'Sådan ser vi, om det virker', en: 'How we see whether it works' },
      ],
      source: { ...EVA_REPORT, place: 'afsnit 4.3.1 og 5.1.3' },
    },
  ],
} satisfies DeckData;
