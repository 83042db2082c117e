// The formal requirements of the school development talk, folkeskoleloven § 40 a, as data with the days on which each version holds.
// Source: STUK guidance, chapter 2, with its own section for each. A rule that changes is a new version below its old one:
// a meeting keeps those that held on its day.

import type { Localised } from '../../library/content-text.ts';
import { STUK_GUIDANCE } from '../../library/sources.ts';

export const POINT_NAMES = [
  'talk',
  'initiative',
  'municipality',
  'results',
  'followUp',
  'actionPlan',
  'account',
] as const;
export type PointName = (typeof POINT_NAMES)[number];

export interface Point {
  readonly name: PointName;
  readonly version: number;
  /** The first and the last day on which it holds, "YYYY-MM-DD"; null for no end. */
  readonly from: string | null;
  readonly until: string | null;
  readonly title: Localised;
  readonly why: Localised;
  readonly paragraph: string;
  /** It is not from the guidance: to be read against the law as it stands. */
  readonly isToBeVerified: boolean;
  readonly source: { readonly publisher: string; readonly title: string; readonly place: string };
}

const always = { version: 1, from: null, until: null, isToBeVerified: false };
const guidance = (section: string) => ({ source: { ...STUK_GUIDANCE, place: `afsnit ${section}` } });

const TALK = {
  name: 'talk',
  paragraph: 'folkeskoleloven § 40 a',
  title: {
    da: 'Kommunalbestyrelsen og skolens leder er med',
    en: 'The council and the school’s leader take part',
  },
} as const;

export const POINTS: readonly Point[] = [
  {
    ...{ ...always, ...TALK, ...guidance('2.1') },
    until: '2025-07-31',
    why: {
      da: 'Samtalen holdes hvert år. Et udvalg eller forvaltningen kan træde i kommunalbestyrelsens sted, og vice- og afdelingsledere i skolelederens. Den kan ikke overlades til skolebestyrelsen alene.',
      en: 'The talk is held every year. A committee or the administration may stand in for the council, deputies and department heads for the principal. It cannot be left to the school board alone.',
    },
  },
  {
    ...{ ...TALK, ...guidance('2.1') },
    ...{ version: 2, from: '2025-08-01', until: null, isToBeVerified: true },
    title: {
      da: 'Kommunalbestyrelsen, skolens leder og en forælder fra skolebestyrelsen er med',
      en: 'The council, the school’s leader and a parent of the school board take part',
    },
    why: {
      da: 'Som før, og fra 1. august 2025 har en repræsentant for forældrene i skolebestyrelsen ret til at være med. Vejledningen er ældre end den regel: kontrollér den gældende tekst.',
      en: 'As before, and from 1 August 2025 a representative of the parents on the school board has a right to take part. The guidance is older than that rule: verify against the current text.',
    },
  },
  {
    ...{ ...always, ...guidance('2.2') },
    name: 'initiative',
    paragraph: 'folkeskoleloven § 40 a',
    title: { da: 'Skolelederens temaer er på dagsordenen', en: 'The principal’s themes are on the agenda' },
    why: {
      da: 'Skolens leder har initiativretten: det er lederen, der beskriver de udviklings- og indsatsområder, samtalen skal handle om.',
      en: 'The school’s leader has the right of initiative: it is the leader who describes the areas of development and effort.',
    },
  },
  {
    ...{ ...always, ...guidance('2.3') },
    name: 'municipality',
    paragraph: 'folkeskoleloven § 40 a',
    title: { da: 'Kommunalbestyrelsens emner er på dagsordenen', en: 'The council’s topics are on the agenda' },
    why: {
      da: 'Kommunalbestyrelsen, udvalget eller forvaltningen supplerer med emner fra den strategiske ramme for skolevæsenet.',
      en: 'The council, the committee or the administration adds topics from its strategic frame for the schools.',
    },
  },
  {
    ...{ ...always, ...guidance('2.4') },
    name: 'results',
    paragraph: 'folkeskoleloven § 40 a; om fortrolighed § 55 b',
    title: { da: 'Resultater og anden viden er med', en: 'Results and other knowledge are brought in' },
    why: {
      da: 'Resultaterne fra de obligatoriske test i læsning og matematik og anden relevant viden inddrages. Testresultater er fortrolige.',
      en: 'Results of the mandatory tests in reading and mathematics, and other relevant knowledge, are brought in. Test results are confidential.',
    },
  },
  {
    ...{ ...always, ...guidance('2.5') },
    name: 'followUp',
    paragraph: 'folkeskoleloven § 40 a',
    title: { da: 'Der følges op på tidligere samtaler', en: 'Earlier talks are followed up' },
    why: {
      da: 'Samtalen skal berøre det, som tidligere samtaler gav anledning til.',
      en: 'The talk touches what earlier talks gave rise to.',
    },
  },
  {
    ...{ ...always, ...guidance('2.6') },
    name: 'actionPlan',
    paragraph: 'folkeskoleloven § 40 a og § 57 d, stk. 3-4',
    title: { da: 'Status på en handlingsplan, hvis der er en', en: 'Status of an action plan, if there is one' },
    why: {
      da: 'Er skolen pålagt en handlingsplan, indgår den i samtalen, så længe den løber.',
      en: 'If the school has been ordered to have an action plan, it is a part of the talk for as long as it runs.',
    },
  },
  {
    ...{ ...always, ...guidance('2.7') },
    name: 'account',
    paragraph: 'lov om gennemsigtighed og åbenhed i uddannelserne § 2, stk. 1, nr. 5',
    title: { da: 'Notatet er offentliggjort', en: 'The account is published' },
    why: {
      da: 'Skolen oplyser om evalueringen på sin hjemmeside, for eksempel med et kort referat. Testresultater må ikke kunne læses af det.',
      en: 'The school gives an account of the evaluation on its website, such as short minutes. No test results may be read from it.',
    },
  },
];

/** From this day the talk is voluntary with treatment offers and with teaching at children's homes (STUK guidance 1.2.1). */
export const VOLUNTARY_FROM = '2024-01-01';

/** The points that hold on a day, in their order. */
export function pointsOn(day: string): Point[] {
  return POINT_NAMES.flatMap((name) =>
    POINTS.filter(
      (point) =>
        point.name === name &&
        (point.from === null || point.from <= day) &&
        (point.until === null || day <= point.until),
    ),
  );
}
