// Signing in by the organisation's own provider, against a real one: who is let in, as whom, and as what.

import { describe, expect, onTestFinished, test } from 'vitest';
import type { OidcSignIn } from '../../server/auth/oidc/oidc-sign-in.ts';
import type { App } from '../../server/app.ts';
import { FJORDBY, foundOrganisation, databaseBeside, granted, KIRSTEN, visitor } from '../support/accounts.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import {
  oidcEnvironment,
  startProvider,
  walkThrough,
  type ProviderPerson,
  type TestProvider,
} from '../support/oidc-provider.ts';

const ORIGIN = 'http://samtalerum.fjordby.test';
const MAJA = { sub: 'maja-17', name: 'Maja Lund', email: 'Maja@fjordby.dk', email_verified: true };

interface Signing extends TestApp {
  provider: TestProvider;
  oidc: OidcSignIn;
}

async function startSigning(
  env: Record<string, string> = {},
  { isBrief = false }: { isBrief?: boolean } = {},
): Promise<Signing> {
  const provider = await startProvider(ORIGIN, { isBrief });
  onTestFinished(() => provider.stop());
  const started = await startTestApp({ env: { ...oidcEnvironment(provider.issuer, ORIGIN), ...env } });
  granted(await started.app.accounts.setUp(FJORDBY, visitor()));
  return { ...started, provider, oidc: oidcOf(started.app) };
}

function oidcOf(app: App): OidcSignIn {
  if (!app.oidc) throw new Error('there is no provider');
  return app.oidc;
}

/** The whole way through the provider and back, as one browser goes it. */
async function comeBy({ oidc, provider }: Signing, person: ProviderPerson | null, next = '/') {
  provider.person = person;
  const begun = await oidc.begin({ next }, visitor());
  if (!begun) throw new Error('the provider is away');
  const back = await walkThrough(begun.url);
  return oidc.finish(back.search, visitor({ cookies: [begun.cookie] }), null);
}

async function accountBy(signing: Signing, person: ProviderPerson) {
  const { cookies } = granted(await comeBy(signing, person));
  return signing.app.accounts.fromHeaders(visitor({ cookies }).headers);
}

describe('coming in', () => {
  test.for([{ isBrief: false }, { isBrief: true }])(
    '[SI1] whoever the provider recognises has an account from then on, whichever way it tells of them: %o',
    async (way) => {
      const signing = await startSigning({ OIDC_DEFAULT_ROLE: 'secretary' }, way);
      const account = await accountBy(signing, MAJA);
      expect(account).toMatchObject({
        ...{ email: 'maja@fjordby.dk', name: 'Maja Lund', role: 'secretary' },
        organisationName: 'Fjordby Kommune',
      });
      const again = await accountBy(signing, { ...MAJA, email: 'maja.lund@fjordby.dk' });
      expect(again).toMatchObject({ id: account?.id, email: 'maja@fjordby.dk' });
    },
  );

  test('[SI1] the page that was asked for is what they come back to', async () => {
    const signing = await startSigning({ OIDC_DEFAULT_ROLE: 'member' });
    expect(await comeBy(signing, MAJA, '/year?y=2026')).toMatchObject({ ok: true, next: '/year?y=2026' });
    expect(await comeBy(signing, null, '/year')).toEqual({ ok: false, code: 'oidc.cancelled', next: '/year' });
  });

  test('[SI2] an answer is taken once, in the browser that asked for it, and only as it was asked for', async () => {
    const signing = await startSigning({ OIDC_DEFAULT_ROLE: 'member' });
    const { oidc, provider } = signing;
    provider.person = MAJA;
    const refused = { ok: false, code: 'oidc.expired', next: '/' };
    const begin = async () => {
      const begun = await oidc.begin({ next: '/' }, visitor());
      if (!begun) throw new Error('the provider is away');
      return { ...begun, back: await walkThrough(begun.url) };
    };

    const first = await begin();
    expect(await oidc.finish(first.back.search, visitor(), null)).toEqual(refused);
    const mine = visitor({ cookies: [first.cookie] });
    expect(await oidc.finish(first.back.search, mine, null)).toMatchObject({ ok: true });
    expect(await oidc.finish(first.back.search, mine, null)).toEqual(refused);

    const [second, third] = [await begin(), await begin()];
    const swapped = await oidc.finish(second.back.search, visitor({ cookies: [third.cookie] }), null);
    expect(swapped).toMatchObject({ ok: false, code: 'oidc.refused' });
    const fourth = await begin();
    const code = second.back.searchParams.get('code') ?? '';
    fourth.back.searchParams.set('code', code);
    const stolen = await oidc.finish(fourth.back.search, visitor({ cookies: [fourth.cookie] }), null);
    expect(stolen).toMatchObject({ ok: false, code: 'oidc.refused' });
  });

  test('[SI3] a provider that is away stops neither the start nor the others, and is found again when it is back', async () => {
    const away = await startProvider(ORIGIN);
    await away.stop();
    const { app } = await startTestApp({
      env: { ...oidcEnvironment(away.issuer, ORIGIN), OIDC_DEFAULT_ROLE: 'member' },
    });
    const { cookies } = granted(await app.accounts.setUp(FJORDBY, visitor()));
    expect(await app.accounts.fromHeaders(visitor({ cookies }).headers)).toMatchObject({ name: KIRSTEN.name });
    const oidc = oidcOf(app);
    expect(await oidc.begin({ next: '/' }, visitor())).toBeNull();

    const provider = await startProvider(ORIGIN, { port: Number(new URL(away.issuer).port) });
    onTestFinished(() => provider.stop());
    provider.person = MAJA;
    const begun = await oidc.begin({ next: '/' }, visitor());
    expect(begun).not.toBeNull();
    await provider.stop();
    const back = `?code=x&state=${begun?.url.searchParams.get('state')}&iss=${encodeURIComponent(provider.issuer)}`;
    const answer = await oidc.finish(back, visitor({ cookies: begun ? [begun.cookie] : [] }), null);
    expect(answer).toMatchObject({ ok: false, code: 'oidc.unreachable' });
  });
});

describe('what somebody may do', () => {
  const ROLES = 'Samtalerum.Admin=administrator,Samtalerum.Leder=facilitator,Samtalerum.Referent=secretary';

  test('[SI4] follows from the claims at each sign-in, the highest of them', async () => {
    const signing = await startSigning({ OIDC_ROLES: ROLES });
    const came = await accountBy(signing, { ...MAJA, roles: ['Samtalerum.Referent', 'Samtalerum.Leder', 'Andet'] });
    expect(came?.role).toBe('facilitator');
    expect((await accountBy(signing, { ...MAJA, roles: 'Samtalerum.Referent' }))?.role).toBe('secretary');
  });

  test('[SI4] who has no role by their claims is let in with the usual one, or not at all', async () => {
    const strict = await startSigning({ OIDC_ROLES: ROLES });
    expect(await comeBy(strict, { ...MAJA, roles: ['Andet'] })).toMatchObject({ ok: false, code: 'oidc.notAllowed' });
    const kind = await startSigning({ OIDC_ROLES: ROLES, OIDC_DEFAULT_ROLE: 'member' });
    expect((await accountBy(kind, MAJA))?.role).toBe('member');
  });

  test('[SI4] without roles in the settings it is what they were given here', async () => {
    const signing = await startSigning({ OIDC_DEFAULT_ROLE: 'member' });
    const account = await accountBy(signing, { ...KIRSTEN, sub: 'kirsten', email_verified: true });
    expect(account).toMatchObject({ email: KIRSTEN.email, role: 'administrator' });
  });
});

describe('whose account it is', () => {
  test('[SI4] [SI20] whoever is invited comes as what they are invited as, if the address is theirs', async () => {
    const signing = await startSigning();
    const { accounts, accountInvitations } = signing.app;
    const [organisation] = await accounts.organisations();
    const by = { id: null, organisationId: organisation?.id ?? '' };
    const invite = { name: 'Maja', email: 'maja@fjordby.dk', role: 'secretary' as const };
    const letter = () => ({ language: 'da', subject: '', paragraphs: [], link: null, regards: '', sender: '' });
    granted(await accountInvitations.invite(by, invite, letter));

    const unsure = { ...MAJA, email_verified: false };
    expect(await comeBy(signing, unsure)).toMatchObject({ ok: false, code: 'oidc.notAllowed' });
    expect(await accountBy(signing, MAJA)).toMatchObject({ name: 'Maja Lund', role: 'secretary' });
    expect(await accountInvitations.list(organisation?.id ?? '')).toEqual([]);
    const told = await signing.app.audit.page(organisation?.id ?? '', {}, 10);
    expect(told.map(({ act }) => act)).toEqual(expect.arrayContaining(['oidc.refused', 'account.created']));
  });

  test('[SI5] one that was there is taken for theirs only when the provider knows the address to be', async () => {
    const claimed = { sub: 'en-anden', name: 'Kirsten', email: KIRSTEN.email };
    const signing = await startSigning({ OIDC_DEFAULT_ROLE: 'member' });
    for (const person of [claimed, { ...claimed, email_verified: false }]) {
      expect(await comeBy(signing, person)).toMatchObject({ ok: false, code: 'oidc.emailTaken' });
    }
    const named = { sub: 'en-anden', preferred_username: KIRSTEN.email, email_verified: true };
    expect(await comeBy(signing, named)).toMatchObject({ ok: false, code: 'oidc.emailTaken' });
    expect(await accountBy(signing, { ...claimed, xms_edov: true })).toMatchObject({ name: KIRSTEN.name });
    const second = { ...claimed, sub: 'en-tredje', email_verified: true };
    expect(await comeBy(signing, second)).toMatchObject({ ok: false, code: 'oidc.taken' });
  });

  test('[SI5] an installation can say that its provider’s addresses are their owners’', async () => {
    const signing = await startSigning({ OIDC_TRUST_EMAIL: 'yes' });
    const account = await accountBy(signing, { sub: 'kirsten', preferred_username: KIRSTEN.email });
    expect(account).toMatchObject({ name: KIRSTEN.name, role: 'administrator' });
  });

  test('[SI5] without an address, and without a role, nobody new comes in', async () => {
    const signing = await startSigning();
    expect(await comeBy(signing, { sub: 'ingen' })).toMatchObject({ ok: false, code: 'oidc.noEmail' });
    expect(await comeBy(signing, MAJA)).toMatchObject({ ok: false, code: 'oidc.notAllowed' });
  });

  test('[SI6] another organisation’s people are nobody here, whatever the provider knows of them', async () => {
    const signing = await startSigning({ OIDC_TRUST_EMAIL: 'yes', OIDC_ORGANISATION: 'fjordby-kommune' });
    const database = databaseBeside(signing.dataDir);
    const other = await foundOrganisation(database, 'Andeby');
    const { accounts } = signing.app;
    granted(await accounts.add(other.id, { ...KIRSTEN, email: 'anders@andeby.dk' }, 'administrator'));
    const anders = { sub: 'anders', email: 'anders@andeby.dk', email_verified: true };
    expect(await comeBy(signing, anders)).toMatchObject({ ok: false, code: 'oidc.notAllowed' });
  });

  test('[SI6] with several organisations the settings have to say whose the provider is', async () => {
    const signing = await startSigning({ OIDC_DEFAULT_ROLE: 'member' });
    await foundOrganisation(databaseBeside(signing.dataDir), 'Andeby');
    expect(await comeBy(signing, MAJA)).toMatchObject({ ok: false, code: 'oidc.notAllowed' });
  });

  test('[SI7] somebody signed in connects their account themselves, and nobody else does it for them', async () => {
    const signing = await startSigning();
    const { app, oidc, provider } = signing;
    const { cookies } = granted(await app.accounts.signIn(KIRSTEN.email, KIRSTEN.password, visitor()));
    const kirsten = await app.accounts.fromHeaders(visitor({ cookies }).headers);
    if (!kirsten) throw new Error('not signed in');
    provider.person = { sub: 'kirsten-at-the-provider' };
    const connect = async (signedIn: typeof kirsten | null) => {
      const begun = await oidc.begin({ next: '/account', connects: kirsten }, visitor());
      if (!begun) throw new Error('the provider is away');
      const back = await walkThrough(begun.url);
      return oidc.finish(back.search, visitor({ cookies: [begun.cookie] }), signedIn);
    };

    expect(await connect(null)).toMatchObject({ ok: false, code: 'oidc.expired' });
    expect(await oidc.isConnected(kirsten)).toBe(false);
    expect(await connect(kirsten)).toEqual({ ok: true, cookies: [], next: '/account' });
    expect(await oidc.isConnected(kirsten)).toBe(true);
    expect(await accountBy(signing, { sub: 'kirsten-at-the-provider' })).toEqual(kirsten);
  });
});

test('[SI8] whoever signs out is told how they came in, and can leave the provider as well', async () => {
  const signing = await startSigning({ OIDC_DEFAULT_ROLE: 'member' });
  const { cookies } = granted(await comeBy(signing, MAJA));
  const { accounts } = signing.app;
  expect(await accounts.signedInBy(visitor({ cookies }).headers)).toBe('oidc');
  await accounts.signOut(visitor({ cookies }));
  expect(await accounts.fromHeaders(visitor({ cookies }).headers)).toBeNull();

  const leaving = await signing.oidc.leave();
  expect(leaving?.searchParams.get('post_logout_redirect_uri')).toBe(`${ORIGIN}/sign-in`);
  const asked = await fetch(leaving ?? '');
  expect(asked.status).toBe(200);
  const byPassword = granted(await accounts.signIn(KIRSTEN.email, KIRSTEN.password, visitor()));
  expect(await accounts.signedInBy(visitor(byPassword).headers)).toBe('password');
});

test('[SI9] nothing of the provider’s tokens is kept', async () => {
  const signing = await startSigning({ OIDC_DEFAULT_ROLE: 'member' });
  granted(await comeBy(signing, MAJA));
  const { orm, tables } = databaseBeside(signing.dataDir);
  const rows = await orm.select().from(tables.account);
  const [row] = rows.filter(({ providerId }) => providerId === signing.provider.issuer);
  expect(row).toMatchObject({
    accountId: MAJA.sub,
    accessToken: null,
    refreshToken: null,
    idToken: null,
    password: null,
  });
});
