// Kortsættet Seks virksomme mekanismer: hvad de betyder, og spørgsmål til begge sider af bordet. Source: KL slides, slide 10.
// Ret kun teksten mellem anførselstegnene: da er dansk, en er engelsk. Prøven i test/core/content.test.ts vogter navne og rækkefølge.

import { MECHANISMS } from '../mechanisms.ts';
import type { DeckData } from '../schema.ts';
import { KL_SLIDES } from '../sources.ts';

const source = { ...KL_SLIDES, place: 'slide 10' };

/** All six are rated together, whichever card one begins with. */
export const RATE_THE_SIX = {
  kind: 'rate' as const,
  question: { da: 'Hvor stærkt står hver af de seks hos os?', en: 'How strong is each of the six here?' },
  statements: [...MECHANISMS],
  low: { da: 'svagt hos os', en: 'weak here' },
  high: { da: 'stærkt hos os', en: 'strong here' },
};

export default {
  slug: 'seks-virksomme-mekanismer',
  title: { da: 'Seks virksomme mekanismer', en: 'Six mechanisms that work' },
  about: {
    da: 'Seks ting, der virker, når forvaltning og skoler udvikler skolen i fællesskab. Lad alle vurdere de seks fra 1 til 5, og tal derefter om den, der ligger lavest, og den, I er mest uenige om.',
    en: 'Six things that work when administration and schools develop the school together. Let everyone rate the six from 1 to 5, then talk about the lowest one and the one you disagree about most.',
  },
  cards: [
    {
      id: 'mekanisme-faelles-vaerdier',
      form: 'question',
      title: { da: 'Fælles værdier og tankesæt', en: 'Shared values and mindset' },
      question: {
        da: 'Hvilke værdier er vi fælles om, når det gælder skolen?',
        en: 'Which values do we share when it comes to the school?',
      },
      points: [
        {
          audience: 'politicians',
          da: 'Hvad står vi sammen om, også når vi er uenige om vejen derhen?',
          en: 'What do we stand together on, even when we disagree about how to get there?',
        },
        {
          audience: 'politicians',
          da: 'Kan man høre de fælles værdier, når vi begrunder en stor beslutning om skolerne?',
          en: 'Can people hear our shared values when we give the reasons for a major decision about the schools?',
        },
        {
          audience: 'administrationAndSchool',
          da: 'Hvor i hverdagen gør de fælles værdier en forskel for eleverne?',
          en: 'Where in everyday life do the shared values make a difference to the pupils?',
        },
        {
          audience: 'administrationAndSchool',
          da: 'Hvor trækker vi hver sin vej, og hvad skyldes det?',
          en: 'Where do we pull in different directions, and why?',
        },
      ],
      explanation: {
        da: 'Fælles værdier og et fælles tankesæt gør gavn to steder: når skolevæsenet står over for en større beslutning, og i hverdagen, dér hvor eleverne for alvor mærker, at skolen udvikler sig. Bed om et eksempel fra hvert sted.',
        en: 'Shared values and a shared mindset help in two places: when major decisions are taken for the school system, and in the everyday situations where school development really matters to the pupils. Ask for an example of each.',
      },
      suggestedMinutes: 3,
      suggestedActivity: RATE_THE_SIX,
      source,
    },
    {
      id: 'mekanisme-partnerskaber',
      form: 'question',
      title: { da: 'Partnerskaber', en: 'Partnerships' },
      question: {
        da: 'Hvor forpligtende er vores samarbejde om at udvikle skolen?',
        en: 'How binding is our cooperation on developing the school?',
      },
      points: [
        {
          audience: 'politicians',
          da: 'Har de, der forhandler på vores vegne, et klart mandat?',
          en: 'Do those who negotiate on our behalf have a clear mandate?',
        },
        {
          audience: 'politicians',
          da: 'Hvad gør vi selv for, at de andre parter kan have tillid til os?',
          en: 'What do we ourselves do so that the other parties can trust us?',
        },
        {
          audience: 'administrationAndSchool',
          da: 'Kender alle spillereglerne, når vi indgår en aftale?',
          en: 'Does everyone know the ground rules when we make an agreement?',
        },
        {
          audience: 'administrationAndSchool',
          da: 'Hvem mangler ved bordet, for eksempel elever, tillidsrepræsentanter eller skolebestyrelse?',
          en: 'Who is missing at the table, for example pupils, union representatives or the school board?',
        },
      ],
      explanation: {
        da: 'Et samarbejde om skoleudvikling bliver forpligtende, når spillereglerne er tydelige, når det er klart, hvad hver part har mandat til at forhandle om, og når man arbejder for at opbygge tillid. Parterne kan for eksempel være forvaltning, skoleledelse, skolebestyrelse, lærerkreds, tillidsrepræsentanter, medarbejdere og elever.',
        en: 'Cooperation on school development becomes binding when the ground rules are plain, when it is clear what each party has a mandate to negotiate, and when people work at building trust. The parties may for example be the administration, school management, school board, local teachers’ union, union representatives, staff and pupils.',
      },
      suggestedMinutes: 3,
      suggestedActivity: RATE_THE_SIX,
      source,
    },
    {
      id: 'mekanisme-beslutningsarkitektur',
      form: 'question',
      title: { da: 'Beslutningsarkitektur', en: 'Decision architecture' },
      question: {
        da: 'Ved alle, hvordan en beslutning om skolen bliver til?',
        en: 'Does everyone know how a decision about the school is made?',
      },
      points: [
        {
          audience: 'politicians',
          da: 'Hvad beslutter vi selv, og hvad overlader vi til forvaltning og skoler?',
          en: 'What do we decide ourselves, and what do we leave to administration and schools?',
        },
        {
          audience: 'politicians',
          da: 'Hvornår i forløbet spørger vi dem, beslutningen får betydning for?',
          en: 'At what point do we ask those whom the decision will affect?',
        },
        {
          audience: 'administrationAndSchool',
          da: 'Hvordan kommer medarbejdernes viden med, før beslutningen er taget?',
          en: 'How does the staff’s knowledge come in before the decision is taken?',
        },
        {
          audience: 'administrationAndSchool',
          da: 'Får de, der er blevet spurgt, at vide, hvad deres svar blev brugt til?',
          en: 'Are those who were asked told what their answers were used for?',
        },
      ],
      explanation: {
        da: 'To ting skal have tydelige rammer: hvordan man når frem til en beslutning, og hvordan alle kommer med, fra medarbejdere til politikere. Tag en nylig beslutning, og følg den baglæns: Hvem var med hvornår?',
        en: 'Two things need a clear framework: how a decision is reached, and how everyone takes part, from staff to politicians. Take a recent decision and trace it backwards: who was involved, and when?',
      },
      suggestedMinutes: 3,
      suggestedActivity: RATE_THE_SIX,
      source,
    },
    {
      id: 'mekanisme-samtalerum',
      form: 'question',
      title: { da: 'Samtalerum og mødefora', en: 'Rooms for talk and meeting forums' },
      question: {
        da: 'Hvor mødes vi jævnligt om skolens udvikling, og hvem mødes aldrig?',
        en: 'Where do we meet regularly about the school’s development, and who never meet?',
      },
      points: [
        {
          audience: 'politicians',
          da: 'Hvornår taler vi med skolerne om andet end enkeltsager og økonomi?',
          en: 'When do we talk with the schools about anything other than individual cases and money?',
        },
        {
          audience: 'politicians',
          da: 'Hvilke møder giver os mest med hjem?',
          en: 'Which meetings give us the most to take home?',
        },
        {
          audience: 'administrationAndSchool',
          da: 'På hvilke møder udveksler vi synspunkter, og på hvilke orienterer vi kun hinanden?',
          en: 'At which meetings do we exchange views, and at which do we only inform each other?',
        },
        {
          audience: 'administrationAndSchool',
          da: 'Hvilken samtale mangler vi et sted til?',
          en: 'Which conversation do we lack a place for?',
        },
      ],
      explanation: {
        da: 'God dialog og gode beslutninger kræver, at man taler sammen jævnligt og ikke kun, når noget brænder på. Her kan alle omkring skolen få vendt deres synspunkter og bygget relationer.',
        en: 'Good dialogue and good decisions require that people talk regularly and not only when something is urgent. This is where everyone around the school can exchange views and build relationships.',
      },
      suggestedMinutes: 3,
      suggestedActivity: RATE_THE_SIX,
      source,
    },
    {
      id: 'mekanisme-problemloesning',
      form: 'question',
      title: { da: 'Problemløsning i hverdagen', en: 'Solving everyday problems' },
      question: {
        da: 'Hvilket problem i hverdagen har vi senest løst, fordi vi talte sammen?',
        en: 'Which everyday problem did we last solve because we talked to each other?',
      },
      points: [
        {
          audience: 'politicians',
          da: 'Hvordan finder vi ud af, om en beslutning løste det problem, den skulle løse?',
          en: 'How do we find out whether a decision solved the problem it was meant to solve?',
        },
        {
          audience: 'politicians',
          da: 'Hvilket problem skal vi tage op, næste gang vi mødes med skolerne?',
          en: 'Which problem shall we raise the next time we meet the schools?',
        },
        {
          audience: 'administrationAndSchool',
          da: 'Hvilket problem går igen på flere skoler, uden at nogen tager fat i det?',
          en: 'Which problem recurs at several schools without anyone taking it on?',
        },
        {
          audience: 'administrationAndSchool',
          da: 'Hvor lang tid går der, fra vi er enige om et problem, til der sker noget?',
          en: 'How long does it take from our agreeing on a problem until something happens?',
        },
      ],
      explanation: {
        da: 'Når det, man taler om, fører til, at hverdagens konkrete problemer bliver løst, tror man på processen, lægger kræfter i den og føler sig forpligtet. Det gælder både politikere, forvaltning, skoleledelser og medarbejdere. Spørg, til nogen kan nævne et bestemt problem.',
        en: 'When talking leads to concrete everyday problems being solved, people believe in the process, put their energy into it and feel committed. That goes for politicians, administration, school management and staff alike. Keep asking until someone can name a particular problem.',
      },
      suggestedMinutes: 3,
      suggestedActivity: RATE_THE_SIX,
      source,
    },
    {
      id: 'mekanisme-synlighed',
      form: 'question',
      title: { da: 'Synlighed i samarbejdet', en: 'Visible cooperation' },
      question: {
        da: 'Hvem kan se, at vi arbejder godt sammen om skolen?',
        en: 'Who can see that we work well together on the school?',
      },
      points: [
        {
          audience: 'politicians',
          da: 'Hvad fortæller vi offentligt om samarbejdet med skolerne?',
          en: 'What do we say in public about our cooperation with the schools?',
        },
        {
          audience: 'politicians',
          da: 'Hvordan viser vi, at vi har lyttet?',
          en: 'How do we show that we have listened?',
        },
        {
          audience: 'administrationAndSchool',
          da: 'Hvad lykkes vi med, som forældre og andre skoler burde høre om?',
          en: 'What do we succeed in that parents and other schools ought to hear about?',
        },
        {
          audience: 'administrationAndSchool',
          da: 'Hvordan får medarbejdere og elever øje på det, vi aftaler?',
          en: 'How do staff and pupils come to notice what we agree?',
        },
      ],
      explanation: {
        da: 'Et godt samarbejde mellem lærere, ledere og forvaltning bliver bemærket lokalt. Det kan gøre folk trygge, og det kan inspirere andre. Spørg, hvem der ville opdage det, hvis samarbejdet holdt op.',
        en: 'Good cooperation between teachers, school leaders and administration is noticed locally. It can reassure people, and it can inspire others. Ask who would notice if the cooperation stopped.',
      },
      suggestedMinutes: 3,
      suggestedActivity: RATE_THE_SIX,
      source,
    },
  ],
} satisfies DeckData;
