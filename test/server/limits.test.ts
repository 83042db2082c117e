// How much one seat, one account or one address may ask for at once, and that the others notice nothing of it.

import { once } from 'node:events';
import { expect, onTestFinished, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { SignInLimits } from '../../server/auth/sign-in-limits.ts';
import { Turns } from '../../server/http/turns.ts';
import { KIRSTEN } from '../support/accounts.ts';
import { expectGoesOn, liveSocket, startLive, stateOf } from '../support/live.ts';
import { NotesPeer } from '../support/notes-peer.ts';
import { call } from '../support/rest.ts';

test('[WD5] one password tried on everybody is as slow as many on one', async () => {
  const limits = new SignInLimits();
  const wrong = async (n: number, address: string) => limits.try(`bruger${n}@fjordby.dk`, address, async () => null);
  for (let n = 0; n < 200; n += 1) expect(await wrong(n, '192.0.2.1')).toBeNull();
  expect(await wrong(200, '192.0.2.1')).toBeGreaterThan(0);
  expect(await wrong(200, '192.0.2.2'), 'from elsewhere').toBeNull();
  expect(await limits.try(KIRSTEN.email, '192.0.2.1', async () => ({})), 'the right one waits too').toBeGreaterThan(0);
});

test('[WD5] two passwords are looked at together, sixty wait, and the rest are told to come again', async () => {
  const limits = new SignInLimits();
  let looking = 0;
  let most = 0;
  const ends: (() => void)[] = [];
  const slow = async () => {
    most = Math.max(most, (looking += 1));
    await new Promise<void>((resolve) => ends.push(resolve));
    looking -= 1;
    return {};
  };
  const answers = Array.from({ length: 70 }, (_, n) => limits.try(`bruger${n}@fjordby.dk`, `192.0.2.${n}`, slow));
  expect(await Promise.all(answers.slice(62))).toEqual(Array(8).fill(10));
  for (let done = 0; done < 62; done += 1) {
    await expect.poll(() => ends.length).toBeGreaterThan(done);
    ends[done]?.();
  }
  expect(await Promise.all(answers.slice(0, 62))).toEqual(Array(62).fill({}));
  expect(most).toBe(2);
});

test('[WD6] the fifty-first socket of a seat is closed, on the live line and on the notes', async () => {
  const live = await startLive();
  const facilitator = await live.sit('facilitator');
  const place = await live.place('participant');
  const fifty = await Promise.all(Array.from({ length: 50 }, () => live.connect(place)));
  const tooMany = liveSocket(live.origin, { token: place.token });
  const refused = new Promise((resolve) => tooMany.once('refusal', resolve));
  tooMany.connect();
  expect(await refused).toMatchObject({ code: 'tooFast' });
  await expectGoesOn(facilitator, ...fifty.slice(0, 3));
  fifty[0]?.socket.disconnect();
  await facilitator.settled();
  await expect.poll(() => live.connect(place).then(() => true)).toBe(true);

  const { shared } = (await stateOf(live)).notes;
  const notes = `${live.origin.replace('http', 'ws')}/notes`;
  for (let n = 0; n < 50; n += 1) await NotesPeer.connect(notes, shared, place.token);
  expect(await (await NotesPeer.connect(notes, shared, place.token)).closed).toBe(4429);
});

test('[WD6] an open socket that says nothing of whose it is is closed after ten seconds', async () => {
  const live = await startLive();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const silent = new WebSocket(`${live.origin.replace('http', 'ws')}/live/?EIO=4&transport=websocket`);
  await once(silent, 'message');
  vi.advanceTimersByTime(10_000);
  await once(silent, 'close');
});

test('[WD8] two documents of a person are under way, twenty wait, and those of others do not', async () => {
  const turns = new Turns();
  const [first, second] = [await turns.take('per'), await turns.take('per')];
  const waiting = Array.from({ length: 20 }, () => turns.take('per'));
  expect(await turns.take('per')).toBeNull();
  expect(await turns.take('anna')).not.toBeNull();
  first?.();
  first?.();
  const third = await waiting[0];
  expect(third).not.toBeNull();
  second?.();
  for (const next of waiting.slice(1)) (await next)?.();
  third?.();
  expect(await turns.take('per')).not.toBeNull();
});

test('[WD8] a guest who asks for file after file is told to wait, over REST; the staff and their programs are not', async () => {
  const live = await startLive();
  const seat = await live.place('participant');
  const cookie = `seat-${live.meetingId}=${seat.token}`;
  const ask = (headers: Record<string, string>) =>
    call(live.app, 'GET', `/api/v1/meetings/${live.meetingId}/minutes.docx`, { headers });
  const answers = await Promise.all(Array.from({ length: 24 }, () => ask({ cookie })));
  const statuses = answers.map(({ status }) => status);
  expect(statuses.filter((status) => status === 429)).toHaveLength(2);
  expect(statuses.filter((status) => status === 200)).toHaveLength(22);
  const [organisation] = await live.app.accounts.organisations();
  const token = await live.app.tokens.create(organisation?.id ?? '', ['minutes:read'], 'esdh');
  const programs = Array.from({ length: 24 }, () => ask({ authorization: `Bearer ${token}` }));
  expect((await Promise.all(programs)).map(({ status }) => status)).toEqual(Array(24).fill(200));
});
