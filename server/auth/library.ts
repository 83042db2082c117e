// The sign-in library, set up for this house: password hashes, sessions and their cookies are its, everything around
// them is ours. Only its server-side calls are used; its own HTTP endpoints are not reachable.

import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { parseSetCookieHeader } from 'better-auth/cookies';
import { twoFactor } from 'better-auth/plugins/two-factor';
import type { Log } from '../log.ts';
import type { Database } from '../store/database.ts';
import { PASSWORD_LENGTH, type SetCookie, type SignInWay, type Visitor } from './account.ts';
import { knownPerson } from './known-person.ts';

/** How long a sign-in lasts. */
const SESSION_S = 14 * 24 * 60 * 60;

/** The library on our database. Its organisation plugin is left out: it has other roles than ours, and one owner too many. */
export function createSignInLibrary(
  database: Database,
  key: Buffer,
  { log, mayComeIn }: { log: Log; mayComeIn: (userId: string) => Promise<boolean> },
) {
  const { user, session, account, verification, twoFactor: twoFactorTable } = database.tables;
  return betterAuth({
    appName: 'Samtalerum',
    // Never seen from outside, since its endpoints are not served; it only has to be an address.
    baseURL: 'http://localhost',
    secret: key.toString('base64url'),
    database: drizzleAdapter(database.orm, {
      provider: 'sqlite',
      schema: { user, session, account, verification, twoFactor: twoFactorTable },
    }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.min,
      maxPasswordLength: PASSWORD_LENGTH.max,
      revokeSessionsOnPasswordReset: true,
    },
    // A link out of a mail is good for whoever has the mail, not for whoever reads the database; so is a key in a cookie.
    verification: { storeIdentifier: 'hashed' },
    // Whichever way somebody signs in: who is deactivated gets no session.
    databaseHooks: { session: { create: { before: ({ userId }) => mayComeIn(userId) } } },
    session: {
      expiresIn: SESSION_S,
      disableSessionRefresh: true,
      additionalFields: { signedInBy: { type: 'string', required: false, input: false } },
    },
    plugins: [twoFactor({ issuer: 'Samtalerum' }), knownPerson],
    // Its counting goes by address alone, which in a town hall is everybody: ours is in `sign-in-limits.ts`.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    advanced: {
      cookiePrefix: 'samtalerum',
      // Whether a cookie is for https only follows from each request (`cookiesFrom`), not from the process.
      useSecureCookies: false,
      ipAddress: { disableIpTracking: true },
    },
    logger: { level: 'error', log: (_level, message) => log.error({ library: 'better-auth' }, message) },
  });
}
export type SignInLibrary = ReturnType<typeof createSignInLibrary>;

/** Signs in somebody whom another way than the password has recognised; the cookies to set. */
export async function newSession(
  library: SignInLibrary,
  userId: string,
  signedInBy: SignInWay,
  visitor: Visitor,
): Promise<SetCookie[]> {
  const { headers } = await library.api.signInKnown({
    body: { userId, signedInBy },
    headers: new Headers({ 'user-agent': visitor.headers.get('user-agent') ?? '' }),
    returnHeaders: true,
  });
  return cookiesFrom(headers, visitor.secure);
}

/** The cookies that an answer of the library sets, as values that pages can set themselves. */
export function cookiesFrom(headers: Headers, secure: boolean): SetCookie[] {
  return headers.getSetCookie().flatMap((line) =>
    [...parseSetCookieHeader(line)].map(([name, { value, path, 'max-age': maxAgeS }]) => ({
      name,
      value: decodeURIComponent(value),
      path: path ?? '/',
      maxAgeS: maxAgeS ?? SESSION_S,
      secure,
    })),
  );
}
