// Kortsættet Data: bag om resultaterne. Først valget af resultater, så kæden fra et resultat til en indsats, der er begrundet.
// Sources: EVA report 5.1.1, STUK examples 2.3. Ret kun teksten mellem anførselstegnene: da er dansk, en er engelsk.

import type { DeckData } from '../schema.ts';
import { EVA_REPORT, STUK_EXAMPLES } from '../sources.ts';
import { THEMES } from '../themes.ts';

const eva = { ...EVA_REPORT, place: 'afsnit 5.1.1' };
const svendborg = { ...STUK_EXAMPLES, place: 'afsnit 2.3 (Svendborg)' };

export default {
  slug: 'data-bag-om-resultaterne',
  title: { da: 'Data: bag om resultaterne', en: 'Data: behind the results' },
  about: {
    da: 'Kortene fører samtalen fra et resultat til det, der ligger bag, og videre til en indsats, man kan begrunde. De er til møder, hvor forvaltning og skoleledelse ser på skolens data. Hellere ét resultat i dybden end mange på overfladen.',
    en: 'The cards lead the talk from a result to what lies behind it and on to an initiative that can be justified. They are for meetings where administration and school management look at the school’s data. Better one result in depth than many on the surface.',
  },
  cards: [
    {
      id: 'data-vaelg-paa-forhaand',
      form: 'question',
      title: { da: 'Vælg på forhånd', en: 'Choose in advance' },
      question: {
        da: 'Hvilke resultater går vi i dybden med, og hvorfor netop dem?',
        en: 'Which results do we look at in depth, and why those?',
      },
      points: [
        {
          da: 'Hvad har skoleledelsen valgt, og hvad har forvaltningen peget på?',
          en: 'What has the school management chosen, and what has the administration pointed to?',
        },
        {
          da: 'Blev valget truffet så tidligt, at skolen kunne nå at undersøge, hvad der ligger bag?',
          en: 'Was the choice made early enough for the school to find out what lies behind?',
        },
        {
          da: 'Hvilke pointer har skoleledelsen skrevet ned og taget med?',
          en: 'Which points has the school management written down and brought along?',
        },
      ],
      explanation: {
        da: 'Brug kortet, når mødet planlægges, eller først på mødet. Begge parter kan pege på resultater, men lad gerne skoleledelsen tage initiativet, for det er den, der skal eje det pædagogiske arbejde bagefter. Der skal ikke store mængder data til. Det afgørende er, at de er samlet systematisk ind, og at nogle pointer er skrevet ned. Er intet forberedt, så vælg til næste gang i stedet for at gætte nu.',
        en: 'Use this card when the meeting is planned, or at its start. Both sides may point to results, but preferably let the school management take the initiative, since it is to own the educational work afterwards. It does not take large amounts of data. What matters is that they were collected systematically and that some points have been written down. If nothing has been prepared, choose for next time instead of guessing now.',
      },
      suggestedMinutes: 5,
      suggestedActivity: { kind: 'dots' },
      noteSkeleton: [{ da: 'Det går vi i dybden med', en: 'What we look at in depth' }],
      source: eva,
    },
    {
      id: 'data-smaa-udsving',
      form: 'question',
      title: { da: 'Pas på små udsving', en: 'Beware of small variations' },
      question: {
        da: 'Er forskellen stor nok til at fortælle os noget, eller er det et lille udsving fra år til år?',
        en: 'Is the difference large enough to tell us something, or is it a small variation from year to year?',
      },
      points: [
        {
          da: 'Hvad ser vi, hvis vi ser på flere år?',
          en: 'What do we see if we look at several years?',
        },
        {
          da: 'Er det en anden elevgruppe end sidste år?',
          en: 'Is it a different group of pupils from last year’s?',
        },
        {
          da: 'Er resultatet meget godt eller meget dårligt i forhold til elevgrundlaget?',
          en: 'Is the result very good or very poor in view of the school’s intake?',
        },
        {
          da: 'Hvad kan ellers have spillet ind, for eksempel andre indsatser eller medarbejdernes kompetencer?',
          en: 'What else may have played a part, for example other initiatives or the staff’s skills?',
        },
      ],
      explanation: {
        da: 'Et lille udsving kan bare skyldes, at årgangene er forskellige, og så siger det ikke nødvendigvis noget om undervisningen. Brug ikke tid på at forklare det. Gå i dybden dér, hvor tallene svinger markant over tid, eller hvor resultatet er meget godt eller meget dårligt i forhold til elevgrundlaget. Der er sjældent kun én årsag.',
        en: 'A small variation may simply be due to differences between year groups, and then it does not necessarily say anything about the teaching. Do not spend time explaining it. Go into depth where the figures vary markedly over time, or where the result is very good or very poor in view of the school’s intake. There is seldom only one cause.',
      },
      suggestedMinutes: 5,
      suggestedActivity: {
        kind: 'stance',
        statement: {
          da: 'Forskellen er stor nok til, at den fortæller os noget',
          en: 'The difference is large enough to tell us something',
        },
      },
      source: eva,
    },
    {
      id: 'data-tre-nedslag',
      form: 'question',
      title: { da: 'Tre nedslag i jeres data', en: 'Three points in your data' },
      question: {
        da: 'Hvilke tre steder i jeres data har I hæftet jer særligt ved?',
        en: 'Which three points in your data have you been especially concerned with?',
      },
      points: [
        {
          da: 'Hvorfor er I optaget af netop dem?',
          en: 'Why are you concerned with these in particular?',
        },
        {
          da: 'Hvad fortæller de jer?',
          en: 'What do they tell you?',
        },
        {
          da: 'Hvad giver de anledning til hos jer selv, og hvad giver de anledning til i fællesskab?',
          en: 'What do they call for at your own school, and what do they call for jointly?',
        },
      ],
      explanation: {
        da: 'Skolen vælger selv sine tre nedslag og viser dem ét ad gangen. Stil alle tre spørgsmål til hvert af dem, og lad de andre lytte færdig, før de spørger. Resultater af de obligatoriske test er fortrolige: Vis dem kun for dem, der skal bruge dem i deres arbejde.',
        en: 'The school chooses its three points itself and shows them one at a time. Put all three questions to each of them, and let the others listen to the end before they ask. Results of the mandatory tests are confidential: show them only to those who need them for their work.',
      },
      suggestedMinutes: 15,
      suggestedActivity: { kind: 'dataPoints' },
      noteSkeleton: [
        { da: 'Første nedslag', en: 'First point' },
        { da: 'Andet nedslag', en: 'Second point' },
        { da: 'Tredje nedslag', en: 'Third point' },
      ],
      source: svendborg,
    },
    {
      id: 'data-trivsel',
      form: 'question',
      title: { da: 'Trivselsdata fra tidligere', en: 'Earlier well-being data' },
      question: {
        da: 'I har tidligere fået trivselsdata. Hvilke særlige indsatser har I sat i gang på den baggrund?',
        en: 'You have received well-being data before. Which particular initiatives have you started because of them?',
      },
      points: [
        { da: 'Hvorfor netop de indsatser?', en: 'Why those initiatives?' },
        { da: 'Er der noget, I ikke har gjort? Hvorfor ikke?', en: 'Is there anything you have not done? Why not?' },
      ],
      explanation: {
        da: 'Det kan være et godt svar, at man lod være. Spørg til begrundelsen i begge tilfælde.',
        en: 'Having refrained can be a good answer. Ask for the reason either way.',
      },
      suggestedMinutes: 5,
      suggestedActivity: { kind: 'round' },
      noteSkeleton: [{ da: 'Indsatser for trivsel', en: 'Initiatives for well-being' }],
      themes: [THEMES.trivsel],
      source: svendborg,
    },
    {
      id: 'data-bag-resultatet',
      form: 'question',
      title: { da: 'Hvad ligger bag?', en: 'What lies behind it?' },
      question: {
        da: 'Hvad er det i hverdagen på skolen, der har ført til det resultat, vi ser?',
        en: 'What in the school’s everyday life has led to the result we see?',
      },
      points: [
        {
          da: 'Går det godt: Hvad er det helt konkret, I gør?',
          en: 'If it goes well: what exactly is it that you do?',
        },
        {
          da: 'Går det skidt, eller peger resultaterne hver sin vej: Hvad skyldes det?',
          en: 'If it goes badly, or the results point in different directions: why is that?',
        },
        {
          da: 'Hvad siger de lærere og vejledere, der er tættest på eleverne?',
          en: 'What do the teachers and advisers closest to the pupils say?',
        },
      ],
      explanation: {
        da: 'Her går samtalen fra tallet til vejen derhen. Forvaltningen spørger nysgerrigt, især når skolen ikke selv tager hul på det, og lige så grundigt til de gode resultater som til de dårlige. Falder læseresultaterne, kan skoleledelsen for eksempel have talt med læsevejledere og lærere og skrevet de vigtigste pointer ned. Så kan man tale om, hvordan der skal arbejdes med læsning, og ikke kun om, at der skal læses mere.',
        en: 'Here the talk moves from the figure to the way it came about. The administration asks with curiosity, especially when the school does not raise it itself, and just as thoroughly about good results as about poor ones. If reading results fall, the school management may for example have talked with reading advisers and teachers and written down the main points. Then one can talk about how to work with reading, and not only about more reading.',
      },
      suggestedMinutes: 10,
      suggestedActivity: { kind: 'write' },
      noteSkeleton: [{ da: 'Det ligger bag', en: 'What lies behind it' }],
      source: eva,
    },
    {
      id: 'data-hvad-bygger-det-paa',
      form: 'question',
      title: { da: 'Hvad bygger vi det på?', en: 'What do we build that on?' },
      question: {
        da: 'Når vi siger det, hvad bygger vi det så på?',
        en: 'When we say that, what do we build it on?',
      },
      points: [
        { da: 'Hvad har vi set, hørt eller målt?', en: 'What have we seen, heard or measured?' },
        { da: 'Er der noget, der peger en anden vej?', en: 'Does anything point in another direction?' },
        {
          da: 'Hvad er foreløbig kun et gæt, og hvordan kan vi undersøge det?',
          en: 'What is only a guess so far, and how can we look into it?',
        },
      ],
      explanation: {
        da: 'Det er forvaltningens opgave at efterprøve svarene, og det kan gøres venligt. Data er også observationer og samtaler, når de er samlet systematisk ind. Skeln højt mellem det, I ved, og det, I tror.',
        en: 'It is the administration’s task to test the answers, and that can be done kindly. Observations and conversations are data too when they have been collected systematically. Say aloud what you know and what you believe.',
      },
      suggestedMinutes: 5,
      suggestedActivity: { kind: 'round' },
      noteSkeleton: [
        { da: 'Det ved vi', en: 'What we know' },
        { da: 'Det tror vi', en: 'What we believe' },
      ],
      source: { ...EVA_REPORT, place: 'afsnit 4.1.1 og 5.1.1' },
    },
    {
      id: 'data-hvilken-indsats',
      form: 'question',
      title: { da: 'Hvilken indsats følger?', en: 'Which initiative follows?' },
      question: {
        da: 'Hvad vil vi prioritere og beslutte på baggrund af det, vi nu ved?',
        en: 'What will we prioritise and decide, given what we now know?',
      },
      points: [
        {
          da: 'Hvad er det præcis for en udfordring, vi vil løse?',
          en: 'What exactly is the challenge we want to solve?',
        },
        { da: 'Hvilken indsats er et svar på den?', en: 'Which initiative is an answer to it?' },
        {
          da: 'Skal vi gøre mere af det samme, eller skal vi gøre det på en anden måde?',
          en: 'Shall we do more of the same, or shall we do it in another way?',
        },
      ],
      explanation: {
        da: 'Sæt ord på udfordringen, før nogen foreslår en indsats. Passer indsatsen ikke til det, I fandt bag resultatet, så gå et kort tilbage.',
        en: 'Have the challenge put into words before anyone proposes an initiative. If the initiative does not match what you found behind the result, go back a card.',
      },
      suggestedMinutes: 10,
      suggestedActivity: { kind: 'write' },
      noteSkeleton: [
        { da: 'Udfordring', en: 'Challenge' },
        { da: 'Indsats', en: 'Initiative' },
      ],
      source: eva,
    },
    {
      id: 'data-hvorfor-hjaelper-det',
      form: 'question',
      title: { da: 'Hvorfor vil det hjælpe?', en: 'Why would it help?' },
      question: {
        da: 'Hvorfor vil netop den indsats løse udfordringen?',
        en: 'Why would this particular initiative solve the challenge?',
      },
      points: [
        {
          da: 'Hænger det sammen hele vejen fra resultatet til indsatsen?',
          en: 'Does it hang together all the way from the result to the initiative?',
        },
        {
          da: 'Hvordan følger vi med i, om vi er på rette vej?',
          en: 'How do we keep track of whether we are on the right path?',
        },
      ],
      explanation: {
        da: 'Sig hele kæden højt: Det så vi, det ligger bag, det bygger vi det på, derfor gør vi sådan, og derfor tror vi, det hjælper. Er der et led, ingen kan forklare, så undersøg det, før indsatsen går i gang.',
        en: 'Say the whole chain aloud: this we saw, this lies behind it, this we build it on, therefore we do this, and therefore we believe it helps. If nobody can explain one of the links, look into it before the initiative starts.',
      },
      suggestedMinutes: 5,
      suggestedActivity: { kind: 'round' },
      noteSkeleton: [{ da: 'Derfor hjælper det', en: 'Why it helps' }],
      source: { ...EVA_REPORT, place: 'afsnit 5.1.1 og 5.1.3' },
    },
  ],
} satisfies DeckData;
