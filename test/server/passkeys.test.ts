// Passkeys: made by whoever is signed in, good for whoever holds the device, and for nothing that was not just asked for.

import { describe, expect, test } from 'vitest';
import type { Account } from '../../server/auth/account.ts';
import { FJORDBY, granted, KIRSTEN, visitor } from '../support/accounts.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { SoftAuthenticator } from '../support/authenticator.ts';

const ORIGIN = 'https://samtalerum.fjordby.test';
const PRESENT_ALONE = 0b1;

interface Signed extends TestApp {
  kirsten: Account;
}

async function startSigned(): Promise<Signed> {
  const started = await startTestApp({ env: { ORIGIN } });
  const { cookies } = granted(await started.app.accounts.setUp(FJORDBY, visitor()));
  const kirsten = await started.app.accounts.fromHeaders(visitor({ cookies }).headers);
  if (!kirsten) throw new Error('not signed in');
  return { ...started, kirsten };
}

async function addKey({ app, kirsten }: Signed, key: SoftAuthenticator, name = 'Min computer') {
  const { options, cookie } = await app.passkeys.offer(kirsten, visitor(), ORIGIN);
  const given = { name, response: key.register(options) };
  return app.passkeys.add(kirsten, given, visitor({ cookies: [cookie] }), ORIGIN);
}

/** Asks for a passkey, and hands in what `answer` makes of the question. */
async function signInBy({ app }: Signed, answer: (asked: { challenge: string }) => unknown, cookieOfOther = false) {
  const { options, cookie } = await app.passkeys.ask(visitor(), ORIGIN);
  const other = cookieOfOther ? (await app.passkeys.ask(visitor(), ORIGIN)).cookie : cookie;
  return app.passkeys.signIn(answer(options), visitor({ cookies: [other] }), ORIGIN);
}

describe('a passkey', () => {
  test('[SI11] signs its owner in, again and again, and is as good as a second factor', async () => {
    const signed = await startSigned();
    const key = new SoftAuthenticator(ORIGIN);
    expect(await addKey(signed, key)).toEqual({ ok: true });
    await signed.app.secondFactorDemand.set(signed.kirsten.organisationId, true);
    for (let round = 0; round < 2; round += 1) {
      const { cookies } = granted(await signInBy(signed, (asked) => key.sign(asked)));
      const { headers } = visitor({ cookies });
      expect(await signed.app.accounts.fromHeaders(headers)).toEqual(signed.kirsten);
      expect(await signed.app.accounts.signedInBy(headers)).toBe('passkey');
    }
    const [kept] = await signed.app.passkeys.of(signed.kirsten);
    expect(kept).toMatchObject({ id: key.id, name: 'Min computer', counter: 2 });
    expect(kept?.lastUsedAtMs).toBeGreaterThanOrEqual(kept?.createdAtMs ?? Infinity);
  });

  test('[SI12] is taken for nothing but what this browser was just asked, at this address, with its owner there', async () => {
    const signed = await startSigned();
    const key = new SoftAuthenticator(ORIGIN);
    await addKey(signed, key);
    const refused = { ok: false, code: 'passkey.refused' };
    const stranger = new SoftAuthenticator(ORIGIN);

    expect(await signInBy(signed, (asked) => stranger.sign(asked))).toEqual({ ok: false, code: 'passkey.unknown' });
    expect(await signInBy(signed, (asked) => ({ ...stranger.sign(asked), id: key.id, rawId: key.id }))).toEqual(
      refused,
    );
    expect(await signInBy(signed, (asked) => key.sign(asked), true)).toEqual(refused);
    expect(await signInBy(signed, (asked) => key.sign(asked, { origin: 'https://samtalerum.fjordby.evil' }))).toEqual(
      refused,
    );
    expect(await signInBy(signed, (asked) => key.sign(asked, { flags: PRESENT_ALONE }))).toEqual(refused);
    for (const nonsense of [null, 'key', { id: key.id }, { ...key.sign({ challenge: 'x' }), response: { a: 1 } }]) {
      expect((await signInBy(signed, () => nonsense)).ok).toBe(false);
    }

    const { options, cookie } = await signed.app.passkeys.ask(visitor(), ORIGIN);
    const answer = key.sign(options);
    const mine = visitor({ cookies: [cookie] });
    expect(await signed.app.passkeys.signIn(answer, visitor(), ORIGIN)).toEqual({ ok: false, code: 'passkey.expired' });
    granted(await signed.app.passkeys.signIn(answer, mine, ORIGIN));
    expect(await signed.app.passkeys.signIn(answer, mine, ORIGIN)).toEqual({ ok: false, code: 'passkey.expired' });
  });

  test('[SI12] is made only for whom it was offered to, with a name, and with its owner there', async () => {
    const signed = await startSigned();
    const { app, kirsten } = signed;
    const key = new SoftAuthenticator(ORIGIN);
    const make = async (name: unknown, response: (asked: { challenge: string }) => unknown, whose = kirsten) => {
      const { options, cookie } = await app.passkeys.offer(kirsten, visitor(), ORIGIN);
      return app.passkeys.add(whose, { name, response: response(options) }, visitor({ cookies: [cookie] }), ORIGIN);
    };
    expect(await make('  ', (asked) => key.register(asked))).toEqual({ ok: false, code: 'passkey.name' });
    expect(await make('Min nøgle', () => null)).toEqual({ ok: false, code: 'passkey.refused' });
    const unseen = await make('Min nøgle', (asked) => key.register(asked, PRESENT_ALONE));
    expect(unseen).toEqual({ ok: false, code: 'passkey.refused' });
    const another = { ...kirsten, id: 'en-anden' };
    const expired = await make('Min nøgle', (asked) => key.register(asked), another);
    expect(expired).toEqual({ ok: false, code: 'passkey.expired' });
    expect(await app.passkeys.of(kirsten)).toEqual([]);

    expect(await addKey(signed, key)).toEqual({ ok: true });
    expect(await addKey(signed, key)).toEqual({ ok: false, code: 'passkey.refused' });
  });

  test('[SI13] is renamed and taken away by its owner alone; then nobody signs in with it', async () => {
    const signed = await startSigned();
    const { app, kirsten } = signed;
    const key = new SoftAuthenticator(ORIGIN);
    await addKey(signed, key);
    const stranger = { ...kirsten, id: 'en-anden' };

    expect(await app.passkeys.rename(stranger, key.id, 'Min')).toBe(false);
    expect(await app.passkeys.remove(stranger, key.id)).toBe(false);
    expect(await app.passkeys.rename(kirsten, key.id, ' Kontorets ')).toBe(true);
    expect(await app.passkeys.rename(kirsten, key.id, '')).toBe(false);
    expect(await app.passkeys.of(kirsten)).toMatchObject([{ name: 'Kontorets' }]);
    expect(await app.passkeys.remove(kirsten, key.id)).toBe(true);
    const gone = await signInBy(signed, (asked) => key.sign(asked));
    expect(gone).toEqual({ ok: false, code: 'passkey.unknown' });
  });
});

test('[SI14] what changes how somebody signs in asks for their password, and counts wrong ones', async () => {
  const { app, kirsten } = await startSigned();
  const { cookies } = granted(await app.accounts.signIn(KIRSTEN.email, KIRSTEN.password, visitor()));
  const at = visitor({ cookies });
  expect(await app.passwordCheck.check(kirsten, KIRSTEN.password, at)).toBe('right');
  for (let count = 0; count < 10; count += 1) expect(await app.passwordCheck.check(kirsten, 'gæt', at)).toBe('wrong');
  expect(await app.passwordCheck.check(kirsten, KIRSTEN.password, at)).toBe('tooMany');
});
