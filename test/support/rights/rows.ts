// Who knocks at every door of the built server, and how a row of the table of answers is written.

import {
  ACCOUNT_ROLES,
  mayDo,
  type AccountRole,
  type OrganisationAct,
} from '../../../src/lib/core/organisation/permissions.ts';

/**
 * Guests have a seat by code, or by one that a program gave them; who is dismissed was signed in when their account went; the
 * stranger administers another organisation; programs have a token with every scope.
 */
export const VISITORS = [
  ...(['nobody', 'guest', 'observer', 'coFacilitator'] as const),
  ...(['member', 'secretary', 'facilitator', 'administrator', 'dismissed', 'stranger'] as const),
  ...(['program', 'strangeProgram'] as const),
];
export type Visitor = (typeof VISITORS)[number];
/** Who must never read a word of the organisation's. */
export const OUTSIDERS: readonly Visitor[] = ['nobody', 'dismissed', 'stranger', 'strangeProgram'];

/** The answer to each visitor: its status, and where it sends them. */
export type Row = Record<Visitor, string>;
export type Answers = Partial<Row>;
export type Rights = Record<string, Row>;

const SIGN_IN = '303 /sign-in';
export const accounts = (answer: string): Answers => Object.fromEntries(ACCOUNT_ROLES.map((role) => [role, answer]));

/**
 * The same answer to everyone, but for those named. Whoever has any seat is a guest unless the row says otherwise, and whoever
 * is dismissed is nobody.
 */
export function row(everyone: string, others: Answers = {}): Row {
  const { guest = everyone, nobody = everyone } = others;
  const all = Object.fromEntries(VISITORS.map((visitor) => [visitor, everyone]));
  return { ...all, ...{ observer: guest, coFacilitator: guest, dismissed: nobody }, ...others } as Row;
}

/** By the organisation's table: accounts that may get the answer, the others 403. */
function byTable(act: OrganisationAct, answer: string): Answers {
  const one = (role: AccountRole) => (mayDo(role, act) ? answer : '403');
  return Object.fromEntries(ACCOUNT_ROLES.map((role) => [role, one(role)]));
}

/** A page of the office, by the organisation's table. A guest's seat and a program's token are no sign-in. */
export const by = (act: OrganisationAct, answer: string, others: Answers = {}): Row =>
  row(SIGN_IN, { ...byTable(act, answer), stranger: answer, ...others });

/** A page of one meeting: for another organisation it does not exist. */
export const inMeeting = (act: OrganisationAct, answer: string, others: Answers = {}): Row =>
  by(act, answer, { stranger: '404', ...others });

/** A call that a page of one meeting makes: whoever is not signed in is told so. */
export const callIn = (act: OrganisationAct, answer: string, others: Answers = {}): Row =>
  row('401', { ...byTable(act, answer), stranger: '404', ...others });

/** A call of REST: no cookie takes the place of a token. */
export const rest = (program: string, strangeProgram: string, others: Answers = {}): Row =>
  row('401', { program, strangeProgram, ...others });

/** A file of one meeting: programs by their token, people by their cookie. */
export const file = (answer: string): Row =>
  rest(answer, '404', { guest: answer, ...accounts(answer), stranger: '404' });

/** The same row for each of a page's forms. */
export const forms = (address: string, names: readonly string[], answers: Row): Rights =>
  Object.fromEntries(names.map((name) => [`POST ${address}?/${name}`, answers]));
