// The fixed fora in Glostrup, with one school of four departments. Source: EVA report, figure 3.2. Names and how often are the source's.

import { EVA_REPORT } from '../../library/sources.ts';
import type { ForumExample } from './schema.ts';

const source = { ...EVA_REPORT, place: 'figur 3.2 (Glostrup)' };
const of = { municipality: 'Glostrup', minutes: null, template: 'frit', source };

export const GLOSTRUP: readonly ForumExample[] = [
  {
    ...of,
    slug: 'glostrup-fredagsmoede',
    name: { da: 'Fredagsmøder', en: 'Friday meetings' },
    purpose: {
      da: 'Drift og udvikling på Glostrup Skole-niveau.',
      en: 'Operation and development at the level of the whole school.',
    },
    circle: {
      da: 'Skolechef og øverste ledelse for Glostrup Skole.',
      en: 'Head of schools and the top management of the school.',
    },
    frequency: { da: 'Ugentligt', en: 'Weekly' },
    rhythm: { every: 'weeks', count: 1, weekday: 5 },
  },
  {
    ...of,
    slug: 'glostrup-lederforum',
    name: { da: 'Lederforumsmøder', en: 'Leaders’ forum' },
    purpose: {
      da: 'Strategiske beslutninger og kommunikationen mellem afdelingerne.',
      en: 'Strategic decisions, and communication between the departments.',
    },
    circle: {
      da: 'Øverste ledelse for Glostrup Skole, afdelingsskoleledere, ledelseskonsulent for Glostrup Skole, eventuelt konsulent fra forvaltningen.',
      en: 'The top management of the school, department principals, the school’s leadership consultant, and a consultant of the administration if needed.',
    },
    frequency: { da: 'Ugentligt', en: 'Weekly' },
    rhythm: { every: 'weeks', count: 1, weekday: 2 },
  },
  {
    ...of,
    slug: 'glostrup-maanedsmoede',
    name: { da: 'Månedsmøder', en: 'Monthly meetings' },
    purpose: { da: 'Strategiske drøftelser og gensidig sparring.', en: 'Strategic discussion and mutual sparring.' },
    circle: { da: 'Skolechef og skoleleder.', en: 'Head of schools and principal.' },
    frequency: { da: 'Månedligt', en: 'Monthly' },
    rhythm: { every: 'months', count: 1, weekday: 3, week: 1 },
  },
  {
    ...of,
    slug: 'glostrup-plm',
    name: { da: 'PLM (pædagogiske ledermøder)', en: 'PLM (pedagogical leaders’ meetings)' },
    purpose: {
      da: 'Drøftelser i den samlede ledergruppe, som understøtter fællesskabet i hele ledergruppen.',
      en: 'Discussion among all leaders, which supports the community of the whole group.',
    },
    circle: {
      da: 'Alle ledere i undervisnings- og fritidsdelen, ledelseskonsulent for Glostrup Skole, konsulenter fra CDS, skolechef.',
      en: 'All leaders of teaching and leisure, the school’s leadership consultant, consultants of CDS, head of schools.',
    },
    frequency: { da: 'Hver sjette uge', en: 'Every sixth week' },
    rhythm: { every: 'weeks', count: 6, weekday: 3 },
  },
  {
    ...of,
    slug: 'glostrup-dialogmoede',
    name: { da: 'Dialogmøder', en: 'Dialogue meetings' },
    purpose: {
      da: 'Opfølgning på mål og data i kvalitetsrapporten.',
      en: 'Follow-up on goals and data of the quality report.',
    },
    circle: {
      da: 'Skolechef, konsulenter, afdelingsteam fra én afdeling.',
      en: 'Head of schools, consultants, the team of one department.',
    },
    frequency: { da: 'To gange årligt', en: 'Twice a year' },
    rhythm: { every: 'year', from: 2, to: 2, month: 10, weekday: 4, week: 2 },
    template: 'statusmoede',
  },
  {
    ...of,
    slug: 'glostrup-aftaleseminar',
    name: { da: 'Aftaleseminar', en: 'Agreement seminar' },
    purpose: {
      da: 'At skabe kobling mellem mål på forvaltnings- og skoleniveau, skabe overblik i ledergruppen og indkredse skolens indsatsområder med afsæt i data.',
      en: 'To connect the goals of administration and school, give the leaders an overview, and narrow down the school’s areas of effort from data.',
    },
    circle: {
      da: 'Øverste ledelse, alle ledere i undervisnings- og skoledelen, ledelseskonsulent for Glostrup Skole, direktør for området, skolechef, konsulenter i forvaltningen.',
      en: 'Top management, all leaders of teaching and school, the school’s leadership consultant, the director, head of schools, consultants of the administration.',
    },
    frequency: { da: 'En gang årligt', en: 'Once a year' },
    rhythm: { every: 'year', from: 1, to: 1, month: 4, weekday: 3, week: 3 },
    template: 'aftaleseminar',
  },
];
