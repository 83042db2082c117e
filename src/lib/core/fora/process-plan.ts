// The year's process around the school development talks, step by step. Source: STUK examples 1.3 (Svendborg). Steps, times and what
// to mind are the source's; it leaves the column of who is responsible empty, for whoever plans.

import { STUK_EXAMPLES } from '../library/sources.ts';
import type { Localised } from '../library/content-text.ts';

export interface ProcessStep {
  readonly slug: string;
  readonly step: Localised;
  /** When, in the words of the source; empty where it says nothing. */
  readonly when: Localised;
  /** The month by whose end it is done; null where the source gives none. */
  readonly month: number | null;
  readonly mind: Localised;
}

const NOTHING = { da: '', en: '' };
const NOVEMBER = { when: { da: 'November', en: 'November' }, month: 11 };
const DECEMBER = { when: { da: 'December', en: 'December' }, month: 12 };
const JANUARY = { when: { da: 'Januar', en: 'January' }, month: 1 };
const SPRING = { when: { da: 'April/maj', en: 'April/May' }, month: 5 };
const JUNE = { when: { da: 'Juni', en: 'June' }, month: 6 };
const OPEN = { when: NOTHING, month: null };

export const PROCESS_SOURCE = { ...STUK_EXAMPLES, place: 'afsnit 1.3 (Svendborg)' };

export const PROCESS_PLAN: readonly ProcessStep[] = [
  {
    ...NOVEMBER,
    slug: 'opstart',
    step: {
      da: 'Opstartsmøde for konsulenterne: fordel opgaver, ansvarsområder og skoler',
      en: 'Starting meeting of the consultants: share out tasks, responsibilities and schools',
    },
    mind: { da: 'Opret en sag.', en: 'Open a case.' },
  },
  { ...DECEMBER, slug: 'data', step: { da: 'Beslut datamaterialet', en: 'Decide on the data' }, mind: NOTHING },
  {
    ...DECEMBER,
    slug: 'overblik',
    step: {
      da: 'Få overblik over psykologer og pædagogiske konsulenter på skolerne, så de kan grupperes til forberedelsesmøderne',
      en: 'List the psychologists and pedagogical consultants of the schools, so that they can be grouped for the preparation',
    },
    mind: NOTHING,
  },
  {
    ...DECEMBER,
    slug: 'sag',
    step: { da: 'Forbered sagen til det politiske udvalg', en: 'Prepare the case for the political committee' },
    mind: NOTHING,
  },
  {
    ...JANUARY,
    slug: 'udvalg',
    step: { da: 'Sagen på udvalgets møde', en: 'The case at the committee’s meeting' },
    mind: NOTHING,
  },
  {
    ...JANUARY,
    slug: 'formoede',
    step: {
      da: 'Formøde i forvaltningen om mulige temaer; dagsorden og proces for samtalerne bliver lavet',
      en: 'Meeting of the administration on possible themes; agenda and process of the talks are made',
    },
    mind: NOTHING,
  },
  {
    ...JANUARY,
    slug: 'booking',
    step: { da: 'Book møderne med skolerne', en: 'Book the meetings with the schools' },
    mind: NOTHING,
  },
  {
    ...OPEN,
    slug: 'formoeder-1',
    step: {
      da: 'Book formøder, runde 1: PPR-psykologer og pædagogiske konsulenter, lederne af PPR og konsulenter fra forvaltningen',
      en: 'Book preparatory meetings, round 1: PPR psychologists and pedagogical consultants, heads of PPR and consultants of the administration',
    },
    mind: {
      da: '30 min. pr. skole: to sammenhængende formiddage eller eftermiddage, hvor psykologer og konsulenter skiftes til at være med. Forvaltningen laver notepapir.',
      en: '30 minutes a school: two mornings or afternoons in a row, where psychologists and consultants take turns. The administration makes a note sheet.',
    },
  },
  {
    ...OPEN,
    slug: 'formoeder-2',
    step: {
      da: 'Book formøder, runde 2: internt i forvaltningen, om datamaterialet, notepapiret og hvordan mødet skal gennemføres',
      en: 'Book preparatory meetings, round 2: within the administration, on the data, the note sheet and how to hold the meeting',
    },
    mind: {
      da: 'Lederen af PPR inviteres, hvis der er særlige opmærksomhedspunkter.',
      en: 'The head of PPR is invited if there is something particular to mind.',
    },
  },
  {
    ...SPRING,
    slug: 'samtaler',
    step: { da: 'Hold skoleudviklingssamtalerne', en: 'Hold the school development talks' },
    mind: NOTHING,
  },
  {
    ...SPRING,
    slug: 'opsamling',
    step: {
      da: 'Kort opsamling efter hvert møde (15 min.) mellem de konsulenter, der var med: stikord og opmærksomhedspunkter',
      en: 'Short round-up after each meeting (15 minutes) among the consultants who took part: keywords and what to mind',
    },
    mind: { da: 'Lav et notatark.', en: 'Make a note sheet.' },
  },
  {
    ...JUNE,
    slug: 'paa-tvaers',
    step: {
      da: 'Opsamlingsmøde for konsulenterne: hvad så vi på tværs af møderne?',
      en: 'Round-up meeting of the consultants: what did we see across the meetings?',
    },
    mind: NOTHING,
  },
  { ...JUNE, slug: 'praesentation', step: { da: 'Lav præsentationen', en: 'Make the presentation' }, mind: NOTHING },
  {
    slug: 'skoleledere',
    when: { da: 'Juni eller august', en: 'June or August' },
    month: 8,
    step: {
      da: 'Fremlæg opsamlingen for skoleledere (eller ledelsesteam)',
      en: 'Present the round-up to the principals (or management teams)',
    },
    mind: NOTHING,
  },
  {
    ...JUNE,
    slug: 'politik',
    step: { da: 'Fremlæg for det politiske udvalg', en: 'Present to the political committee' },
    mind: NOTHING,
  },
];
