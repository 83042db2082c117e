// Skærmbillederne og videoerne i KL-dialogworkshoppen, i slidenes rækkefølge. Sources: KL slides and KL guide.
// Ret kun teksten mellem anførselstegnene: da er dansk, en er engelsk. Navne, links og lovtekst er ordrette.

import type { DeckData } from '../schema.ts';
import { KL_GUIDE, KL_SLIDES } from '../sources.ts';
import { ACTORS, DIALOGUE_FORA } from './kort-refleksion.ts';

const watchTogether = {
  da: 'Åbn videoen fra listen over links, og se den sammen. Giv hver et halvt minut til at notere én ting, og hør to eller tre.',
  en: 'Open the video from the list of links and watch it together. Give everyone half a minute to note one thing, and hear two or three.',
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
        da: 'Hvordan leder vi politisk, så der er gode rammer for at tale om folkeskolens udvikling?',
        en: 'How do we lead politically so that there is a good frame for talking about the development of the folkeskole?',
      },
      explanation: {
        da: 'Byd velkommen. Første del handler om, hvorfor det er vigtigt, at politikerne drøfter rammerne for den lokale dialog, og om, hvordan forskellige aktører kan inddrages, og hvad man får ud af det. Materialet er inspiration: Sæt det ind i jeres egen kommune.',
        en: 'Welcome everyone. The first part is about why it matters that politicians discuss the frame for the local dialogue, how different actors can be involved, and what is gained by it. The material is inspiration: put it into your own local setting.',
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
          da: 'Vi får en fælles retning: Hvad vil vi med vores skolevæsen?',
          en: 'We get a shared direction: what do we want with our schools?',
        },
        {
          da: 'Alle aktører omkring skolen får ejerskab til dens udvikling.',
          en: 'All actors around the school come to own its development.',
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
          da: 'Det støtter god undervisning og pædagogisk praksis, så alle elever får bedre trivsel, dannelse og læring.',
          en: 'It supports good teaching and educational practice, to the benefit of every pupil’s well-being, formation and learning.',
        },
      ],
      explanation: {
        da: 'Læs de fem grunde op, og lad hver pege på den, der betyder mest her i kommunen.',
        en: 'Read out the five reasons and let each point to the one that matters most in this municipality.',
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
        da: 'Hvad hæfter I jer ved i det, de to fra skolen siger?',
        en: 'What strikes you in what the two from the school say?',
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
          da: 'Sammen betyder medarbejdere, ledere, skolebestyrelser, kommunalbestyrelser, forvaltninger, elever og forældre.',
          en: 'Together means staff, leaders, school boards, municipal councils, administrations, pupils and parents.',
        },
        {
          da: 'Målet er fælles: den bedst mulige lokale folkeskole.',
          en: 'The goal is shared: the best possible local folkeskole.',
        },
      ],
      explanation: {
        da: 'Anden del handler om, hvad materialet bygger på. Parterne er også enige om, at kommunalbestyrelsen sætter rammer og retning og samtidig sikrer ledere og medarbejdere et professionelt råderum; at der skal være tillid til, at alle niveauer løser opgaven kvalificeret; og at hver skole skal have gavn af et sammenhængende skolevæsen, hvor forvaltningen støtter ledere og medarbejdere og sørger for, at skolernes viden om praksis når frem til kommunens beslutninger.',
        en: 'The second part is about what the material rests on. The parties also agree that the municipal council sets frame and direction and at the same time secures leaders and staff professional room for manoeuvre; that there must be trust that every level does its work well; and that each school is to benefit from a coherent school system, in which the administration supports leaders and staff and sees that the schools’ practical knowledge reaches the municipality’s decisions.',
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
        en: 'Local politicians are decisive for the frame in which the folkeskole works',
      },
      points: [
        {
          da: 'De er med til at sikre, at alle børn og unge trives og udvikler sig, både socialt og fagligt.',
          en: 'They help make sure that all children and young people thrive and develop, socially and academically.',
        },
        {
          da: 'De skaber stærke fællesskaber for alle børn og unge.',
          en: 'They create strong communities for all children and young people.',
        },
        { da: 'De hjælper unge videre i uddannelse og job.', en: 'They help young people on into education and jobs.' },
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
        da: 'Lokal dialog om skolens udvikling står også højt på Christiansborg',
        en: 'Local dialogue on school development is on the national agenda too',
      },
      points: [
        {
          da: 'Mindre central styring og mere frihed til skolerne: Skoleudvikling må tænkes på ny lokalt, tæt sammen med ledere, medarbejdere, skolebestyrelser, elever og forældre.',
          en: 'Less central control and more freedom for schools: school development must be rethought locally, closely together with leaders, staff, school boards, pupils and parents.',
        },
        {
          da: 'Alle kommuner har mulighed for velfærdsaftaler.',
          en: 'Welfare agreements are open to all municipalities.',
        },
        {
          da: 'Folkeskoleloven kræver skoleudviklingssamtaler mindst én gang om året.',
          en: 'The Folkeskole Act requires school development talks at least once a year.',
        },
        {
          da: 'Samtalerne skal støtte en tillidsfuld og faglig dialog mellem kommunalbestyrelse, forvaltning og skole.',
          en: 'The talks are to support a trusting, professional dialogue between municipal council, administration and school.',
        },
        {
          da: 'De skal give en stærkere fælles forståelse af, hvor skolen skal udvikle sig, og af indsatserne på skolen og i skolevæsenet.',
          en: 'They are to strengthen the shared understanding of where the school is to develop and of the efforts made at the school and in the school system.',
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
        da: 'God skoleudvikling bygger på dialog og brede samarbejder',
        en: 'Good school development builds on dialogue and broad cooperation',
      },
      points: [
        {
          da: 'Danmarks Lærerforening, Skolelederforeningen, Børne- og Kulturchefforeningen og KL har undersøgt, hvordan man skaber gode rammer for skoleudvikling.',
          en: 'The Danish Union of Teachers, Skolelederforeningen, Børne- og Kulturchefforeningen and KL have studied how to create a good frame for school development.',
        },
        {
          da: 'De så især på samarbejdet mellem forvaltning, skoleledelser og medarbejdere.',
          en: 'They looked especially at cooperation between administration, school management and staff.',
        },
        {
          da: 'Særligt seks mekanismer virker, når forvaltning og skoler udvikler skolen i fællesskab.',
          en: 'Six mechanisms in particular work when administration and schools develop the school together.',
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
          en: 'Decision architecture: a clear frame for how decisions are taken and how everyone is involved.',
        },
        {
          da: 'Samtalerum og mødefora: regelmæssige samtaler, hvor man udveksler synspunkter og opbygger relationer.',
          en: 'Rooms for talk and meeting forums: regular talks for exchanging views and building relationships.',
        },
        {
          da: 'Problemløsning i hverdagen: alle oplever, at dialogen løser konkrete problemer.',
          en: 'Solving everyday problems: everyone sees that dialogue solves concrete problems.',
        },
        {
          da: 'Synlighed i samarbejdet: et godt samarbejde bliver bemærket, og det betrygger og inspirerer.',
          en: 'Visible cooperation: good cooperation is noticed, and it reassures and inspires.',
        },
      ],
      explanation: {
        da: 'Lad alle vurdere de seks fra 1 til 5. Brug derefter tiden på den, der ligger lavest, og den, I er mest uenige om. Kortene bagefter har spørgsmål til hver mekanisme; I behøver ikke nå dem alle.',
        en: 'Let everyone rate the six from 1 to 5. Then spend the time on the lowest one and the one you disagree about most. The cards that follow have questions for each mechanism; you need not get through all of them.',
      },
      suggestedMinutes: 5,
      suggestedActivity: 'rate',
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
        da: 'Hvad er vores rolle som politikere, når der tales skoleudvikling?',
        en: 'What is our role as politicians in the dialogue on school development?',
      },
      points: [
        {
          da: 'Vi sætter de overordnede rammer og retningen for den lokale folkeskole.',
          en: 'We set the overall frame and direction for the local folkeskole.',
        },
        {
          da: 'Vi inddrager ledere, medarbejdere, skolebestyrelser, faglige organisationer, elever, forældre og andre interessenter.',
          en: 'We involve leaders, staff, school boards, unions and professional associations, pupils, parents and other interested parties.',
        },
        {
          da: 'Vi sikrer, at politiske beslutninger også bygger på faglig viden.',
          en: 'We make sure that political decisions also build on professional knowledge.',
        },
        {
          da: 'Vi giver medarbejdere og ledere et professionelt råderum.',
          en: 'We give staff and leaders professional room for manoeuvre.',
        },
        {
          da: 'Vi viser tillid til, at forvaltning, ledere og medarbejdere arbejder for at føre beslutningerne ud i livet.',
          en: 'We show trust that administration, leaders and staff work to carry out the decisions.',
        },
      ],
      explanation: {
        da: 'Fjerde del oversætter projektet til politik. Stil tre spørgsmål: Hvad er politikernes rolle i dialogen om skoleudvikling? Hvad kan de gøre for at skabe rammer, der lykkes i hele ledelseskæden? Og hvilken lokal sammenhæng skal det fungere i?',
        en: 'The fourth part translates the project into politics. Ask three questions: what is the politicians’ role in the dialogue on school development? What can they do to create a frame that succeeds all along the chain of management? And in what local setting is it to work?',
      },
      suggestedMinutes: 3,
      source: { ...KL_SLIDES, place: 'slide 12' },
    },
    {
      id: 'scene-maal-og-rammer',
      form: 'scene',
      title: { da: 'Fra drøftelse til mål og rammer', en: 'From discussion to goals and frame' },
      question: {
        da: 'Hvilke mål og rammer skal der til, for at det bliver til noget?',
        en: 'What goals and what frame does it take to make it happen?',
      },
      points: [
        { da: 'Hvad vil vi især gøre som udvalg?', en: 'What do we especially want to do as a committee?' },
        { da: 'Hvordan gør vi det, og hvem inddrager vi?', en: 'How do we do it, and whom do we involve?' },
        { da: 'Hvilke mål og rammer støtter det?', en: 'Which goals and what frame support it?' },
      ],
      explanation: {
        da: 'Efter de tre spørgsmål går I fra det, I ønsker, til de mål og rammer, der kan bære det. Skriv ned, hvad der ligner en aftale; I samler op i sidste punkt.',
        en: 'After the three questions you go from what you want to the goals and the frame that can carry it. Write down whatever looks like an agreement; you gather them up in the last item.',
      },
      suggestedMinutes: 7,
      suggestedActivity: 'write',
      noteSkeleton: [
        { da: 'Det vil vi som udvalg', en: 'What we want as a committee' },
        { da: 'Sådan inddrager vi', en: 'How we involve others' },
        { da: 'Mål', en: 'Goals' },
        { da: 'Rammer', en: 'Frame' },
      ],
      source: { ...KL_GUIDE, place: 'slide 13' },
    },
  ],
} satisfies DeckData;
