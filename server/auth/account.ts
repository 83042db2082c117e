// What the rest of the house knows of somebody who is signed in, and of where a request comes from.

import type { SeatRole } from '../../src/lib/core/meeting/vocabulary.ts';
import type { AccountRole } from '../../src/lib/core/organisation/permissions.ts';

const STAFF_SEATS: readonly SeatRole[] = ['secretary', 'screen', 'participant', 'observer'];
const ALL_SEATS: readonly SeatRole[] = ['facilitator', 'coFacilitator', ...STAFF_SEATS];

/** The seats that an account takes in its organisation's meetings by its role; more can be given in a meeting. */
export const SEATS_OF: Record<AccountRole, readonly SeatRole[]> = {
  administrator: ALL_SEATS,
  facilitator: ALL_SEATS,
  secretary: STAFF_SEATS,
  member: ['participant', 'observer'],
};

/** How somebody signed in. */
export const SIGN_IN_WAYS = ['password', 'oidc', 'passkey'] as const;
export type SignInWay = (typeof SIGN_IN_WAYS)[number];

/** Somebody who is signed in, as one member of one organisation. */
export interface Account {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly role: AccountRole;
}

/** Where a request comes from; pages make one with `visitorOf` (src/lib/access.server.ts). */
export interface Visitor {
  /** The network address, for counting failures. */
  readonly address: string;
  /** Whether the page was asked for over https: cookies are then for https only. */
  readonly secure: boolean;
  readonly headers: Headers;
}

/** A cookie to set in the answer; an empty value with `maxAgeS` 0 takes it away. */
export interface SetCookie {
  readonly name: string;
  readonly value: string;
  readonly path: string;
  readonly maxAgeS: number;
  readonly secure: boolean;
}

/** Passwords are checked for length only: rules about signs make them worse, not better. */
export const PASSWORD_LENGTH = { min: 8, max: 128 } as const;

export type SetUpAnswer =
  | { ok: true; cookies: SetCookie[] }
  | { ok: false; code: 'setup.done' | 'setup.organisationName' | 'setup.email' | 'setup.password' | 'setup.name' };

export type SignInAnswer =
  /** With `asksCode` they are not signed in yet: the cookies only say that the password was right. */
  | { ok: true; cookies: SetCookie[]; asksCode: boolean }
  | { ok: false; code: 'signIn.wrong' }
  | { ok: false; code: 'signIn.tooMany'; retryAfterS: number };

export type AddUserAnswer =
  { ok: true; userId: string } | { ok: false; code: 'user.emailTaken' | 'user.email' | 'user.password' | 'user.name' };
