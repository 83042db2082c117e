// Signing in: the first administrator, wrong passwords and how they are slowed, sessions and their end.

import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { Accounts } from '../../server/auth/accounts.ts';
import { addressKey } from '../../server/auth/address.ts';
import { deriveKey, readSecret } from '../../server/auth/secret.ts';
import { slugOf } from '../../server/auth/slug.ts';
import { databaseFile, openDatabase } from '../../server/store/database.ts';
import { FJORDBY, KIRSTEN, granted, visitor } from '../support/accounts.ts';
import { startTestApp, temporaryDirectory } from '../support/app.ts';

async function openAccounts(dataDir?: string): Promise<Accounts> {
  const directory = dataDir ?? (await temporaryDirectory());
  const database = openDatabase(databaseFile(directory));
  onTestFinished(() => database.close());
  return new Accounts(database, readSecret(directory), pino({ level: 'silent' }));
}

async function setUpAccounts(): Promise<Accounts> {
  const accounts = await openAccounts();
  granted(await accounts.setUp(FJORDBY, visitor()));
  return accounts;
}

describe('setting up', () => {
  test('[AC1] makes the organisation and its administrator, and signs them in', async () => {
    const accounts = await openAccounts();
    expect(await accounts.needsSetUp()).toBe(true);

    const { cookies } = granted(await accounts.setUp(FJORDBY, visitor()));

    expect(await accounts.needsSetUp()).toBe(false);
    expect(await accounts.organisations()).toMatchObject([{ slug: 'fjordby-kommune', name: 'Fjordby Kommune' }]);
    expect(await accounts.fromHeaders(visitor({ cookies }).headers)).toMatchObject({
      email: KIRSTEN.email,
      name: KIRSTEN.name,
      organisationName: 'Fjordby Kommune',
      role: 'administrator',
    });
  });

  test('[AC1] happens once, also when two ask at the same moment', async () => {
    const accounts = await openAccounts();
    const other = { ...FJORDBY, organisationName: 'Andeby', email: 'anders@andeby.dk' };

    const answers = await Promise.all([accounts.setUp(FJORDBY, visitor()), accounts.setUp(other, visitor())]);

    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toEqual({ ok: false, code: 'setup.done' });
    expect(await accounts.organisations()).toHaveLength(1);
    expect(await accounts.setUp(other, visitor())).toEqual({ ok: false, code: 'setup.done' });
  });

  test.for([
    ['setup.organisationName', { organisationName: '  ' }],
    ['setup.email', { email: 'kirsten' }],
    ['setup.name', { name: '' }],
    ['setup.password', { password: '1234567' }],
    ['setup.password', { password: 'x'.repeat(129) }],
  ] as const)('[AC1] is refused with %s, and leaves nothing behind', async ([code, wrong]) => {
    const accounts = await openAccounts();
    expect(await accounts.setUp({ ...FJORDBY, ...wrong }, visitor())).toEqual({ ok: false, code });
    expect(await accounts.needsSetUp()).toBe(true);
  });

  test('[AC2] the administrator of the environment is there from the start, and a later password changes nothing', async () => {
    const admin = { email: 'Anna.Holm@Fjordby.dk', password: 'den første adgangskode' };
    const env = { SAMTALERUM_ADMIN_EMAIL: admin.email, SAMTALERUM_ADMIN_PASSWORD: admin.password };
    const first = await startTestApp({ env });
    const { cookies } = granted(await first.app.accounts.signIn(admin.email, admin.password, visitor()));
    const account = await first.app.accounts.fromHeaders(visitor({ cookies }).headers);
    expect(account).toMatchObject({ email: 'anna.holm@fjordby.dk', name: 'Anna Holm', role: 'administrator' });
    await first.close();

    const changed = { ...env, SAMTALERUM_ADMIN_PASSWORD: 'en anden adgangskode' };
    const { app } = await startTestApp({ dataDir: first.dataDir, env: changed });

    expect(await app.accounts.organisations()).toMatchObject([{ slug: 'kommune', name: 'kommune' }]);
    expect((await app.accounts.signIn(admin.email, 'en anden adgangskode', visitor())).ok).toBe(false);
    granted(await app.accounts.signIn(admin.email, admin.password, visitor()));
  });

  test('[AC2] a password that nobody could sign in with stops the start', async () => {
    const env = { SAMTALERUM_ADMIN_EMAIL: KIRSTEN.email, SAMTALERUM_ADMIN_PASSWORD: 'x'.repeat(129) };
    await expect(startTestApp({ env })).rejects.toThrow('SAMTALERUM_ADMIN_PASSWORD must have 8 to 128 characters.');
  });

  test.for([
    ['Ringkøbing-Skjern Kommune', 'ringkoebing-skjern-kommune'],
    ['Ærø', 'aeroe'],
    ['Århus Élysée', 'aarhus-elysee'],
    ['東京', 'kommune'],
  ] as const)('[AC1] the organisation %s has the short name %s', ([name, slug]) => {
    expect(slugOf(name)).toBe(slug);
  });
});

describe('signing in', () => {
  test('[AC3] a wrong password, an unknown address and nonsense are answered alike', async () => {
    const accounts = await setUpAccounts();
    const refused = { ok: false, code: 'signIn.wrong' };
    expect(await accounts.signIn(KIRSTEN.email, 'noget andet', visitor())).toEqual(refused);
    expect(await accounts.signIn('ingen@fjordby.dk', KIRSTEN.password, visitor())).toEqual(refused);
    expect(await accounts.signIn('nonsense', 'x'.repeat(5_000), visitor())).toEqual(refused);
  });

  test('[AC3] the address is taken as people write it', async () => {
    const accounts = await setUpAccounts();
    granted(await accounts.signIn(' Kirsten@Fjordby.DK ', KIRSTEN.password, visitor()));
  });

  test('[AC4] after ten failures even the right password waits, from this address and for this e-mail only', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const accounts = await setUpAccounts();
    for (let count = 0; count < 10; count += 1) {
      expect(await accounts.signIn(KIRSTEN.email, 'gæt', visitor())).toEqual({ ok: false, code: 'signIn.wrong' });
    }

    const refused = await accounts.signIn('KIRSTEN@fjordby.dk', KIRSTEN.password, visitor());
    expect(refused).toMatchObject({ ok: false, code: 'signIn.tooMany', retryAfterS: 600 });
    expect(await accounts.signIn('anden@fjordby.dk', 'gæt', visitor())).toEqual({ ok: false, code: 'signIn.wrong' });
    granted(await accounts.signIn(KIRSTEN.email, KIRSTEN.password, visitor({ address: '192.0.2.2' })));

    vi.advanceTimersByTime(600_000);
    granted(await accounts.signIn(KIRSTEN.email, KIRSTEN.password, visitor()));
  });

  test('[AC4] guesses sent all at once get no further than guesses one by one', async () => {
    const accounts = await setUpAccounts();
    const guesses = Array.from({ length: 30 }, (_, index) => (index === 29 ? KIRSTEN.password : `gæt ${index}`));
    const answers = await Promise.all(guesses.map((guess) => accounts.signIn(KIRSTEN.email, guess, visitor())));
    expect(answers.some(({ ok }) => ok)).toBe(false);
    expect(answers.at(-1)).toMatchObject({ ok: false, code: 'signIn.tooMany' });
  });

  test('[AC4] what succeeds is never counted, and forgives what failed before', async () => {
    const accounts = await setUpAccounts();
    for (let round = 0; round < 2; round += 1) {
      for (let count = 0; count < 9; count += 1) await accounts.signIn(KIRSTEN.email, 'gæt', visitor());
      granted(await accounts.signIn(KIRSTEN.email, KIRSTEN.password, visitor()));
    }
    const many = await Promise.all(
      Array.from({ length: 12 }, () => accounts.signIn(KIRSTEN.email, KIRSTEN.password, visitor())),
    );
    expect(many.every(({ ok }) => ok)).toBe(true);
  });

  test.for([
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:aaaa::1', '2001:db8:1:2'],
    ['2001:DB8:1:2:bbbb:cccc:dddd:eeee', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
  ] as const)('[AC4] the address %s is counted as %s', ([address, key]) => {
    expect(addressKey(address)).toBe(key);
  });
});

describe('sessions', () => {
  test('[AC5] the cookie holds for the whole site, and for https alone when the page came by it', async () => {
    const accounts = await setUpAccounts();
    const plain = granted(await accounts.signIn(KIRSTEN.email, KIRSTEN.password, visitor()));
    const secure = granted(await accounts.signIn(KIRSTEN.email, KIRSTEN.password, visitor({ secure: true })));
    expect(plain.cookies).toMatchObject([{ name: 'samtalerum.session_token', path: '/', secure: false }]);
    expect(secure.cookies).toMatchObject([{ name: 'samtalerum.session_token', path: '/', secure: true }]);
  });

  test('[AC5] signing out ends the session, not only its cookie', async () => {
    const accounts = await setUpAccounts();
    const { cookies } = granted(await accounts.signIn(KIRSTEN.email, KIRSTEN.password, visitor()));
    const other = granted(await accounts.signIn(KIRSTEN.email, KIRSTEN.password, visitor()));

    const cleared = await accounts.signOut(visitor({ cookies }));

    expect(cleared).toContainEqual(
      expect.objectContaining({ name: 'samtalerum.session_token', value: '', maxAgeS: 0 }),
    );
    expect(await accounts.fromHeaders(visitor({ cookies }).headers)).toBeNull();
    expect(await accounts.fromHeaders(visitor(other).headers)).not.toBeNull();
  });

  test('[AC5] a cookie that was changed is nobody', async () => {
    const accounts = await setUpAccounts();
    const { cookies } = granted(await accounts.signIn(KIRSTEN.email, KIRSTEN.password, visitor()));
    const changed = cookies.map((cookie) => ({ ...cookie, value: cookie.value.replace(/^./, '!') }));
    expect(await accounts.fromHeaders(visitor({ cookies: changed }).headers)).toBeNull();
    expect(await accounts.fromHeaders(new Headers({ cookie: '=;;%%%;samtalerum.session_token' }))).toBeNull();
  });

  test('[AC5] a session lives through a restart', async () => {
    const dataDir = await temporaryDirectory();
    const { cookies } = granted(await (await openAccounts(dataDir)).setUp(FJORDBY, visitor()));
    const later = await openAccounts(dataDir);
    expect(await later.fromHeaders(visitor({ cookies }).headers)).toMatchObject({ email: KIRSTEN.email });
  });
});

describe('the secret', () => {
  test('[AC6] is made once, for its owner only, and each purpose has a key of its own', async () => {
    const dataDir = await temporaryDirectory();
    const secret = readSecret(dataDir);
    expect(readSecret(dataDir)).toEqual(secret);
    expect(statSync(join(dataDir, 'secret.key')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(dataDir, 'secret.key'), 'utf8').trim()).toHaveLength(64);
    expect(deriveKey(secret, 'seats')).not.toEqual(deriveKey(secret, 'accounts'));
  });

  test('[AC6] that cannot be read stops the start rather than being replaced', async () => {
    const dataDir = await temporaryDirectory();
    mkdirSync(join(dataDir, 'secret.key'));
    expect(() => readSecret(dataDir)).toThrow();
  });
});
