// The second factor: a code after the password, recovery codes, trusted devices, and an organisation that demands it.

import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Account, SetCookie } from '../../server/auth/account.ts';
import { FJORDBY, granted, KIRSTEN, visitor } from '../support/accounts.ts';
import { startTestApp, type TestApp } from '../support/app.ts';

const HALF_A_MINUTE_MS = 30_000;

interface Signed extends TestApp {
  kirsten: Account;
  cookies: SetCookie[];
}

async function startSigned(): Promise<Signed> {
  const started = await startTestApp();
  const { cookies } = granted(await started.app.accounts.setUp(FJORDBY, visitor()));
  const kirsten = await started.app.accounts.fromHeaders(visitor({ cookies }).headers);
  if (!kirsten) throw new Error('not signed in');
  return { ...started, kirsten, cookies };
}

/** Turns codes on; the app that shows them. */
async function turnOn({ app, kirsten, cookies }: Signed) {
  const begun = granted(await app.secondFactor.begin(KIRSTEN.password, visitor({ cookies })));
  const secret = new TextDecoder().decode(fromBase32(new URL(begun.uri).searchParams.get('secret') ?? ''));
  const code = async () => (await app.accounts.library.api.generateTOTP({ body: { secret } })).code;
  const confirmed = granted(await app.secondFactor.confirm(kirsten, await code(), visitor({ cookies })));
  return { code, cookies: confirmed.cookies, recoveryCodes: begun.recoveryCodes };
}

function fromBase32(text: string): Uint8Array {
  const bits = [...text].map((sign) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0'));
  return Uint8Array.from(bits.join('').match(/.{8}/g) ?? [], (byte) => parseInt(byte, 2));
}

const byPassword = ({ app }: Signed, cookies: SetCookie[] = []) =>
  app.accounts.signIn(KIRSTEN.email, KIRSTEN.password, visitor({ cookies }));
const whoIs = ({ app }: Signed, cookies: SetCookie[]) => app.accounts.fromHeaders(visitor({ cookies }).headers);

describe('a code', () => {
  test('[SI15] is asked for after the password, once it has been shown that the app makes it', async () => {
    const signed = await startSigned();
    const { app, kirsten } = signed;
    const there = granted(await byPassword(signed)).cookies;
    const begun = granted(await app.secondFactor.begin(KIRSTEN.password, visitor(signed)));
    expect(begun.uri).toMatch(/^otpauth:\/\/totp\/Samtalerum/);
    expect(await app.secondFactor.confirm(kirsten, '000000', visitor(signed))).toMatchObject({ ok: false });
    expect(granted(await byPassword(signed)).asksCode).toBe(false);

    const { code, cookies } = await turnOn(signed);
    expect(await app.secondFactor.isOn(kirsten)).toBe(true);
    expect(await whoIs(signed, cookies)).toEqual(kirsten);
    // Whoever else had got in by the password alone is out.
    expect(await whoIs(signed, there)).toBeNull();

    const half = granted(await byPassword(signed));
    expect(half.asksCode).toBe(true);
    expect(await whoIs(signed, half.cookies)).toBeNull();
    const shown = await code();
    const whole = granted(
      await app.secondFactor.signIn(`${shown.slice(0, 3)} ${shown.slice(3)}`, false, visitor(half)),
    );
    expect(await whoIs(signed, whole.cookies)).toEqual(kirsten);
  });

  test('[SI16] is good once, and guesses end: five for a sign-in, ten for the account', async () => {
    const signed = await startSigned();
    const { app } = signed;
    const { code } = await turnOn(signed);
    const shown = await code();
    granted(await app.secondFactor.signIn(shown, false, visitor(granted(await byPassword(signed)))));
    const again = await app.secondFactor.signIn(shown, false, visitor(granted(await byPassword(signed))));
    expect(again).toEqual({ ok: false, code: 'secondFactor.code' });

    const answers: string[] = [];
    for (let round = 0; round < 2; round += 1) {
      const half = granted(await byPassword(signed));
      for (let guess = 0; guess < 6; guess += 1) {
        const answer = await app.secondFactor.signIn('000000', false, visitor(half));
        answers.push(answer.ok ? 'in' : answer.code);
      }
    }
    expect(new Set(answers)).toEqual(new Set(['secondFactor.code', 'secondFactor.tooMany']));
    expect(answers.filter((answer) => answer === 'secondFactor.code').length).toBeLessThanOrEqual(10);
    const locked = await app.secondFactor.signIn('000000', false, visitor(granted(await byPassword(signed))));
    expect(locked).toEqual({ ok: false, code: 'secondFactor.tooMany' });
    expect(await app.secondFactor.signIn('000000', false, visitor())).toEqual({
      ok: false,
      code: 'secondFactor.expired',
    });
  });

  test('[SI16] is spent on both sides of the span of time that it is remembered by', async () => {
    const spanMs = 10 * HALF_A_MINUTE_MS;
    vi.useFakeTimers({ toFake: ['Date'], now: Math.ceil(Date.now() / spanMs) * spanMs - 1_000 });
    onTestFinished(() => void vi.useRealTimers());
    const signed = await startSigned();
    const { code } = await turnOn(signed);
    const shown = await code();
    granted(await signed.app.secondFactor.signIn(shown, false, visitor(granted(await byPassword(signed)))));
    vi.setSystemTime(Date.now() + 2_000);
    const again = await signed.app.secondFactor.signIn(shown, false, visitor(granted(await byPassword(signed))));
    expect(again).toEqual({ ok: false, code: 'secondFactor.code' });
  });

  test('[SI17] a recovery code takes its place once, and new ones end the old', async () => {
    const signed = await startSigned();
    const { app } = signed;
    const { cookies, recoveryCodes } = await turnOn(signed);
    expect(recoveryCodes).toHaveLength(10);
    const use = async (code = '') => app.secondFactor.signIn(code, false, visitor(granted(await byPassword(signed))));

    granted(await use(recoveryCodes[0]));
    expect(await use(recoveryCodes[0])).toEqual({ ok: false, code: 'secondFactor.code' });
    const renewed = granted(await app.secondFactor.newRecoveryCodes(KIRSTEN.password, visitor({ cookies })));
    expect(await use(recoveryCodes[1])).toEqual({ ok: false, code: 'secondFactor.code' });
    granted(await use(renewed.recoveryCodes[1]));
  });

  test('[SI17] a device that was trusted is not asked for thirty days, and no other goes by its word', async () => {
    const signed = await startSigned();
    const { code } = await turnOn(signed);
    const half = granted(await byPassword(signed));
    const { cookies } = granted(await signed.app.secondFactor.signIn(await code(), true, visitor(half)));
    const trust = cookies.filter(({ name }) => name.includes('trust'));
    expect(trust).toMatchObject([{ maxAgeS: 30 * 24 * 60 * 60 }]);
    expect(granted(await byPassword(signed, trust)).asksCode).toBe(false);
    expect(granted(await byPassword(signed)).asksCode).toBe(true);
  });

  test('[SI18] is given up with the password, or taken away by whoever helps', async () => {
    const signed = await startSigned();
    const { app, kirsten } = signed;
    const { cookies } = await turnOn(signed);
    const wrong = await app.secondFactor.end('gæt', visitor({ cookies }));
    expect(wrong).toEqual({ ok: false, code: 'secondFactor.password' });
    const ended = granted(await app.secondFactor.end(KIRSTEN.password, visitor({ cookies })));
    expect(granted(await byPassword(signed)).asksCode).toBe(false);

    const again = await turnOn({ ...signed, cookies: ended.cookies });
    await app.secondFactor.reset(kirsten.id);
    expect(await whoIs(signed, again.cookies)).toBeNull();
    expect(granted(await byPassword(signed)).asksCode).toBe(false);
  });
});

describe('an organisation that demands it', () => {
  test('[SI19] knows nobody of its staff who has a password alone, on any page, until they have more', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    const signed = await startSigned();
    const { app, kirsten, cookies } = signed;
    const id = kirsten.organisationId;
    granted(await app.accounts.add(id, { email: 'bo@fjordby.dk', name: 'Bo', password: KIRSTEN.password }, 'member'));
    const member = granted(await app.accounts.signIn('bo@fjordby.dk', KIRSTEN.password, visitor()));

    await app.secondFactorDemand.set(id, true);
    expect(await whoIs(signed, cookies)).toBeNull();
    expect(await app.accounts.owingFactor(visitor({ cookies }).headers)).toEqual(kirsten);
    expect(await whoIs(signed, member.cookies)).toMatchObject({ name: 'Bo' });
    expect(await app.secondFactorDemand.ways(id)).toMatchObject([
      { name: 'Bo', hasPassword: true, hasCode: false, passkeys: 0, hasProvider: false, isLacking: false },
      { name: KIRSTEN.name, isLacking: true },
    ]);

    const { code, cookies: got } = await turnOn(signed);
    expect(await whoIs(signed, got)).toEqual(kirsten);
    expect((await app.secondFactorDemand.ways(id)).some(({ isLacking }) => isLacking)).toBe(false);
    vi.advanceTimersByTime(HALF_A_MINUTE_MS);
    const half = granted(await byPassword(signed));
    expect(await app.accounts.owingFactor(visitor(half).headers)).toBeNull();
    const whole = granted(await app.secondFactor.signIn(await code(), false, visitor(half)));
    expect(await whoIs(signed, whole.cookies)).toEqual(kirsten);
  });
});
