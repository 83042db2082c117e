// Kortsættet Skoleudviklingssamtalen: et kort for hvert emne, § 40 a kræver, i lovens orden, og to fra praksis.
// Sources: STUK guidance ch. 2, STUK examples 2.2. Ret kun teksten mellem anførselstegnene: da er dansk, en er engelsk.

import type { DeckData } from '../schema.ts';
import { STUK_EXAMPLES, STUK_GUIDANCE } from '../sources.ts';
import { THEMES } from '../themes.ts';

export default {
  slug: 'skoleudviklingssamtalen',
  title: { da: 'Skoleudviklingssamtalen', en: 'The school development talk' },
  about: {
    da: 'Fem kort om det, den årlige skoleudviklingssamtale skal omkring efter folkeskolelovens § 40 a, og to kort fra praksis: om elevinddragelse og om at runde mødet af.',
    en: 'Five cards on what the yearly school development talk must cover under section 40 a of the Folkeskole Act, and two from practice: on involving pupils and on rounding off the meeting.',
  },
  cards: [
    {
      id: 'samtale-skolens-omraader',
      form: 'question',
      title: { da: 'Skolens udviklingsområder', en: 'The school’s areas of development' },
      question: {
        da: 'Hvilke udviklings- og indsatsområder ønsker skolen, at vi taler om?',
        en: 'Which areas for development and initiatives does the school want us to talk about?',
      },
      points: [
        {
          da: 'Hvilke udfordringer viser skolens egen analyse?',
          en: 'Which challenges does the school’s own analysis show?',
        },
        {
          da: 'Hvad siger skolebestyrelse, medarbejdere og elevråd til det?',
          en: 'What do the school board, the staff and the pupil council say about it?',
        },
        {
          da: 'Hvordan ser det ud i SFO’en og i andre fritidsinstitutioner, der modtager skolens elever?',
          en: 'How do things look in the SFO (the school’s leisure-time scheme) and other leisure institutions that receive the school’s pupils?',
        },
        {
          da: 'Hvilke løsninger og indsatser kan gøre en forskel for elevernes læring og trivsel i de kommende år?',
          en: 'Which solutions and initiatives can make a difference to the pupils’ learning and well-being in the coming years?',
        },
      ],
      explanation: {
        da: 'Giv skolelederen ordet først. Skolelederen har initiativretten: Det er skolen, der i udgangspunktet stiller temaerne op, med afsæt i sin egen analyse. Skolebestyrelse, medarbejdere og elevråd bør være inddraget på forhånd. Samtalen skal pege fremad og ikke kun gøre status. Dialogen skal også omfatte de fritidsinstitutioner, der modtager elever fra skolen, men der er ikke krav om en samtale med dem hver for sig.',
        en: 'Give the school leader the floor first. The school leader has the right of initiative: as a starting point it is the school that sets the themes, based on its own analysis. The school board, staff and pupil council ought to have been involved beforehand. The talk is to point forward and not merely take stock. The dialogue is also to include the leisure institutions that receive pupils from the school, but no separate talk with each of them is required.',
      },
      suggestedMinutes: 30,
      suggestedActivity: { kind: 'round' },
      noteSkeleton: [
        { da: 'Udviklingsområder', en: 'Areas of development' },
        { da: 'Løsninger og indsatser', en: 'Solutions and initiatives' },
      ],
      source: { ...STUK_GUIDANCE, place: 'afsnit 1.2, 2.1 og 2.2' },
    },
    {
      id: 'samtale-kommunens-emner',
      form: 'question',
      title: { da: 'Kommunalbestyrelsens emner', en: 'The municipal council’s topics' },
      question: {
        da: 'Hvilke emner vil kommunalbestyrelsen tilføje ud fra sin strategiske ramme for skolevæsenet?',
        en: 'Which topics does the municipal council want to add from its strategic framework for the school system?',
      },
      points: [
        {
          da: 'Hvad ser vi, når vi kigger på tværs af kommunens skoler?',
          en: 'What do we see when we look across the municipality’s schools?',
        },
        {
          da: 'Hvordan hænger emnerne sammen med det, skolen selv har peget på?',
          en: 'How do these topics fit with what the school itself has pointed to?',
        },
        {
          da: 'Hvilke udfordringer er fælles, så vi må løse dem sammen?',
          en: 'Which challenges do we share and so have to solve together?',
        },
      ],
      explanation: {
        da: 'Kommunalbestyrelsens emner supplerer skolens temaer; de afløser dem ikke. Har kommunalbestyrelsen overladt samtalen til et udvalg eller til forvaltningen, er det dem, der lægger emnerne frem. Skolebestyrelsen kan også komme med emner.',
        en: 'The council’s topics add to the school’s themes; they do not replace them. Where the council has left the talk to a committee or to the administration, it is they who present the topics. The school board may add topics as well.',
      },
      suggestedMinutes: 20,
      suggestedActivity: { kind: 'round' },
      noteSkeleton: [{ da: 'Emner fra kommunalbestyrelsen', en: 'Topics from the municipal council' }],
      source: { ...STUK_GUIDANCE, place: 'afsnit 1.2, 2.1 og 2.3' },
    },
    {
      id: 'samtale-test-og-viden',
      form: 'question',
      title: { da: 'Test og anden viden', en: 'Tests and other knowledge' },
      question: {
        da: 'Hvad fortæller de obligatoriske test i læsning og matematik os, og hvad ved vi ellers?',
        en: 'What do the mandatory tests in reading and mathematics tell us, and what else do we know?',
      },
      points: [
        {
          da: 'Hvad viser andre tal, for eksempel folkeskolens prøver, trivselsmålinger og lokale data?',
          en: 'What do other figures show, for example the final examinations, well-being surveys and local data?',
        },
        {
          da: 'Hvad siger lærernes og pædagogernes erfaringer, skolebestyrelsen, elevrådet og forældrene?',
          en: 'What do we learn from the experience of teachers and pedagogues, and from the school board, the pupil council and the parents?',
        },
        {
          da: 'Hvor siger tal og erfaringer det samme, og hvor gør de ikke?',
          en: 'Where do figures and experience say the same, and where do they not?',
        },
      ],
      explanation: {
        da: 'Resultaterne af de obligatoriske test i læsning og matematik skal inddrages; hvordan, bestemmer I selv. De er fortrolige efter folkeskolelovens § 55 b, også når de er anonyme. Del dem kun med dem i kommunen, på skolen og i skolebestyrelsen, som har brug for dem til deres opgave, og gør punktet lukket, hvis de skal noteres. I må gerne offentliggøre, at en andel er steget eller faldet, og hvor meget, men ikke, hvor stor den er. Tal kan sjældent stå alene. Viden fra meddelelsesbøger må ikke kunne føres tilbage til en enkelt elev.',
        en: 'The results of the mandatory tests in reading and mathematics must be brought in; how is up to you. They are confidential under section 55 b of the Folkeskole Act, even when anonymised. Share them only with those in the municipality, at the school and on the school board who need them for their task, and make the item closed if they are to be written down. You may publish that a share has risen or fallen, and by how much, but not how large it is. Figures can seldom stand alone. Nothing from the pupils’ report books may be traceable to a single pupil.',
      },
      suggestedMinutes: 20,
      suggestedActivity: { kind: 'dataPoints' },
      noteSkeleton: [
        { da: 'Det lægger vi mærke til', en: 'What we notice' },
        { da: 'Det følger vi op på', en: 'What we follow up' },
      ],
      themes: [THEMES.fagligeResultater],
      source: { ...STUK_GUIDANCE, place: 'afsnit 2.4, 3.2 og 3.4.3.1' },
    },
    {
      id: 'samtale-opfoelgning',
      form: 'question',
      title: { da: 'Opfølgning på tidligere samtaler', en: 'Follow-up on earlier talks' },
      question: {
        da: 'Hvad er der kommet ud af det, vi aftalte ved de tidligere samtaler?',
        en: 'What has come of what we agreed at the earlier talks?',
      },
      points: [
        {
          da: 'Hvilke indsatser blev sat i gang, og hvad har eleverne fået ud af dem?',
          en: 'Which initiatives were started, and what have the pupils gained from them?',
        },
        {
          da: 'Hvilke erfaringer skal vi bruge i det, vi nu sætter i gang?',
          en: 'Which lessons shall we use in what we start now?',
        },
        {
          da: 'Hvilke aftaler er stadig åbne, og hvad skal der ske med dem?',
          en: 'Which agreements are still open, and what is to happen to them?',
        },
      ],
      explanation: {
        da: 'Hav aftalerne fra sidst på skærmen, og tag dem én for én: holdt, i gang eller opgivet. Brug det meste af tiden på erfaringerne, for det er dem, de næste indsatser skal bygge på. Er det den første samtale, så fortæl, hvad der gik forud.',
        en: 'Have the agreements from last time on the screen and take them one by one: kept, under way or given up. Spend most of the time on the experience gained, for that is what the next initiatives are to build on. If this is the first talk, tell what came before it.',
      },
      suggestedMinutes: 15,
      suggestedActivity: { kind: 'round' },
      noteSkeleton: [
        { da: 'Siden sidst', en: 'Since last time' },
        { da: 'Stadig åbent', en: 'Still open' },
      ],
      source: { ...STUK_GUIDANCE, place: 'afsnit 2.5' },
    },
    {
      id: 'samtale-handlingsplan',
      form: 'question',
      title: { da: 'Status på en handlingsplan', en: 'Status of an action plan' },
      question: {
        da: 'Hvor langt er vi med skolens handlingsplan?',
        en: 'How far have we come with the school’s action plan?',
      },
      points: [
        {
          da: 'Hvor langt er skolen med indsatserne?',
          en: 'How far has the school come with the initiatives?',
        },
        {
          da: 'Hvor tæt er den på delmål og mål?',
          en: 'How close is it to the interim goals and the goals?',
        },
        {
          da: 'Skal der mere til, for eksempel støtte og vejledning fra forvaltningen, økonomi eller andre rammer som skoledistrikter og elevsammensætning?',
          en: 'Does it take more, for example support and guidance from the administration, funds, or other conditions such as school districts and pupil composition?',
        },
      ],
      explanation: {
        da: 'Kortet er til de meget få skoler, hvor Styrelsen for Undervisning og Kvalitet har pålagt kommunen at lave en handlingsplan på grund af vedvarende dårlig kvalitet (folkeskolelovens § 57 d, stk. 3-4). Planen skal med i samtalen, så længe den løber. Skolebestyrelsen har haft den til udtalelse, så det kan være særlig relevant, at den deltager. Er der ingen plan, så sig det, og gå videre.',
        en: 'This card is for the very few schools where the National Agency for Education and Quality (STUK) has ordered the municipality to make an action plan because of persistently poor quality (section 57 d (3)–(4) of the Folkeskole Act). The plan is part of the talk as long as it runs. The school board was asked for its opinion on it, so its presence can be especially relevant. If there is no plan, say so and move on.',
      },
      suggestedMinutes: 15,
      suggestedActivity: { kind: 'round' },
      noteSkeleton: [
        { da: 'Handlingsplanens indsatser', en: 'The plan’s initiatives' },
        { da: 'Delmål og mål', en: 'Interim goals and goals' },
        { da: 'Det skal der mere til', en: 'What more it takes' },
      ],
      source: { ...STUK_GUIDANCE, place: 'afsnit 2.6' },
    },
    {
      id: 'samtale-elevinddragelse',
      form: 'question',
      title: { da: 'Elevinddragelse', en: 'Involving pupils' },
      question: {
        da: 'Hvordan inddrager I eleverne i det, der sker på skolen?',
        en: 'How do you involve the pupils in what happens at the school?',
      },
      points: [
        {
          da: 'Hvad har eleverne senest fået lavet om?',
          en: 'What did the pupils last get changed?',
        },
        {
          da: 'Hvordan lytter I til andre elever end dem i elevrådet?',
          en: 'How do you listen to pupils other than those on the pupil council?',
        },
      ],
      explanation: {
        da: 'Bed om et eksempel, før nogen fortæller om strukturer og råd. Er der elever med, så lad dem svare først.',
        en: 'Ask for an example before anyone talks about structures and councils. If pupils take part, let them answer first.',
      },
      suggestedMinutes: 10,
      suggestedActivity: { kind: 'round' },
      noteSkeleton: [{ da: 'Elevinddragelse', en: 'Involving pupils' }],
      themes: [THEMES.elevinddragelse],
      source: { ...STUK_EXAMPLES, place: 'afsnit 2.2, punkt 8' },
    },
    {
      id: 'samtale-evaluering',
      form: 'question',
      title: { da: 'Opsamling og evaluering', en: 'Summing up and evaluation' },
      question: {
        da: 'Hvad tager vi med herfra, og hvordan var mødet?',
        en: 'What do we take with us, and how was the meeting?',
      },
      points: [
        {
          da: 'Hvad er vi blevet enige om, og hvem gør hvad hvornår?',
          en: 'What have we agreed, and who does what by when?',
        },
        {
          da: 'Hvad skal vi gøre på samme måde næste gang?',
          en: 'What shall we do the same way next time?',
        },
        {
          da: 'Hvad skal vi gøre anderledes?',
          en: 'What shall we do differently?',
        },
      ],
      explanation: {
        da: 'Saml først op, og tag så en hurtig runde, hvor alle siger én ting om mødet. Aftal også, hvad der skal stå i det notat om samtalen, som skolen skal lægge på sin hjemmeside.',
        en: 'Sum up first, then go quickly round the table: everyone says one thing about the meeting. Agree too on what is to stand in the note on the talk that the school must publish on its website.',
      },
      suggestedMinutes: 10,
      suggestedActivity: { kind: 'checkOut' },
      noteSkeleton: [
        { da: 'Opsamling', en: 'Summing up' },
        { da: 'Til næste gang', en: 'For next time' },
      ],
      source: { ...STUK_EXAMPLES, place: 'afsnit 2.2, punkt 9' },
    },
  ],
} satisfies DeckData;
