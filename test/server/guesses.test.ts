// Guessing join codes: ever slower for who guesses, and never for the hall that sits behind the same address.

import { expect, onTestFinished, test, vi } from 'vitest';
import { Guesses, waitForLook } from '../../server/auth/guesses.ts';
import { granted, visitor } from '../support/accounts.ts';
import { startLive } from '../support/live.ts';

const code = (n: number) => String(100_000 + n);

/** Guesses on a clock that stands still until it is told to go. */
function guesses() {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const all = new Guesses();
  /** What became of a try: `looked`, `refused`, or nothing yet. */
  const tried = (who: string, tryCode: string) => {
    const answer = { now: 'waits' };
    void all.mayLook(who, tryCode).then((mayLook) => (answer.now = mayLook ? 'looked' : 'refused'));
    return answer;
  };
  const flush = () => vi.advanceTimersByTimeAsync(0);
  return { all, tried, flush };
}

test('[WD3] ten different codes are looked at as they come, sent at once too; the eleventh waits', async () => {
  const { tried, flush } = guesses();
  const answers = Array.from({ length: 11 }, (_, n) => tried('a', code(n)));
  await flush();
  expect(answers.map(({ now }) => now)).toEqual([...Array<string>(10).fill('looked'), 'waits']);
  expect(waitForLook(10)).toBe(100);
  await vi.advanceTimersByTimeAsync(99);
  expect(answers[10]?.now).toBe('waits');
  await vi.advanceTimersByTimeAsync(1);
  expect(answers[10]?.now).toBe('looked');
});

test('[WD3] a whole day of guessing from one network looks at less than two codes in a hundred', async () => {
  let looks = 0;
  for (let spentMs = 0; spentMs < 24 * 60 * 60_000; spentMs += waitForLook(looks)) looks += 1;
  expect(looks).toBeLessThan(20_000);
});

test('[WD3] a code that has opened a meeting opens it at once for everybody there, and for who waits with it', async () => {
  const { all, tried, flush } = guesses();
  for (let n = 0; n < 30; n += 1) tried('hall', code(n));
  const first = tried('hall', '482913');
  const second = tried('hall', '482913');
  await flush();
  expect([first.now, second.now]).toEqual(['waits', 'waits']);
  await vi.advanceTimersByTimeAsync(200);
  expect(second.now, 'the newest first').toBe('looked');
  all.wasRight('hall', '482913');
  await flush();
  expect(first.now).toBe('looked');
  const next = tried('hall', '482913');
  await flush();
  expect(next.now).toBe('looked');
});

test('[WD3] the same wrong code again tells nobody anything, and waits for nothing', async () => {
  const { tried, flush } = guesses();
  for (let n = 0; n < 10; n += 1) tried('a', code(n));
  const again = tried('a', code(3));
  await flush();
  expect(again.now).toBe('looked');
});

test('[WD3] a flood is refused unlooked at, the oldest of it first, and nobody elsewhere waits', async () => {
  const { tried, flush } = guesses();
  const flood = Array.from({ length: 500 }, (_, n) => tried('a', code(n)));
  const right = tried('a', '482913');
  const elsewhere = tried('b', '482913');
  await flush();
  expect(flood.filter(({ now }) => now === 'refused').length).toBe(391);
  expect(elsewhere.now).toBe('looked');
  await vi.advanceTimersByTimeAsync(200);
  expect(right.now, 'somebody of the hall, the flood over').toBe('looked');
});

test('[WD3] what an hour has passed over is forgotten', async () => {
  const { tried, flush } = guesses();
  for (let n = 0; n < 10; n += 1) tried('a', code(n));
  vi.setSystemTime(Date.now() + 61 * 60_000);
  const later = tried('a', code(99));
  await flush();
  expect(later.now).toBe('looked');
});

test('[WD4] the code of a meeting that was closed a fortnight ago leads nowhere; its people come in as before', async () => {
  const live = await startLive();
  const { joinCode } = (await live.app.rooms.open(live.meetingId))?.state ?? { joinCode: '' };
  const join = () =>
    live.app.seats.join({ code: joinCode, name: 'Bodil', tableRole: null }, { account: null, visitor: visitor() });
  const before = granted(await join());
  const facilitator = await live.sit('facilitator');
  await facilitator.done({ type: 'meeting.start' });
  await facilitator.done({ type: 'meeting.close' });
  granted(await join());
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 15 * 24 * 60 * 60_000 });
  onTestFinished(() => void vi.useRealTimers());
  expect(await join()).toEqual({ ok: false, code: 'join.unknown' });
  expect(await live.app.seats.fromToken(before.token)).toMatchObject({ meetingId: live.meetingId });
});
