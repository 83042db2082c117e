// How providers tell who somebody is, and what the settings of sign-in may say.

import { describe, expect, test } from 'vitest';
import { personOf, roleOf, type Claims } from '../../server/auth/oidc/claims.ts';
import type { OidcSettings } from '../../server/auth/oidc/settings.ts';
import { readConfig } from '../../server/config.ts';

const NEEDED = {
  ORIGIN: 'https://samtalerum.fjordby.dk',
  OIDC_ISSUER: 'https://login.microsoftonline.com/0f8fad5b-d9cb-469f-a165-70867728950e/v2.0',
  OIDC_CLIENT_ID: 'samtalerum',
};

function settings(given: Record<string, string> = {}): OidcSettings {
  const { oidc } = readConfig({ ...NEEDED, ...given });
  if (!oidc) throw new Error('there is no provider');
  return oidc;
}

describe('[SI5] an address', () => {
  const yes = { isEmailTheirs: true };
  const no = { isEmailTheirs: false };
  const email = 'maja@fjordby.dk';
  test.for<[string, Claims, { email?: string | null; isEmailTheirs: boolean }]>([
    ['verified', { email, email_verified: true }, { email, ...yes }],
    ['verified, as a word', { email, email_verified: 'true' }, { email, ...yes }],
    ['of Entra, verified', { email, xms_edov: 1 }, { email, ...yes }],
    ['of Entra, as somebody typed it', { email }, { email, ...no }],
    ['with capitals and spaces', { email: ' Maja@Fjordby.DK ' }, { email, ...no }],
    ['that is only a name to sign in with', { preferred_username: email, email_verified: true }, { email, ...no }],
    ['that is none', { email: 'maja', email_verified: true }, { email: null, ...no }],
    ['that is not text', { email: [email], email_verified: true }, { email: null, ...no }],
  ])('%s', ([, claims, expected]) => {
    expect(personOf({ sub: 'x', ...claims }, settings())).toMatchObject(expected);
  });

  test('a name is put together from what there is', () => {
    const nameOf = (claims: Claims) => personOf({ sub: 'x', ...claims }, settings()).name;
    expect(nameOf({ name: ' Maja Lund ' })).toBe('Maja Lund');
    expect(nameOf({ given_name: 'Maja', family_name: 'Lund' })).toBe('Maja Lund');
    expect(nameOf({ email })).toBe(email);
    expect(nameOf({})).toBe('x');
  });
});

describe('[SI4] a role', () => {
  const OIDC_ROLES = 'a=member, b = facilitator ,CN=Ledere i Fjordby=administrator';
  test.for<[string, Claims, Record<string, string>, string | null]>([
    ['in a list', { roles: ['a', 'b'] }, {}, 'facilitator'],
    ['alone', { roles: 'a' }, {}, 'member'],
    ['with signs in it', { roles: ['CN=Ledere i Fjordby'] }, {}, 'administrator'],
    [
      'under an address',
      { 'https://fjordby.dk/roles': ['b'] },
      { OIDC_ROLE_CLAIM: 'https://fjordby.dk/roles' },
      'facilitator',
    ],
    [
      'within another claim',
      { realm_access: { roles: ['b'] } },
      { OIDC_ROLE_CLAIM: 'realm_access.roles' },
      'facilitator',
    ],
    ['that we do not know', { roles: ['A', 'constructor'] }, {}, null],
    ['that is no text', { roles: [1, null, { a: 'a' }] }, {}, null],
    ['in what every object has', { roles: ['a'] }, { OIDC_ROLE_CLAIM: '__proto__.roles' }, null],
  ])('%s', ([, claims, given, expected]) => {
    expect(roleOf(claims, settings({ OIDC_ROLES, ...given }))).toBe(expected);
  });
});

describe('[SI10] settings', () => {
  test.for<[string, Record<string, string>]>([
    ['OIDC_ISSUER and OIDC_CLIENT_ID must be set together and with ORIGIN', { OIDC_CLIENT_ID: '' }],
    ['OIDC_ISSUER and OIDC_CLIENT_ID must be set together and with ORIGIN', { ORIGIN: '' }],
    ['OIDC_ISSUER must be an https address', { OIDC_ISSUER: 'http://login.fjordby.dk' }],
    ['OIDC_ISSUER must be an https address', { OIDC_ISSUER: 'https://login.microsoftonline.com/common/v2.0' }],
    ['OIDC_ROLES must be like', { OIDC_ROLES: 'a=boss' }],
    ['OIDC_ROLES must be like', { OIDC_ROLES: 'administrator' }],
    ['OIDC_SCOPE must hold openid', { OIDC_SCOPE: 'profile openid_like' }],
    ['OIDC_DEFAULT_ROLE must be one of', { OIDC_DEFAULT_ROLE: 'boss' }],
    ['OIDC_TRUST_EMAIL must be yes or no', { OIDC_TRUST_EMAIL: 'maybe' }],
  ])('that make no sense stop the start: %s', ([rule, given]) => {
    expect(() => readConfig({ ...NEEDED, ...given })).toThrow(rule);
  });

  test('are all or none, and the secret is never repeated', () => {
    expect(readConfig({}).oidc).toBeNull();
    expect(settings()).toMatchObject({ name: 'login.microsoftonline.com', clientSecret: null, roles: null });
    const secret = 'kun mellem to servere';
    const wrong = { ...NEEDED, OIDC_ISSUER: '', OIDC_CLIENT_SECRET: secret };
    expect(() => readConfig(wrong)).toThrow(/^(?!.*kun mellem)/);
  });
});
