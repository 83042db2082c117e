// The talks and meeting series in Ringsted. Source: STUK examples 1.4. Names, lengths and how often are the source's; where it gives no
// rhythm the forum meets as needed.

import { STUK_EXAMPLES } from '../../library/sources.ts';
import type { ForumExample } from './schema.ts';

const source = { ...STUK_EXAMPLES, place: 'afsnit 1.4 (Ringsted)' };
const of = { municipality: 'Ringsted', minutes: null, template: 'frit', source };

const consultants = {
  da: 'Ledes af skolecenterchefen med deltagelse af konsulenter.',
  en: 'Led by the head of the school centre, with consultants.',
};

export const RINGSTED: readonly ForumExample[] = [
  {
    ...of,
    slug: 'ringsted-skoleforum',
    name: { da: 'Skoleforum', en: 'School forum' },
    purpose: {
      da: 'Aktørernes samtale om de politiske mål: hvert møde tager ét af måltemaerne op ud fra skolernes resultater, gode erfaringer og barrierer.',
      en: 'The actors talk about the political goals: each meeting takes up one of the themes from the schools’ results, good experience and obstacles.',
    },
    circle: {
      da: 'Skolebestyrelser, fælleselevråd, faglige organisationer, skoleledere og repræsentanter fra alle partier i Byrådet.',
      en: 'School boards, the joint pupil council, trade unions, principals, and members of all parties of the council.',
    },
    frequency: { da: '4-5 gange årligt', en: 'Four to five times a year' },
    rhythm: { every: 'year', from: 4, to: 5, month: 9, weekday: 3, week: 3 },
    template: 'skoleforum',
  },
  {
    ...of,
    slug: 'ringsted-udviklingssamtale',
    name: { da: 'Udviklingssamtaler', en: 'Development talks' },
    purpose: {
      da: 'Nedslag i resultater og problemstillinger bliver til lokale og centrale handlepunkter, som der følges op på ved næste samtale.',
      en: 'Results and problems become local and central actions, followed up at the next talk.',
    },
    circle: {
      da: 'Skolecenterchef, skoleleder og ledelseskonsulent.',
      en: 'Head of the school centre, principal and leadership consultant.',
    },
    frequency: { da: '6 årlige', en: 'Six a year' },
    rhythm: { every: 'year', from: 6, to: 6, month: 8, weekday: 4, week: 2 },
    minutes: 90,
    template: 'udviklingssamtale',
  },
  {
    ...of,
    slug: 'ringsted-grus',
    name: { da: 'GRUS', en: 'GRUS' },
    purpose: {
      da: 'Samme indhold som udviklingssamtalen i en bredere kreds, med direkte dialog mellem direktør og skoleledelse.',
      en: 'The same as the development talk in a wider circle, where director and school management talk directly.',
    },
    circle: {
      da: 'Direktør, skolecenterchef, skoleleder og samlet ledelsesteam samt ledelseskonsulent.',
      en: 'Director, head of the school centre, principal with the whole management team, and leadership consultant.',
    },
    frequency: { da: 'En årlig', en: 'One a year' },
    rhythm: { every: 'year', from: 1, to: 1, month: 11, weekday: 4, week: 2 },
    minutes: 180,
    template: 'grus',
  },
  {
    ...of,
    slug: 'ringsted-lus',
    name: { da: 'LUS', en: 'LUS' },
    purpose: {
      da: 'En fortrolig ledelsesudviklingssamtale, hvor skolelederens strategiske ledelse er ét af flere emner.',
      en: 'A confidential talk on leadership, in which the principal’s strategic leadership is one of several topics.',
    },
    circle: { da: 'Skolecenterchef og skoleleder.', en: 'Head of the school centre and principal.' },
    frequency: { da: 'En årlig', en: 'One a year' },
    rhythm: { every: 'year', from: 1, to: 1, month: 2, weekday: 4, week: 2 },
    minutes: 90,
    template: 'lus',
  },
  {
    ...of,
    slug: 'ringsted-skoleledere-virtuelt',
    name: { da: 'Skoleledere, virtuelt møde', en: 'Principals, virtual meeting' },
    purpose: {
      da: 'Aktuelle behov med de skolepolitiske mål som ramme.',
      en: 'Current needs, within the political goals for schools.',
    },
    circle: consultants,
    frequency: { da: 'Ugentligt, en time', en: 'Weekly, one hour' },
    rhythm: { every: 'weeks', count: 1, weekday: 1 },
    minutes: 60,
  },
  {
    ...of,
    slug: 'ringsted-skoleledere',
    name: { da: 'Skoleledere, fysisk møde', en: 'Principals, meeting in person' },
    purpose: {
      da: 'Aktuelle behov med de skolepolitiske mål som ramme. Derudover holdes et årligt seminar.',
      en: 'Current needs, within the political goals for schools. There is also a yearly seminar.',
    },
    circle: consultants,
    frequency: { da: 'Månedligt, 3 timer', en: 'Monthly, three hours' },
    rhythm: { every: 'months', count: 1, weekday: 4, week: 1 },
    minutes: 180,
  },
  {
    ...of,
    slug: 'ringsted-ledelsesteam',
    name: { da: 'Skoleledelsesteam', en: 'School management teams' },
    purpose: {
      da: 'Aktuelle behov med de skolepolitiske mål som ramme. Derudover holdes et årligt seminar.',
      en: 'Current needs, within the political goals for schools. There is also a yearly seminar.',
    },
    circle: consultants,
    frequency: { da: 'To halve dage årligt', en: 'Two half days a year' },
    rhythm: { every: 'year', from: 2, to: 2, month: 10, weekday: 3, week: 2 },
  },
  {
    ...of,
    slug: 'ringsted-ledelsesnetvaerk',
    name: { da: 'Ledelsesnetværk', en: 'Leadership networks' },
    purpose: {
      da: 'Et netværk for udskolingsledere, et for SFO-ledere og et for specialskoleledere.',
      en: 'A network for leaders of the oldest classes, one for SFO leaders and one for leaders of special schools.',
    },
    circle: { da: 'Ledes af ledelseskonsulenter.', en: 'Led by leadership consultants.' },
    frequency: { da: '4 møder årligt i hvert netværk', en: 'Four meetings a year in each network' },
    rhythm: { every: 'year', from: 4, to: 4, month: 9, weekday: 2, week: 3 },
  },
  {
    ...of,
    slug: 'ringsted-vejledere',
    name: { da: 'Netværk for faglige vejledere', en: 'Networks of subject advisers' },
    purpose: {
      da: 'Læsning, matematik, naturfag, teknologiforståelse/IT, børnehaveklasse, læremiddel og dansk som andetsprog.',
      en: 'Reading, mathematics, science, technology/IT, pre-school class, teaching materials and Danish as a second language.',
    },
    circle: { da: 'Ledes af udviklingskonsulenter.', en: 'Led by development consultants.' },
    frequency: { da: 'Løbende', en: 'As needed' },
    rhythm: { every: 'asNeeded' },
  },
];
