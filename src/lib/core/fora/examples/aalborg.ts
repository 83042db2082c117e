// The fixed fora between administration and school leaders in Aalborg. Source: EVA report, figure 3.1. Names and how often are the
// source's; weekday and month are ours, for somebody has to begin somewhere.

import { EVA_REPORT } from '../../library/sources.ts';
import type { ForumExample } from './schema.ts';

const source = { ...EVA_REPORT, place: 'figur 3.1 (Aalborg)' };
const of = { municipality: 'Aalborg', minutes: null, template: 'frit', source };
const fiveToSix = { every: 'year', from: 5, to: 6, month: 8, weekday: 3, week: 3 } as const;
const onceAYear = { every: 'year', from: 1, to: 1, weekday: 3, week: 2 } as const;

export const AALBORG: readonly ForumExample[] = [
  {
    ...of,
    slug: 'aalborg-ufl',
    name: { da: 'UFL – udvidet forvaltningsledelse', en: 'UFL – extended administrative management' },
    purpose: { da: 'Den strategiske retning for skolevæsenet.', en: 'The strategic direction of the school system.' },
    circle: {
      da: 'Alle ledere på niveau 1, 2 og 3: de øverste strategiske skoleledere, leder af PPR, UU, it-chef m.fl.',
      en: 'All leaders at levels 1, 2 and 3: the top strategic school leaders, head of PPR, UU, head of IT and others.',
    },
    frequency: { da: 'Otte-ti gange årligt', en: 'Eight to ten times a year' },
    rhythm: { every: 'year', from: 8, to: 10, month: 8, weekday: 2, week: 2 },
  },
  {
    ...of,
    slug: 'aalborg-flopu',
    name: {
      da: 'FLOPU – forum for læring og pædagogisk udvikling',
      en: 'FLOPU – forum for learning and pedagogical development',
    },
    purpose: { da: 'Den pædagogiske udvikling i skolevæsenet.', en: 'Pedagogical development in the school system.' },
    circle: {
      da: 'Læringschef, eventuelt konsulenter og sektorleder efter behov. Fra skolerne deltager skoleleder eller afdelingsledere, alt efter skolens størrelse.',
      en: 'Head of learning, consultants and sector head when needed. From the schools the principal or department heads, depending on the size of the school.',
    },
    frequency: { da: 'Fem-seks gange årligt', en: 'Five to six times a year' },
    rhythm: fiveToSix,
  },
  {
    ...of,
    slug: 'aalborg-ledelseslab',
    name: { da: 'Ledelseslab', en: 'Leadership lab' },
    purpose: {
      da: 'Skolelederne udvikler deres egen ledelsesrolle og egne ledelsesopgaver.',
      en: 'The principals develop their own role and tasks as leaders.',
    },
    circle: {
      da: 'Skoleledere, skolechef eller sektorleder. Syv-otte skoler i hver gruppe.',
      en: 'Principals, head of schools or sector head. Seven or eight schools in each group.',
    },
    frequency: { da: 'Fem-seks gange årligt', en: 'Five to six times a year' },
    rhythm: { ...fiveToSix, month: 9 },
  },
  {
    ...of,
    slug: 'aalborg-laeringssamtale-1',
    name: { da: 'Læringssamtaler, første møde', en: 'Learning talks, first meeting' },
    purpose: {
      da: 'Forvaltning og skoleledelse giver hinanden feedback på status på den enkelte skole.',
      en: 'Administration and school management give each other feedback on where the school stands.',
    },
    circle: {
      da: 'Skoleledelsen fra den enkelte skole, skolechef og/eller læringschef og konsulenter.',
      en: 'The management of the school, head of schools and/or head of learning, and consultants.',
    },
    frequency: { da: 'En gang årligt', en: 'Once a year' },
    rhythm: { ...onceAYear, month: 10 },
    template: 'aalborg',
  },
  {
    ...of,
    slug: 'aalborg-laeringssamtale-2',
    name: { da: 'Læringssamtaler, andet møde', en: 'Learning talks, second meeting' },
    purpose: {
      da: 'Opfølgning på målene fra den første læringssamtale, med et læringsorienteret fokus, for eksempel på læringskultur.',
      en: 'Follow-up on the goals of the first learning talk, with a focus on learning, such as learning culture.',
    },
    circle: {
      da: 'Tre-fire skoleledelser sammen, skolechef og/eller læringschef og konsulenter.',
      en: 'Three or four school managements together, head of schools and/or head of learning, and consultants.',
    },
    frequency: { da: 'En gang årligt', en: 'Once a year' },
    rhythm: { ...onceAYear, month: 3 },
  },
  {
    ...of,
    slug: 'aalborg-oekonomi',
    name: { da: 'Forum for økonomi og administration', en: 'Forum for finance and administration' },
    purpose: {
      da: 'At arbejde med økonomi i fællesskab og dele viden om økonomi på tværs af skolerne.',
      en: 'To work on finances together and share knowledge of them across the schools.',
    },
    circle: {
      da: 'Økonomichef og konsulenter fra økonomiafdelingen og den leder, der har ansvar for økonomi på skolerne.',
      en: 'Head of finance, consultants of the finance department, and the leader responsible for finances at the schools.',
    },
    frequency: { da: 'Fem-seks gange årligt', en: 'Five to six times a year' },
    rhythm: { ...fiveToSix, weekday: 4 },
  },
];
