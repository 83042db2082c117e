// The settings of sign-in with an organisation's own identity provider: variables named OIDC_, all or none of them.

import * as v from 'valibot';
import { ACCOUNT_ROLES, type AccountRole } from '../../../src/lib/core/organisation/permissions.ts';

export interface OidcSettings {
  /** The provider's address, as its tokens name it. */
  readonly issuer: string;
  readonly clientId: string;
  /** Null for a public client, which has PKCE alone. */
  readonly clientSecret: string | null;
  /** What the provider is called on the pages. */
  readonly name: string;
  readonly scope: string;
  /** Whose people it knows; null: the only organisation there is. */
  readonly organisationSlug: string | null;
  /** Where the claims tell what somebody is: a name, or a path with dots. */
  readonly roleClaim: string;
  /** Which of the claim's values gives which role; null: roles are given in Samtalerum. */
  readonly roles: ReadonlyMap<string, AccountRole> | null;
  /** For whom no role follows from the claims; null: they are not let in, unless they have an account. */
  readonly defaultRole: AccountRole | null;
  /** Whether an e-mail address that the provider tells is its owner's without the provider saying so. */
  readonly trustsEmail: boolean;
}

const ISSUER_RULE = 'OIDC_ISSUER must be an https address like https://login.microsoftonline.com/<tenant>/v2.0';
const SCOPE_RULE = 'OIDC_SCOPE must hold openid';
const ROLES_RULE = `OIDC_ROLES must be like Samtalerum.Leder=facilitator,Samtalerum.Admin=administrator, with the roles ${ACCOUNT_ROLES.join(', ')}`;
const DEFAULT_ROLE_RULE = `OIDC_DEFAULT_ROLE must be one of ${ACCOUNT_ROLES.join(', ')}`;
const TRUST_RULE = 'OIDC_TRUST_EMAIL must be yes or no';
/** The rule for what has to be set together. */
export const OIDC_RULE =
  'OIDC_ISSUER and OIDC_CLIENT_ID must be set together and with ORIGIN, before any other OIDC_ variable';

/** The variables, each with its own rule. */
export const oidcEntries = {
  OIDC_ISSUER: v.optional(v.pipe(v.string(), v.check(isIssuer, ISSUER_RULE))),
  OIDC_CLIENT_ID: v.optional(v.string()),
  OIDC_CLIENT_SECRET: v.optional(v.string()),
  OIDC_NAME: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(60))),
  OIDC_SCOPE: v.optional(
    v.pipe(
      v.string(),
      v.check((text) => text.split(' ').includes('openid'), SCOPE_RULE),
    ),
  ),
  OIDC_ORGANISATION: v.optional(v.string()),
  OIDC_ROLE_CLAIM: v.optional(v.string()),
  OIDC_ROLES: v.optional(
    v.pipe(
      v.string(),
      v.check((text) => rolesOf(text) !== null, ROLES_RULE),
    ),
  ),
  OIDC_DEFAULT_ROLE: v.optional(v.picklist(ACCOUNT_ROLES, DEFAULT_ROLE_RULE)),
  OIDC_TRUST_EMAIL: v.optional(v.picklist(['yes', 'no'], TRUST_RULE)),
};
type OidcVariables = v.InferOutput<v.ObjectSchema<typeof oidcEntries, undefined>>;

/** Whether what is set makes sense together. */
export function isWhole(env: OidcVariables & { ORIGIN?: string | undefined }): boolean {
  const isNamed = env.OIDC_ISSUER !== undefined && env.OIDC_CLIENT_ID !== undefined && env.ORIGIN !== undefined;
  return isNamed || Object.keys(oidcEntries).every((name) => env[name as keyof OidcVariables] === undefined);
}

/** The settings, or null when there is no provider. */
export function oidcSettings(env: OidcVariables): OidcSettings | null {
  if (env.OIDC_ISSUER === undefined || env.OIDC_CLIENT_ID === undefined) return null;
  return {
    issuer: env.OIDC_ISSUER,
    clientId: env.OIDC_CLIENT_ID,
    clientSecret: env.OIDC_CLIENT_SECRET ?? null,
    name: env.OIDC_NAME ?? new URL(env.OIDC_ISSUER).hostname,
    scope: env.OIDC_SCOPE ?? 'openid profile email',
    organisationSlug: env.OIDC_ORGANISATION ?? null,
    roleClaim: env.OIDC_ROLE_CLAIM ?? 'roles',
    roles: env.OIDC_ROLES === undefined ? null : rolesOf(env.OIDC_ROLES),
    defaultRole: env.OIDC_DEFAULT_ROLE ?? null,
    trustsEmail: env.OIDC_TRUST_EMAIL === 'yes',
  };
}

/** `value=role` pairs with commas between them; a value may hold "=" itself. Null for anything else. */
function rolesOf(text: string): Map<string, AccountRole> | null {
  const roles = new Map<string, AccountRole>();
  for (const pair of text.split(',')) {
    const at = pair.lastIndexOf('=');
    const value = pair.slice(0, Math.max(at, 0)).trim();
    const role = ACCOUNT_ROLES.find((each) => each === pair.slice(at + 1).trim());
    if (value === '' || role === undefined) return null;
    roles.set(value, role);
  }
  return roles;
}

/** Entra's addresses for everybody with an account at Microsoft, in whichever organisation: they say nothing of whose people come. */
const EVERYBODY = /^\/(common|organizations|consumers)\b/;

/** Plain http is for a provider on this very machine: everybody between could sign in as anybody. */
function isIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, pathname, search, hash } = new URL(text);
  if (EVERYBODY.test(pathname)) return false;
  const isHere = hostname === 'localhost' || hostname === '127.0.0.1';
  return (protocol === 'https:' || (protocol === 'http:' && isHere)) && search === '' && hash === '';
}
