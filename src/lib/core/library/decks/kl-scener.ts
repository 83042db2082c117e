// Skærmbillederne og videoerne i KL-dialogworkshoppen, i slidenes rækkefølge. Sources: KL slides and KL guide.
// Ret kun teksten mellem anførselstegnene: da er dansk, en er engelsk. Navne, links og lovtekst er ordrette.

import type { DeckData } from '../schema.ts';
import { KL_GUIDE, KL_SLIDES } from '../sources.ts';
import { ACTORS, DIALOGUE_FORA } from './kort-refleksion.ts';
import { RATE_THE_ROLE } from './politikernes-rolle.ts';
import { RATE_THE_SIX } from './seks-virksomme-mekanismer.ts';

const watchTogether = {
  da: 'Åbn videoen med linket, og se den sammen. Giv alle et halvt minut til at skrive én ting ned, og hør to eller tre.',
  en: 'Open the video with the link and watch it together. Give everyone half a minute to write one thing down, and hear two or three.',
};

export default {
  slug: 'kl-scener',
  title: { da: 'KL-dialogworkshop: skærmbilleder', en: 'KL dialogue workshop: screen scenes' },
  about: {
    da: 'Det, skærmen viser mellem spørgsmålene: hvorfor, hvad parterne er enige om, folkeskolens formål, de seks mekanismer og politikernes rolle. Desuden links til tre videoer.',
    en: 'What the screen shows between the questions: why, what the parties agree on, the purpose of the folkeskole, the six mechanisms and the politicians’ role. There are also links to three videos.',
  },
  cards: [
    {
      id: 'scene-emne',
      form: 'scene',
      title: { da: 'Det taler vi om i dag', en: 'What we talk about today' },
      question: {
        da: 'Hvordan skaber vi som politikere gode rammer for at tale om, hvordan vores folkeskole skal udvikle sig?',
        en: 'How do we as politicians create a good framework for talking about how our folkeskole is to develop?',
      },
      explanation: {
        da: 'Byd velkommen. Første del handler om, hvorfor det er vigtigt, at politikerne drøfter rammerne for den lokale dialog, og om, hvordan man tager flere med på råd, og hvad der kommer ud af det. Materialet er inspiration; tilpas det til forholdene hos jer.',
        en: 'Welcome everyone. The first part is about why it matters that politicians discuss the framework for the local dialogue, how more people can be involved, and what comes of it. The material is inspiration; fit it to your own local setting.',
      },
      suggestedMinutes: 1,
      source: { ...KL_SLIDES, place: 'slide 1' },
    },
    {
      id: 'scene-hvorfor-dialog',
      form: 'scene',
      title: { da: 'Hvorfor dialog?', en: 'Why dialogue?' },
      question: {
        da: 'Hvorfor skal vi tale og arbejde sammen lokalt om folkeskolen?',
        en: 'Why should we talk and work together locally on the folkeskole?',
      },
      points: [
        {
          da: 'Vi finder en fælles retning og bliver klogere på, hvad vi vil med skolevæsenet.',
          en: 'We find a shared direction and a clearer idea of what we want with our school system.',
        },
        {
          da: 'Alle, der har med skolen at gøre, får ejerskab til dens udvikling.',
          en: 'Everyone who has to do with the school comes to own its development.',
        },
        {
          da: 'Udviklingen bygger på politiske visioner, på forskning og på skolens praksis, også det, som ledere, medarbejdere, elever og forældre ved.',
          en: 'Development builds on political visions, on research and on the school’s practice, including what leaders, staff, pupils and parents know.',
        },
        {
          da: 'Ledere og medarbejdere får plads til at bruge deres professionelle dømmekraft.',
          en: 'Leaders and staff get room to use their professional judgement.',
        },
        {
          da: 'Dialogen er med til at bære god undervisning og godt pædagogisk arbejde, så alle elever trives, dannes og lærer.',
          en: 'Dialogue helps carry good teaching and good educational practice, so that all pupils thrive, grow as people and learn.',
        },
      ],
      explanation: {
        da: 'Læs de fem grunde op, og lad hver deltager pege på den, der betyder mest hos jer.',
        en: 'Read out the five reasons and let each participant point to the one that matters most where you are.',
      },
      suggestedMinutes: 3,
      source: { ...KL_SLIDES, place: 'slide 2' },
    },
    {
      id: 'video-borgmester',
      form: 'video',
      title: { da: 'Video: Jesper Würtzen', en: 'Video: Jesper Würtzen' },
      question: {
        da: 'Hvad hæfter I jer ved i det, borgmesteren siger?',
        en: 'What strikes you in what the mayor says?',
      },
      points: [
        { da: 'Jesper Würtzen, borgmester i Ballerup Kommune', en: 'Jesper Würtzen, mayor of Ballerup Municipality' },
      ],
      explanation: watchTogether,
      suggestedMinutes: null,
      links: [
        {
          label: { da: 'Se videoen med Jesper Würtzen', en: 'Watch the video with Jesper Würtzen (in Danish)' },
          url: 'https://www.skyfish.com/p/kl/1750588/54086421',
        },
      ],
      source: { ...KL_SLIDES, place: 'slide 3' },
    },
    {
      id: 'video-skoleleder-og-tillidsrepraesentant',
      form: 'video',
      title: { da: 'Video: Lars Bonde og Lise Melby', en: 'Video: Lars Bonde and Lise Melby' },
      question: {
        da: 'Hvad hæfter I jer ved i det, skolelederen og tillidsrepræsentanten siger?',
        en: 'What strikes you in what the school leader and the union representative say?',
      },
      points: [
        {
          da: 'Lars Bonde, skoleleder på Præstø Skole, Vordingborg Kommune',
          en: 'Lars Bonde, school leader at Præstø Skole, Vordingborg Municipality',
        },
        {
          da: 'Lise Melby, tillidsrepræsentant på Præstø Skole, Vordingborg Kommune',
          en: 'Lise Melby, union representative at Præstø Skole, Vordingborg Municipality',
        },
      ],
      explanation: watchTogether,
      suggestedMinutes: null,
      links: [
        {
          label: {
            da: 'Se videoen med Lars Bonde og Lise Melby',
            en: 'Watch the video with Lars Bonde and Lise Melby (in Danish)',
          },
          url: 'https://www.skyfish.com/p/kl/1750588/54086453',
        },
      ],
      source: { ...KL_SLIDES, place: 'slide 4' },
    },
    {
      id: 'scene-aktoerer-og-fora',
      form: 'scene',
      title: { da: 'Aktører og dialogfora', en: 'Actors and forums for dialogue' },
      question: {
        da: 'Hvem kan vi tale med om skolens udvikling, og hvor?',
        en: 'With whom can we talk about the school’s development, and where?',
      },
      lists: [ACTORS, DIALOGUE_FORA],
      explanation: {
        da: 'Lad billedet stå et øjeblik, før I går videre til den korte refleksion. Begge lister er eksempler. Spørg, hvem og hvad der mangler hos jer.',
        en: 'Leave the scene up for a moment before you go on to the brief reflection. Both lists are examples. Ask who and what is missing in your municipality.',
      },
      suggestedMinutes: 2,
      source: { ...KL_SLIDES, place: 'slide 5' },
    },
    {
      id: 'scene-faelles-forstaaelse',
      form: 'scene',
      title: { da: 'Fire parter er enige', en: 'Four parties agree' },
      question: {
        da: 'Skolen skal drives og udvikles lokalt, og det er vi sammen om',
        en: 'Schools are to be run and developed locally, and we do it together',
      },
      points: [
        {
          da: 'Det er Danmarks Lærerforening, Skolelederforeningen, Børne- og Kulturchefforeningen og KL enige om.',
          en: 'On this the Danish Union of Teachers, the school leaders’ association (Skolelederforeningen), the directors’ association (Børne- og Kulturchefforeningen) and KL – Local Government Denmark agree.',
        },
        {
          da: '»Vi« er medarbejdere, ledere, skolebestyrelser, kommunalbestyrelser, forvaltninger, elever og forældre.',
          en: '“We” are staff, leaders, school boards, municipal councils, administrations, pupils and parents.',
        },
        {
          da: 'Målet er fælles: den bedst mulige lokale folkeskole.',
          en: 'The goal is shared: the best possible local folkeskole.',
        },
      ],
      explanation: {
        da: 'Anden del handler om materialets baggrund og formål og om, hvad der foregår på landsplan. Parterne er enige om mere: Kommunalbestyrelsen sætter rammer og retning og sørger for, at ledere og medarbejdere har et professionelt råderum. Man har tillid til, at der arbejdes kvalificeret i alle led. Og den enkelte skole skal have gavn af at høre til et sammenhængende skolevæsen: Forvaltningen støtter ledere og medarbejdere og bringer skolernes viden fra hverdagen ind i kommunens beslutninger.',
        en: 'The second part is about the background and purpose of the material and about what goes on nationally. The parties agree on more: the municipal council sets framework and direction and makes sure that leaders and staff have professional room for manoeuvre. There is trust that good work is done at every level. And each school is to benefit from belonging to a coherent school system: the administration supports leaders and staff and brings the schools’ everyday knowledge into the municipality’s decisions.',
      },
      suggestedMinutes: 4,
      source: { ...KL_SLIDES, place: 'slide 6' },
    },
    {
      id: 'scene-folkeskolens-formaal',
      form: 'scene',
      title: { da: 'Folkeskolens formål', en: 'The purpose of the folkeskole' },
      question: { da: 'Hvad er folkeskolen til for?', en: 'What is the folkeskole for?' },
      points: [
        {
          da: '§ 1. Folkeskolen skal i samarbejde med forældrene give eleverne kundskaber og færdigheder, der: forbereder dem til videre uddannelse og giver dem lyst til at lære mere, gør dem fortrolige med dansk kultur og historie, giver dem forståelse for andre lande og kulturer, bidrager til deres forståelse for menneskets samspil med naturen og fremmer den enkelte elevs alsidige udvikling.',
          en: 'Section 1. In cooperation with the parents, the folkeskole is to give pupils knowledge and skills that prepare them for further education and make them want to learn more, familiarise them with Danish culture and history, give them an understanding of other countries and cultures, contribute to their understanding of how people and nature interact, and further each pupil’s all-round development.',
        },
        {
          da: 'Stk. 2. Folkeskolen skal udvikle arbejdsmetoder og skabe rammer for oplevelse, fordybelse og virkelyst, så eleverne udvikler erkendelse og fantasi og får tillid til egne muligheder og baggrund for at tage stilling og handle.',
          en: '(2) The folkeskole is to develop working methods and create a setting for experience, absorption and the urge to act, so that pupils develop insight and imagination and gain confidence in their own possibilities and a basis for taking a stand and acting.',
        },
        {
          da: 'Stk. 3. Folkeskolen skal forberede eleverne til deltagelse, medansvar, rettigheder og pligter i et samfund med frihed og folkestyre. Skolens virke skal derfor være præget af åndsfrihed, ligeværd og demokrati.',
          en: '(3) The folkeskole is to prepare pupils for participation, shared responsibility, rights and duties in a society with freedom and government by the people. The life of the school must therefore be marked by freedom of mind, equal worth and democracy.',
        },
      ],
      explanation: {
        da: 'Det er lovens egne ord: folkeskolelovens § 1. Giv ro til at læse. Spørg så, hvilket ord i formålet udvalget taler for lidt om.',
        en: 'The Danish text is the law itself: section 1 of the Folkeskole Act; the English one is our own translation. Give people peace to read. Then ask which word in it the committee talks too little about.',
      },
      suggestedMinutes: 3,
      source: { ...KL_SLIDES, place: 'slide 7 · folkeskoleloven § 1' },
    },
    {
      id: 'scene-afgoerende-rolle',
      form: 'scene',
      title: { da: 'Politikernes afgørende rolle', en: 'The politicians’ decisive part' },
      question: {
        da: 'Kommunalpolitikere er afgørende for, hvilke rammer folkeskolen får',
        en: 'Local politicians decide much about the framework in which the folkeskole works',
      },
      points: [
        {
          da: 'De er med til at sikre alle børns og unges trivsel og udvikling, både socialt og fagligt.',
          en: 'They help secure the well-being and development of all children and young people, both socially and academically.',
        },
        {
          da: 'De giver alle børn og unge stærke fællesskaber at høre til i.',
          en: 'They give all children and young people strong communities to belong to.',
        },
        {
          da: 'De baner vejen for unge til uddannelse og job.',
          en: 'They pave the way for young people into education and jobs.',
        },
      ],
      explanation: {
        da: 'Spørg, hvornår udvalget sidst traf en beslutning, der kunne mærkes på ét af de tre områder.',
        en: 'Ask when the committee last took a decision that could be felt in one of the three.',
      },
      suggestedMinutes: 3,
      source: { ...KL_SLIDES, place: 'slide 7' },
    },
    {
      id: 'scene-landspolitisk-dagsorden',
      form: 'scene',
      title: { da: 'Den landspolitiske dagsorden', en: 'The national agenda' },
      question: {
        da: 'Lokal dialog om skolens udvikling er også på dagsordenen på Christiansborg',
        en: 'Local dialogue on school development is on the national agenda too',
      },
      points: [
        {
          da: 'Skolerne styres mindre centralt og får mere frihed. Så må vi lokalt tænke nyt om, hvordan vi udvikler skolen tæt sammen med ledere, medarbejdere, skolebestyrelser, elever og forældre.',
          en: 'Schools are controlled less from the centre and get more freedom. So we must rethink locally how we develop the school closely together with leaders, staff, school boards, pupils and parents.',
        },
        {
          da: 'Alle kommuner har mulighed for at indgå en velfærdsaftale.',
          en: 'All municipalities have the option of a welfare agreement.',
        },
        {
          da: 'Folkeskoleloven kræver skoleudviklingssamtaler mindst én gang om året.',
          en: 'The Folkeskole Act requires school development talks at least once a year.',
        },
        {
          da: 'Samtalerne skal være med til at gøre dialogen mellem kommunalbestyrelse, forvaltning og skole tillidsfuld og faglig.',
          en: 'The talks are to help make the dialogue between municipal council, administration and school a trusting and professional one.',
        },
        {
          da: 'De skal styrke den fælles forståelse af, hvor skolen skal udvikle sig, og hvilke indsatser der sættes i gang, både på skolen og i skolevæsenet.',
          en: 'They are to strengthen the shared understanding of where the school is to develop and which initiatives are set going, both at the school and in the school system.',
        },
      ],
      explanation: {
        da: 'Punkterne er eksempler. På landsplan drøfter ministeren og parterne de store skolespørgsmål i partnerskabet Sammen om skolen, og skoleudviklingssamtalerne afløser kvalitetsrapporterne. Materialet blev til omkring 2022; sig, hvis noget har ændret sig siden.',
        en: 'The points are examples. Nationally, the minister and the parties discuss the major school issues in the partnership Sammen om skolen, and the school development talks replace the quality reports. The material dates from about 2022; say so if anything has changed since.',
      },
      suggestedMinutes: 5,
      source: { ...KL_SLIDES, place: 'slide 8' },
    },
    {
      id: 'scene-perspektiver',
      form: 'scene',
      title: { da: 'Perspektiver på skoleudvikling', en: 'Perspectives on school development' },
      question: {
        da: 'Skolen udvikler sig bedst, når vi taler sammen og mange er med',
        en: 'Schools develop best when we talk together and many take part',
      },
      points: [
        {
          da: 'Danmarks Lærerforening, Skolelederforeningen, Børne- og Kulturchefforeningen og KL har undersøgt, hvilke rammer god skoleudvikling kræver.',
          en: 'The Danish Union of Teachers, Skolelederforeningen, Børne- og Kulturchefforeningen and KL have studied what framework good school development requires.',
        },
        {
          da: 'De så især på samarbejdet mellem forvaltning, skoleledelser og medarbejdere.',
          en: 'They looked especially at cooperation between administration, school management and staff.',
        },
        {
          da: 'De fandt især seks mekanismer, der virker, når forvaltning og skoler udvikler skolen sammen.',
          en: 'They found six mechanisms in particular that work when administration and schools develop the school together.',
        },
      ],
      explanation: {
        da: 'Tredje del præsenterer parternes tidligere projekt, Dialog om skoleudvikling, som dette materiale bygger videre på. Det var lavet til forvaltninger, ledere og medarbejdere.',
        en: 'The third part presents the parties’ earlier project, Dialog om skoleudvikling, on which this material builds. That one was made for administrations, leaders and staff.',
      },
      suggestedMinutes: 2,
      links: [
        {
          label: {
            da: 'Materialet til forvaltninger, ledere og medarbejdere',
            en: 'The material for administrations, leaders and staff (in Danish)',
          },
          url: 'https://www.kl.dk/dialogfolkeskole/',
        },
      ],
      source: { ...KL_SLIDES, place: 'slide 9' },
    },
    {
      id: 'scene-seks-mekanismer',
      form: 'scene',
      title: { da: 'Seks virksomme mekanismer', en: 'Six mechanisms that work' },
      question: {
        da: 'Hvilke af de seks er vi gode til, og hvilken mangler vi mest?',
        en: 'Which of the six are we good at, and which do we lack most?',
      },
      points: [
        {
          da: 'Fælles værdier og tankesæt: en fordel både ved store beslutninger og i hverdagen.',
          en: 'Shared values and mindset: a help with major decisions and in everyday life.',
        },
        {
          da: 'Partnerskaber: tydelige spilleregler, klare mandater og tillid gør samarbejdet forpligtende.',
          en: 'Partnerships: plain ground rules, clear mandates and trust make cooperation binding.',
        },
        {
          da: 'Beslutningsarkitektur: klare rammer for, hvordan der besluttes, og hvordan alle inddrages.',
          en: 'Decision architecture: a clear framework for how decisions are taken and how everyone is involved.',
        },
        {
          da: 'Samtalerum og mødefora: jævnlige samtaler, hvor vi får vendt vores synspunkter og bygget relationer.',
          en: 'Rooms for talk and meeting forums: regular talks in which we exchange views and build relationships.',
        },
        {
          da: 'Problemløsning i hverdagen: alle oplever, at dialogen løser konkrete problemer.',
          en: 'Solving everyday problems: everyone sees that dialogue solves concrete problems.',
        },
        {
          da: 'Synlighed i samarbejdet: et godt samarbejde bliver bemærket, gør folk trygge og inspirerer.',
          en: 'Visible cooperation: good cooperation is noticed, and it reassures and inspires.',
        },
      ],
      explanation: {
        da: 'Lad alle vurdere de seks fra 1 til 5. Brug derefter tiden på den, der ligger lavest, og den, I er mest uenige om. Kortene bagefter har spørgsmål til hver mekanisme; I behøver ikke nå dem alle.',
        en: 'Let everyone rate the six from 1 to 5. Then spend the time on the lowest one and the one you disagree about most. The cards that follow have questions for each mechanism; you need not get through all of them.',
      },
      suggestedMinutes: 5,
      suggestedActivity: RATE_THE_SIX,
      source: { ...KL_SLIDES, place: 'slide 10' },
    },
    {
      id: 'video-raadgiver',
      form: 'video',
      title: { da: 'Video: Klaus Majgaard', en: 'Video: Klaus Majgaard' },
      question: {
        da: 'Hvad hæfter I jer ved i det, rådgiveren siger?',
        en: 'What strikes you in what the adviser says?',
      },
      points: [
        {
          da: 'Klaus Majgaard, rådgiver i offentlig ledelse',
          en: 'Klaus Majgaard, adviser in public management',
        },
      ],
      explanation: watchTogether,
      suggestedMinutes: null,
      links: [
        {
          label: { da: 'Se videoen med Klaus Majgaard', en: 'Watch the video with Klaus Majgaard (in Danish)' },
          url: 'https://www.skyfish.com/p/kl/1750588/54086468',
        },
      ],
      source: { ...KL_SLIDES, place: 'slide 11' },
    },
    {
      id: 'scene-politikernes-rolle',
      form: 'scene',
      title: { da: 'Politikernes rolle i dialogen', en: 'The politicians’ role in the dialogue' },
      question: {
        da: 'Hvad er vores rolle som politikere i dialogen om skolens udvikling?',
        en: 'What is our role as politicians in the dialogue on school development?',
      },
      points: [
        {
          da: 'Vi afgør, hvor den lokale folkeskole skal hen, og sætter de overordnede rammer.',
          en: 'We decide where the local folkeskole is to go and set the overall framework.',
        },
        {
          da: 'Vi tager andre med på råd: ledere, medarbejdere, skolebestyrelser, faglige organisationer, elever, forældre og andre interessenter.',
          en: 'We seek the advice of others: leaders, staff, school boards, unions and professional associations, pupils, parents and other interested parties.',
        },
        {
          da: 'Vi sørger for, at faglig viden også vejer med, når vi træffer beslutninger.',
          en: 'We make sure that professional knowledge also carries weight when we take decisions.',
        },
        {
          da: 'Vi giver medarbejdere og ledere plads til at handle ud fra deres faglighed.',
          en: 'We give staff and leaders room to act on their professional judgement.',
        },
        {
          da: 'Vi viser forvaltning, ledere og medarbejdere, at vi stoler på dem, når de fører beslutningerne ud i livet.',
          en: 'We show administration, leaders and staff that we trust them as they carry out the decisions.',
        },
      ],
      explanation: {
        da: 'Fjerde del oversætter projektet til politikernes verden. Stil tre spørgsmål: Hvad er vores rolle i dialogen? Hvilke rammer kan vi skabe, så det lykkes i alle led af ledelseskæden? Og hvordan er forholdene hos os, hvor det skal fungere?',
        en: 'The fourth part translates the project into the politicians’ world. Ask three questions: what is our role in the dialogue? What framework can we create so that it succeeds all along the chain of management? And what is the local setting like in which it is to work?',
      },
      suggestedMinutes: 3,
      suggestedActivity: RATE_THE_ROLE,
      source: { ...KL_SLIDES, place: 'slide 12' },
    },
    {
      id: 'scene-maal-og-rammer',
      form: 'scene',
      title: { da: 'Fra drøftelse til mål og rammer', en: 'From discussion to goals and framework' },
      question: {
        da: 'Hvilke mål og rammer skal der til, for at det bliver til noget?',
        en: 'What goals and what framework does it take to make it happen?',
      },
      points: [
        { da: 'Hvad vil vi især gøre som udvalg?', en: 'What do we especially want to do as a committee?' },
        { da: 'Hvordan gør vi det, og hvem inddrager vi?', en: 'How do we do it, and whom do we involve?' },
        { da: 'Hvilke mål og rammer støtter det?', en: 'Which goals and what framework support it?' },
      ],
      explanation: {
        da: 'Efter de tre spørgsmål går I fra det, I ønsker, til de mål og rammer, der kan bære det. Skriv ned, hvad der ligner en aftale; I samler op i sidste punkt.',
        en: 'After the three questions you go from what you want to the goals and the framework that can carry it. Write down whatever looks like an agreement; you gather them up in the last item.',
      },
      suggestedMinutes: 7,
      suggestedActivity: { kind: 'write' },
      noteSkeleton: [
        { da: 'Det vil vi som udvalg', en: 'What we want as a committee' },
        { da: 'Sådan inddrager vi', en: 'How we involve others' },
        { da: 'Mål', en: 'Goals' },
        { da: 'Rammer', en: 'Framework' },
      ],
      source: { ...KL_GUIDE, place: 'slide 13' },
    },
  ],
} satisfies DeckData;
