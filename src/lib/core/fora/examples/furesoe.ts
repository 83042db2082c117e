// The fixed fora in Furesø, with seven schools. Source: EVA report, figure 3.3. Names and how often are the source's.

import { EVA_REPORT } from '../../library/sources.ts';
import type { ForumExample } from './schema.ts';

const source = { ...EVA_REPORT, place: 'figur 3.3 (Furesø)' };
const of = { municipality: 'Furesø', minutes: null, template: 'frit', source };

export const FURESOE: readonly ForumExample[] = [
  {
    ...of,
    slug: 'furesoe-skoleledermoede',
    name: { da: 'Skoleledermøder', en: 'Principals’ meetings' },
    purpose: {
      da: 'Aktuelle emner bliver drøftet, og viden bliver delt mellem skolerne og mellem skoler og forvaltning.',
      en: 'Current matters are discussed, and knowledge is shared between the schools and with the administration.',
    },
    circle: {
      da: 'Alle skoleledere, centerledelsen, relevante konsulenter.',
      en: 'All principals, the management of the centre, relevant consultants.',
    },
    frequency: { da: 'En gang månedligt', en: 'Once a month' },
    rhythm: { every: 'months', count: 1, weekday: 3, week: 1 },
  },
  {
    ...of,
    slug: 'furesoe-faellesmoede',
    name: { da: 'Fællesmøder for skole og dagtilbud', en: 'Joint meetings of schools and day care' },
    purpose: {
      da: 'Gensidig orientering, drøftelse og beslutninger om udvalgte temaer. Møderne holdes i en fireugerskadence med skoleledermøder, områdeledermøder og skole- og områdeledermøder hver fjerde uge.',
      en: 'Mutual information, discussion and decisions on chosen themes. In turns of four weeks: principals’ meetings, area leaders’ meetings, and both together every fourth week.',
    },
    circle: {
      da: 'Alle skoleledere, områdeledere, skolechef og relevante konsulenter.',
      en: 'All principals, area leaders, head of schools and relevant consultants.',
    },
    frequency: { da: 'En gang månedligt', en: 'Once a month' },
    rhythm: { every: 'weeks', count: 4, weekday: 3 },
  },
  {
    ...of,
    slug: 'furesoe-videndeling',
    name: { da: 'Videndelingsnetværk', en: 'Knowledge networks' },
    purpose: {
      da: 'At dele viden på tværs af skolerne, for eksempel om tosprogsområdet eller it i undervisningen. Netværkene aftaler selv, hvor ofte de mødes.',
      en: 'To share knowledge across the schools, such as on bilingual pupils or IT in teaching. The networks agree themselves how often they meet.',
    },
    circle: { da: 'Skoleledere og afdelingsledere.', en: 'Principals and department heads.' },
    frequency: { da: 'Ca. fire-otte gange årligt', en: 'About four to eight times a year' },
    rhythm: { every: 'year', from: 4, to: 8, month: 9, weekday: 4, week: 2 },
  },
  {
    ...of,
    slug: 'furesoe-seminar',
    name: { da: 'Seminarer', en: 'Seminars' },
    // The source names no content.
    purpose: { da: 'Aftales fra gang til gang.', en: 'Agreed from time to time.' },
    circle: {
      da: 'Skoleledere og afdelingsledere på skolerne, områdeledere i dagtilbud.',
      en: 'Principals and department heads of the schools, area leaders of day care.',
    },
    frequency: { da: 'To-tre gange årligt efter behov', en: 'Two or three times a year as needed' },
    rhythm: { every: 'year', from: 2, to: 3, month: 9, weekday: 5, week: 3 },
  },
  {
    ...of,
    slug: 'furesoe-statussamtale',
    name: { da: 'Statussamtale', en: 'Status talk' },
    purpose: {
      da: 'Sparring og løbende opfølgning til skolelederne fra centerchefens side.',
      en: 'Sparring and running follow-up for the principals by the head of the centre.',
    },
    circle: { da: 'Den enkelte skoleleder og centerchef.', en: 'One principal and the head of the centre.' },
    frequency: { da: 'Et par gange årligt', en: 'A couple of times a year' },
    rhythm: { every: 'year', from: 2, to: 2, month: 9, weekday: 2, week: 2 },
    template: 'statusmoede',
  },
  {
    ...of,
    slug: 'furesoe-strategisamtale',
    name: { da: 'Strategisamtale', en: 'Strategy talk' },
    purpose: {
      da: 'At drøfte skolernes resultater og en fremadrettet udviklingsstrategi.',
      en: 'To discuss the results of the schools and a strategy for their development.',
    },
    circle: {
      da: 'Den enkelte skoleledelse, centerchef, relevante konsulenter fra forvaltningen.',
      en: 'One school’s management, the head of the centre, relevant consultants of the administration.',
    },
    frequency: { da: 'En gang årligt', en: 'Once a year' },
    rhythm: { every: 'year', from: 1, to: 1, month: 3, weekday: 2, week: 2 },
  },
];
