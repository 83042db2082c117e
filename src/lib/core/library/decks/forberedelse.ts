// Kortsættet Forberedelse: tjeklisten for den, der planlægger en skoleudviklingssamtale. Forklaringen siger hvorfor; punkterne er vejledningens eksempler.
// Source: STUK guidance 3.1.1–3.4.3. Ret kun teksten mellem anførselstegnene: da er dansk, en er engelsk.

import type { DeckData } from '../schema.ts';
import { STUK_GUIDANCE } from '../sources.ts';

export default {
  slug: 'forberedelse',
  title: { da: 'Forberedelse', en: 'Preparation' },
  about: {
    da: 'En tjekliste i ni punkter til den, der planlægger en skoleudviklingssamtale. Hvert kort siger hvorfor og giver vejledningens eksempler. De er til inspiration og kan tilpasses.',
    en: 'A checklist in nine points for whoever plans a school development talk. Each card says why and gives the guidance’s examples. They are meant as inspiration and can be adapted.',
  },
  cards: [
    {
      id: 'forberedelse-loebende-dialog',
      form: 'question',
      title: { da: 'Del af en løbende dialog?', en: 'Part of an ongoing dialogue?' },
      question: {
        da: 'Skal samtalen stå alene, eller er den del af en løbende dialog om skolens udvikling?',
        en: 'Is the talk to stand alone, or is it part of an ongoing dialogue about the school’s development?',
      },
      points: [
        {
          da: 'Eksempel 1: Skoleleder og kommunalbestyrelse mødes igen to gange om året, når der er nye erfaringer og data. Skolelederne holder møde hver måned med en konsulent fra forvaltningen, og ét af årets møder er en »praksisvandring«: De besøger en skole, observerer og reflekterer sammen.',
          en: 'Example 1: School leader and municipal council meet again twice a year, when there is new experience and data. The school leaders meet every month with a consultant from the administration, and one of the year’s meetings is a “practice walk”: they visit a school, observe and reflect together.',
        },
        {
          da: 'Eksempel 2: Ledelsen og skolens medarbejderudvalg taler løbende om samtalens temaer, for eksempel hver 6. uge. Centerchefen og skolelederen er i skolepraktik en dag, hvor de følger en medarbejder eller elever i undervisningen. Bagefter er centerchefen med til en af de løbende samtaler.',
          en: 'Example 2: The management and the school’s staff committee regularly discuss the themes of the talk, for example every 6 weeks. The head of the municipal centre and the school leader spend a day in the classrooms, following a member of staff or pupils. Afterwards the head of centre joins one of the regular talks.',
        },
        {
          da: 'Eksempel 3: Børne- og ungeudvalget, alle skoleledere og en repræsentant fra hver skolebestyrelse holder fire dialogmøder om året. Her viser skolerne blandt andet eksempler fra deres praksis, så de kan inspirere hinanden.',
          en: 'Example 3: The children and youth committee, all school leaders and a representative of each school board hold four dialogue meetings a year. Among other things the schools show examples of their practice there, so that they can inspire each other.',
        },
      ],
      explanation: {
        da: 'Hvorfor: Kan samtalen bygge på noget, I allerede gør, får I en dialog, der hænger sammen, og færre møder ved siden af hinanden. Loven kræver kun den årlige samtale. Et årshjul kan vise, hvornår hvad sker.',
        en: 'Why: if the talk can build on something you already do, you get a dialogue that hangs together and fewer parallel meetings. The law requires only the yearly talk. A year wheel can show what happens when.',
      },
      suggestedMinutes: 5,
      noteSkeleton: [{ da: 'Samtalens plads i året', en: 'The talk’s place in the year' }],
      source: { ...STUK_GUIDANCE, place: 'afsnit 3.1.1' },
    },
    {
      id: 'forberedelse-deltagere',
      form: 'question',
      title: { da: 'Hvem deltager?', en: 'Who takes part?' },
      question: {
        da: 'Hvem skal være med til at tale om netop de udfordringer og indsatser, vi har på dagsordenen?',
        en: 'Who is to join in talking about the particular challenges and initiatives on our agenda?',
      },
      points: [
        {
          da: 'Eksempel 1: Skoleleder, viceskoleleder og afdelingsledere; forvaltningsdirektør, skolechef og skolekonsulent; formanden for børne- og ungeudvalget; skolebestyrelsens formand og næstformand.',
          en: 'Example 1: School leader, deputy and heads of department; the director of the administration, the head of schools and a school consultant; the chair of the children and youth committee; the chair and deputy chair of the school board.',
        },
        {
          da: 'Eksempel 2: Skoleleder, viceskoleleder og afdelingsledere; skolechef og skolekonsulent; en repræsentant fra skolebestyrelsen, skolens medarbejderudvalg og elevrådet.',
          en: 'Example 2: School leader, deputy and heads of department; the head of schools and a school consultant; a representative of the school board, the school’s staff committee and the pupil council.',
        },
        {
          da: 'Eksempel 3: Skoleleder og viceskoleleder; en repræsentant fra skolens lokale medarbejderudvalg og fra skolens pædagogiske læringscenter; centerchef og kommunal konsulent.',
          en: 'Example 3: School leader and deputy; a representative of the school’s local staff committee and of its educational learning centre; the head of the municipal centre and a municipal consultant.',
        },
      ],
      explanation: {
        da: 'Hvorfor: De, der er med, bør passe til de udfordringer, I skal drøfte, og det kan være forskelligt fra skole til skole. Kommunalbestyrelsen kan overlade samtalen til et udvalg eller til forvaltningen, men ikke til skolebestyrelsen alene: Mindst én fra kommunalbestyrelse, udvalg eller forvaltning skal være med. Tænk også på de fritidsinstitutioner, der modtager elever fra skolen.',
        en: 'Why: those who take part ought to match the challenges you are to discuss, and that can differ from school to school. The council may leave the talk to a committee or to the administration, but not to the school board alone: at least one from council, committee or administration must take part. Think too of the leisure institutions that receive pupils from the school.',
      },
      suggestedMinutes: 5,
      noteSkeleton: [{ da: 'Deltagere', en: 'Participants' }],
      source: { ...STUK_GUIDANCE, place: 'afsnit 2.1 og 3.1.2' },
    },
    {
      id: 'forberedelse-sted',
      form: 'question',
      title: { da: 'Hvor mødes vi?', en: 'Where do we meet?' },
      question: {
        da: 'Hvilket sted passer bedst til det, vi skal tale om?',
        en: 'Which place suits best what we are going to talk about?',
      },
      points: [
        {
          da: 'Eksempel 1, på skolen: Samtalen holdes hos skolelederen, så forvaltningen og de andre deltagere får lejlighed til at besøge skolen.',
          en: 'Example 1, at the school: The talk is held at the school leader’s, which gives the administration and the others an occasion to visit it.',
        },
        {
          da: 'Eksempel 2, i faglokaler og andre rum: Samtalen holdes på skift i skolens faglokaler, i SFO’en eller i det pædagogiske læringscenter. Det passer til et tema om læringsmiljøer, for eksempel som opfølgning på trivselsmålinger eller en faglig indsats.',
          en: 'Example 2, in subject rooms and elsewhere: The talk moves between the school’s subject rooms, the SFO or the educational learning centre. This suits a theme on learning environments, for example as follow-up on well-being surveys or an academic initiative.',
        },
        {
          da: 'Eksempel 3, på rådhuset: Kommunalbestyrelsen har samtaler med flere skoler samme dag. Når alle er holdt, samles kommunens skoleledere til et fælles møde på rådhuset om temaerne.',
          en: 'Example 3, at the town hall: The council has talks with several schools on the same day. When all have been held, the municipality’s school leaders gather at the town hall for a joint meeting on the themes.',
        },
      ],
      explanation: {
        da: 'Hvorfor: Stedet siger noget om, hvad samtalen handler om, og på skolen kan man se det, der tales om. Praktiske hensyn tæller også. Opfølgende møder kan godt ligge et andet sted.',
        en: 'Why: the place says something about what the talk is about, and at the school one can see what is talked about. Practical concerns count too. Follow-up meetings may well be held elsewhere.',
      },
      suggestedMinutes: 5,
      noteSkeleton: [{ da: 'Sted', en: 'Place' }],
      source: { ...STUK_GUIDANCE, place: 'afsnit 3.1.3' },
    },
    {
      id: 'forberedelse-tid',
      form: 'question',
      title: { da: 'Hvor lang tid, og hvilken forberedelse?', en: 'How long, and what preparation?' },
      question: {
        da: 'Hvor lang tid skal samtalen vare, og hvad skal vi hver især have forberedt?',
        en: 'How long is the talk to last, and what must each of us have prepared?',
      },
      points: [
        {
          da: '1-2 timer kan være nok, for eksempel når der er aftalt opfølgende møder.',
          en: '1–2 hours can be enough, for example when follow-up meetings have been agreed.',
        },
        {
          da: 'En halv eller en hel dag kan der være brug for, når der ikke er opfølgende møder, eller når mange deltager.',
          en: 'Half a day or a whole day may be needed when there are no follow-up meetings, or when many take part.',
        },
        {
          da: 'Forberedelse: Aftal tydeligt, hvad der skal forberedes, og hvor meget tid det kræver.',
          en: 'Preparation: agree plainly on what is to be prepared and how much time it takes.',
        },
        {
          da: 'Formøder: Overvej, om ledelse, skolebestyrelse, vejledere, medarbejderudvalg, elevråd eller forvaltning skal mødes hver for sig inden samtalen.',
          en: 'Preparatory meetings: consider whether management, school board, advisers, staff committee, pupil council or administration should meet among themselves before the talk.',
        },
      ],
      explanation: {
        da: 'Hvorfor: Skoleleder, kommunalbestyrelse og forvaltning skal have de samme forventninger til tiden, ellers når man ikke det, der betyder noget. Tiden afhænger af dagsordenen, af hvor mange der deltager, og af, hvilke møder der følger efter.',
        en: 'Why: school leader, council and administration must have the same expectations of the time, or what matters is not reached. The time depends on the agenda, on how many take part and on which meetings follow.',
      },
      suggestedMinutes: 5,
      noteSkeleton: [
        { da: 'Varighed', en: 'Length' },
        { da: 'Forberedelse og formøder', en: 'Preparation and preparatory meetings' },
      ],
      source: { ...STUK_GUIDANCE, place: 'afsnit 3.1.4' },
    },
    {
      id: 'forberedelse-viden',
      form: 'question',
      title: { da: 'Hvilken viden og hvilke data?', en: 'Which knowledge and data?' },
      question: {
        da: 'Hvilken viden skal samtalen bygge på, og hvornår ligger den klar?',
        en: 'Which knowledge is the talk to build on, and when is it available?',
      },
      points: [
        {
          da: 'Skal med: resultater af de obligatoriske test i læsning og matematik. De er fortrolige.',
          en: 'Required: results of the mandatory tests in reading and mathematics. They are confidential.',
        },
        {
          da: 'Andre emner efter behov, for eksempel elevsammensætning, elev-lærer-ratio, brugerundersøgelser, selvevalueringer, undervisningsmiljø, bygninger, personaleomsætning, rekruttering, kompetencer og udviklingen i lokalsamfundet.',
          en: 'Other topics as needed, for example pupil composition, pupil–teacher ratio, user surveys, self-evaluations, learning environment, buildings, staff turnover, recruitment, skills and developments in the local community.',
        },
      ],
      lists: [
        {
          label: { da: 'Tal (kvantitative data), for eksempel', en: 'Figures (quantitative data), for example' },
          entries: [
            { da: 'elevfravær', en: 'pupil absence' },
            {
              da: 'overgange og fastholdelse til ungdomsuddannelse',
              en: 'transition to and retention in youth education',
            },
            { da: 'trivselsmålinger', en: 'well-being surveys' },
            { da: 'faglige test i øvrige fag', en: 'academic tests in other subjects' },
            { da: 'læsetest', en: 'reading tests' },
            { da: 'folkeskolens afgangsprøver', en: 'the folkeskole’s final examinations' },
          ],
        },
        {
          label: {
            da: 'Erfaringer (kvalitative data), for eksempel',
            en: 'Experience (qualitative data), for example',
          },
          entries: [
            {
              da: 'observationer fra undervisningen og fritidsinstitutionen',
              en: 'observations from lessons and the leisure institution',
            },
            {
              da: 'lærernes og pædagogernes erfaring og viden',
              en: 'the experience and knowledge of teachers and pedagogues',
            },
            { da: 'forældrehenvendelser', en: 'inquiries from parents' },
            { da: 'fokusgruppeinterviews', en: 'focus group interviews' },
            { da: 'erfaringer fra projekter og samarbejder', en: 'experience from projects and cooperation' },
            { da: 'videooptagelser', en: 'video recordings' },
            { da: 'logbøger', en: 'logbooks' },
            {
              da: 'udtalelser fra skolebestyrelse, elevråd og andre',
              en: 'statements from school board, pupil council and others',
            },
          ],
        },
      ],
      explanation: {
        da: 'Hvorfor: Viden bør ligge klar, før skolebestyrelse, medarbejderudvalg og elevråd drøfter den, så også de er forberedt. Loven kræver kun testresultaterne; hvordan de og resten indgår, bestemmer I lokalt. Brug aldrig viden fra meddelelsesbøger, så en enkelt elev kan genkendes.',
        en: 'Why: the knowledge ought to be available before the school board, the staff committee and the pupil council discuss it, so that they too are prepared. The law requires only the test results; how they and the rest come in is decided locally. Never use knowledge from the pupils’ report books so that a single pupil can be recognised.',
      },
      suggestedMinutes: 10,
      noteSkeleton: [
        { da: 'Viden og data', en: 'Knowledge and data' },
        { da: 'Hvornår ligger det klar, og hvem sørger for det?', en: 'When is it available, and who sees to it?' },
      ],
      source: { ...STUK_GUIDANCE, place: 'afsnit 2.4 og 3.2' },
    },
    {
      id: 'forberedelse-foer-og-efter',
      form: 'question',
      title: { da: 'Dialog før og efter', en: 'Dialogue before and after' },
      question: {
        da: 'Hvem skal vi tale med før og efter samtalen, og hvor gør vi det?',
        en: 'Whom shall we talk with before and after the talk, and where do we do it?',
      },
      points: [
        {
          da: 'Eksempel 1: Møder eller et årligt seminar mellem forvaltning og medarbejderudvalg om emner, der får betydning for skoleåret og skolens udvikling, for eksempel APV og kompetenceudvikling.',
          en: 'Example 1: Meetings or a yearly seminar between administration and staff committees on topics that matter for the school year and the school’s development, for example the workplace assessment (APV) and professional development.',
        },
        {
          da: 'Eksempel 2: Møder eller et årligt seminar mellem forvaltningen og alle kommunens skoleledere om strategiske temaer på tværs af skolerne.',
          en: 'Example 2: Meetings or a yearly seminar between the administration and all the municipality’s school leaders on strategic themes across the schools.',
        },
        {
          da: 'Eksempel 3: De mødefora, der er etableret med aftalen om undervisernes arbejdstid (A20). Det er ikke et krav, at de to ting hænger sammen.',
          en: 'Example 3: The forums set up under the agreement on teachers’ working hours (A20). There is no requirement that the two be linked.',
        },
        {
          da: 'Eksempel 4: Strategiske drøftelser mellem politiske udvalg, forvaltning, skoleledere og skolebestyrelsesformænd. Pointerne tages med ind i samtalerne, og samtalernes resultater føres tilbage.',
          en: 'Example 4: Strategic discussions between political committees, administration, school leaders and school board chairs. The points are taken into the talks, and the results of the talks are brought back.',
        },
      ],
      explanation: {
        da: 'Hvorfor: Skoleudvikling sker sammen med mange, der ikke sidder med til samtalen. Taler I med skolebestyrelse, medarbejdere og elever før og efter, kommer flere perspektiver med, og flere bakker op om aftalerne. Brug de møder, I har, også kommunens fælles rådgivende organ eller de to årlige møder med repræsentanter for skolebestyrelserne (folkeskolelovens § 46 a).',
        en: 'Why: school development takes place with many who are not at the talk. If you talk with school board, staff and pupils before and after, more perspectives come in and more people support the agreements. Use the meetings you have, including the municipality’s joint advisory body or the two yearly meetings with representatives of the school boards (section 46 a of the Folkeskole Act).',
      },
      suggestedMinutes: 5,
      noteSkeleton: [
        { da: 'Før samtalen', en: 'Before the talk' },
        { da: 'Efter samtalen', en: 'After the talk' },
      ],
      source: { ...STUK_GUIDANCE, place: 'afsnit 3.3' },
    },
    {
      id: 'forberedelse-aftaler',
      form: 'question',
      title: { da: 'Hvordan holder vi fast i aftalerne?', en: 'How do we hold on to the agreements?' },
      question: {
        da: 'Hvad gør vi, for at det, vi aftaler, også bliver til noget?',
        en: 'What do we do so that what we agree also comes about?',
      },
      points: [
        {
          da: 'Eksempel 1: Et kort beslutningsreferat med aftalerne: hvornår der følges op, og hvem der har ansvaret for det. De næste møder tager udgangspunkt i referatet.',
          en: 'Example 1: Short decision minutes with the agreements: when there is follow-up and who is responsible for it. The next meetings start from the minutes.',
        },
        {
          da: 'Eksempel 2: Skolen laver en strategi med sine mål og lægger den på sin hjemmeside.',
          en: 'Example 2: The school makes a strategy with its goals and publishes it on its website.',
        },
        {
          da: 'Eksempel 3: En makkerordning, hvor to skoler sparrer med hinanden om de konkrete indsatser, gerne ud fra de korte referater.',
          en: 'Example 3: A buddy scheme where two schools spar with each other on the particular initiatives, if possible from the short minutes.',
        },
      ],
      explanation: {
        da: 'Hvorfor: Notatet på hjemmesiden fortæller om samtalen, men det er ikke sikkert, at det holder aftalerne fast. Overvej i fællesskab, om der skal mere til.',
        en: 'Why: the note on the website tells of the talk, but it does not necessarily hold the agreements. Consider together whether more is needed.',
      },
      suggestedMinutes: 5,
      noteSkeleton: [{ da: 'Sådan holder vi fast', en: 'How we hold on' }],
      source: { ...STUK_GUIDANCE, place: 'afsnit 3.4.1' },
    },
    {
      id: 'forberedelse-andre-aktoerer',
      form: 'question',
      title: { da: 'Hvem skal ellers inddrages?', en: 'Who else is to be involved?' },
      question: {
        da: 'Hvem skal kende de aftalte indsatser, og hvem skal være med i dem?',
        en: 'Who is to know of the agreed initiatives, and who is to take part in them?',
      },
      points: [
        {
          da: 'Eksempel 1: Et skoleforum for hele kommunen med skolebestyrelser, fælleselevråd, faglige organisationer, skoleledere og repræsentanter fra alle partier i kommunalbestyrelsen. Det mødes 2-3 gange om året om aftalte indsatser og politisk fastsatte temaer, og forvaltningen faciliterer.',
          en: 'Example 1: A school forum for the whole municipality with school boards, the joint pupil council, professional organisations, school leaders and representatives of all parties in the council. It meets 2–3 times a year on agreed initiatives and themes set politically, and the administration facilitates.',
        },
        {
          da: 'Eksempel 2: Et forum på skolen med skolebestyrelse, elevråd, medarbejderudvalg, skoleleder, viceskoleleder og afdelingsledere. Det mødes 2-3 gange om året, dagsordenen bygger på samtalerne og de aftalte indsatser, og skolelederen faciliterer.',
          en: 'Example 2: A forum at the school with school board, pupil council, staff committee, school leader, deputy and heads of department. It meets 2–3 times a year, the agenda builds on the talks and the agreed initiatives, and the school leader facilitates.',
        },
        {
          da: 'Eksempel 3: En kommunal pædagogisk konsulent er fast på skolen én dag om ugen i en afgrænset periode og faciliterer et udviklingsforløb om de aftalte indsatser.',
          en: 'Example 3: A municipal educational consultant is at the school one day a week for a limited period and facilitates a development programme on the agreed initiatives.',
        },
      ],
      explanation: {
        da: 'Hvorfor: Aftalerne bliver først til noget, når de er forankret hos dem, der skal arbejde med dem. Afgør, hvem der skal orienteres, og hvem der skal inddrages.',
        en: 'Why: the agreements come to something only when they are rooted with those who are to work with them. Settle who is to be informed and who is to be involved.',
      },
      suggestedMinutes: 5,
      noteSkeleton: [
        { da: 'Orienteres', en: 'To be informed' },
        { da: 'Inddrages', en: 'To be involved' },
      ],
      source: { ...STUK_GUIDANCE, place: 'afsnit 3.4.2' },
    },
    {
      id: 'forberedelse-notat',
      form: 'question',
      title: { da: 'Hvilken form får notatet?', en: 'Which form does the note take?' },
      question: {
        da: 'Hvordan skal det notat se ud, som skolen lægger på sin hjemmeside?',
        en: 'What is the note that the school publishes on its website to look like?',
      },
      points: [
        {
          da: 'Eksempel 1: Slides fra skolen, der gengiver drøftelserne: viden og data med skolelederens bemærkninger.',
          en: 'Example 1: Slides from the school that give an account of the discussions: knowledge and data with the school leader’s remarks.',
        },
        {
          da: 'Eksempel 2: En video, hvor skolelederen fortæller om udvalgte udviklingsområder, om det, der blev drøftet, og om de aftalte indsatser.',
          en: 'Example 2: A video in which the school leader tells of chosen areas of development, of what was discussed and of the agreed initiatives.',
        },
        {
          da: 'Eksempel 3: Et kort referat, som forvaltningen skriver og skolen offentliggør, med billeder af elevernes arbejder, der viser særlige initiativer og indsatser.',
          en: 'Example 3: Short minutes, written by the administration and published by the school, with pictures of pupils’ work that show particular projects and initiatives.',
        },
      ],
      explanation: {
        da: 'Hvorfor: Samtalen er helt eller delvis en evaluering, og derfor skal skolen offentliggøre et notat med resultaterne af den. Loven stiller ingen krav til formen. Skolelederen vurderer, hvad der skal ud; kommunalbestyrelsen kan sammen med skolerne vælge én fælles form. Testresultater er fortrolige, også når de er anonyme; I må gerne skrive, at en andel er steget eller faldet.',
        en: 'Why: the talk is wholly or partly an evaluation, and therefore the school must publish a note with its results. The law sets no requirements for the form. The school leader judges what goes out; the council may choose one common form together with the schools. Test results are confidential, even when anonymised; you may write that a share has risen or fallen.',
      },
      suggestedMinutes: 5,
      noteSkeleton: [{ da: 'Notatets form', en: 'The form of the note' }],
      source: { ...STUK_GUIDANCE, place: 'afsnit 2.7 og 3.4.3' },
    },
  ],
} satisfies DeckData;
