// The built server as a proxy sees it: whose failures are whose, when all of them come from the proxy's own address.

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
