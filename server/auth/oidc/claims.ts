// Who somebody is by what their provider says of them: pure, so that each provider's way of saying it is a row in a test.

import * as v from 'valibot';
import { ACCOUNT_ROLES, type AccountRole } from '../../../src/lib/core/organisation/permissions.ts';
import type { OidcSettings } from './settings.ts';

export type Claims = Readonly<Record<string, unknown>>;

/** Somebody whom the provider has recognised. */
export interface KnownPerson {
  /** Who it is, for ever: an address can pass to somebody else, this cannot. */
  readonly subject: string;
  readonly email: string | null;
  /** Whether the address is known to be theirs, so that an account with it may be theirs too. */
  readonly isEmailTheirs: boolean;
  readonly name: string;
  /** What they are to be by their claims; null: nothing follows from them. */
  readonly role: AccountRole | null;
}

const addressSchema = v.pipe(v.string(), v.trim(), v.toLowerCase(), v.maxLength(254), v.email());

/** Reads the claims of a checked token. */
export function personOf(claims: Claims & { readonly sub: string }, settings: OidcSettings): KnownPerson {
  const told = address(claims['email']);
  // Entra ID names the address in `preferred_username` where the optional claim `email` was not asked for.
  const email = told ?? address(claims['preferred_username']);
  // `xms_edov` is Entra's word for what others call `email_verified`; its own `email` may be anything an administrator typed.
  const isVouchedFor = told !== null && (isTrue(claims['email_verified']) || isTrue(claims['xms_edov']));
  return {
    subject: claims.sub,
    email,
    isEmailTheirs: email !== null && (isVouchedFor || settings.trustsEmail),
    name: nameOf(claims) ?? email ?? claims.sub,
    role: roleOf(claims, settings),
  };
}

/** The highest of the roles that the claim gives. */
export function roleOf(claims: Claims, { roles, roleClaim }: Pick<OidcSettings, 'roles' | 'roleClaim'>) {
  if (!roles) return null;
  const claimed = claimAt(claims, roleClaim);
  const values = Array.isArray(claimed) ? claimed : [claimed];
  const given = values.flatMap((value) => (typeof value === 'string' ? (roles.get(value) ?? []) : []));
  return ACCOUNT_ROLES.find((role) => given.includes(role)) ?? null;
}

/** Whether the claims tell what the pages need without asking the provider once more. */
export function isEnough(claims: Claims, { roles, roleClaim }: Pick<OidcSettings, 'roles' | 'roleClaim'>): boolean {
  return claims['email'] !== undefined && (roles === null || claimAt(claims, roleClaim) !== undefined);
}

/** A claim by its name, which may itself hold dots as an address does, or by the path to it. */
function claimAt(claims: Claims, path: string): unknown {
  if (Object.hasOwn(claims, path)) return claims[path];
  return path.split('.').reduce<unknown>((value, name) => {
    const isInside = typeof value === 'object' && value !== null && Object.hasOwn(value, name);
    return isInside ? (value as Claims)[name] : undefined;
  }, claims);
}

function nameOf(claims: Claims): string | null {
  const { name, given_name: first, family_name: last } = claims;
  const whole = typeof name === 'string' ? name : [first, last].filter((part) => typeof part === 'string').join(' ');
  return whole.trim().slice(0, 200) || null;
}

function address(claim: unknown): string | null {
  const parsed = v.safeParse(addressSchema, claim);
  return parsed.success ? parsed.output : null;
}

/** Some providers send the word or the number. */
function isTrue(claim: unknown): boolean {
  return claim === true || claim === 'true' || claim === 1 || claim === '1';
}
