// The built server as a proxy sees it: whose failures are whose, when all of them come from the proxy's own address.

import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryDirectory } from '../../support/app.ts';
import { startServer } from '../../support/server.ts';

async function guesser(env: Record<string, string>) {
  const server = await startServer({ dataDir: await temporaryDirectory(), env });
  onTestFinished(async () => void (await server.kill('SIGKILL')));
  return async (headers: Record<string, string>, times = 1) => {
    const statuses: number[] = [];
    for (let count = 0; count < times; count += 1) {
      const body = JSON.stringify({ code: '1', name: 'Gæt' });
      const init = { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body };
      statuses.push((await fetch(`${server.origin}/api/v1/join`, init)).status);
    }
    return statuses;
  };
}

const TEN_WRONG = Array<number>(10).fill(404);

test('[AC16] wrong codes are counted by the last address in the header, whatever the client wrote before it', async () => {
  const guess = await guesser({ ADDRESS_HEADER: 'X-Forwarded-For' });
  expect(await guess({ 'x-forwarded-for': '198.51.100.7' }, 10)).toEqual(TEN_WRONG);
  expect(await guess({ 'x-forwarded-for': '203.0.113.9, 198.51.100.7' })).toEqual([429]);
  expect(await guess({ 'x-forwarded-for': '198.51.100.7, 203.0.113.9' })).toEqual([404]);
  expect(await guess({})).toEqual([404]);
  expect(await guess({ 'x-forwarded-for': 'unknown' }, 10)).toEqual([...TEN_WRONG.slice(1), 429]);
});

test('[AC16] without the setting nobody counts as somebody else by what they write in a header', async () => {
  const guess = await guesser({});
  expect(await guess({ 'x-forwarded-for': '198.51.100.7' }, 10)).toEqual(TEN_WRONG);
  expect(await guess({ 'x-forwarded-for': '203.0.113.9' })).toEqual([429]);
});

test('[WD1] at an https address people sign in, and stay so, with a cookie that no other host can plant', async () => {
  const origin = 'https://samtalerum.fjordby.dk';
  const admin = { SAMTALERUM_ADMIN_EMAIL: 'anna@fjordby.dk', SAMTALERUM_ADMIN_PASSWORD: 'fjorden ligger stille' };
  const port = await freePort();
  const server = await startServer({ dataDir: await temporaryDirectory(), port, env: { ORIGIN: origin, ...admin } });
  onTestFinished(async () => void (await server.kill('SIGKILL')));
  const body = new URLSearchParams({ email: 'anna@fjordby.dk', password: 'fjorden ligger stille' });
  const signedIn = await fetch(`${server.origin}/sign-in`, {
    method: 'POST',
    headers: { origin },
    body,
    redirect: 'manual',
  });
  const [cookie = ''] = signedIn.headers.getSetCookie();
  expect(cookie).toMatch(/^__Host-samtalerum\.session_token=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/i);
  const [pair = ''] = cookie.split(';');
  const statusWith = async (sent: string) =>
    (await fetch(`${server.origin}/meetings`, { headers: { cookie: sent }, redirect: 'manual' })).status;
  expect(await statusWith(pair)).toBe(200);
  expect(await statusWith(pair.replace('__Host-', '')), 'planted from another host of the domain').toBe(303);
});

test('[SV11] figures are for those who reach the server itself, not for who comes through the proxy', async () => {
  const server = await startServer({
    dataDir: await temporaryDirectory(),
    env: { ADDRESS_HEADER: 'X-Forwarded-For' },
  });
  onTestFinished(async () => void (await server.kill('SIGKILL')));
  const ask = (headers: Record<string, string>) => fetch(`${server.origin}/metrics`, { headers });
  const direct = await ask({});
  expect(direct.status).toBe(200);
  expect(direct.headers.get('content-type')).toContain('text/plain');
  expect(await direct.text()).toContain('samtalerum_rooms 0');
  expect((await ask({ 'x-forwarded-for': '198.51.100.7' })).status).toBe(404);
});

/** A port that was free a moment ago: with a public address the server does not say which it took. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}
