// The one door: foreign pages, sockets, and headers that every answer carries.

import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { cookiesOfThisHost, forThisHost } from '../../server/http/host-cookies.ts';
import { startTestApp } from '../support/app.ts';

/** Sends an upgrade on a bare socket; the first line of the answer, or '' when the door was shut without one. */
async function upgrade(origin: string, path: string, headers: Record<string, string> = {}): Promise<string> {
  const { hostname, port, host } = new URL(origin);
  const socket = connect(Number(port), hostname);
  const lines = { Host: host, Connection: 'Upgrade', Upgrade: 'websocket', ...headers };
  socket.write(
    `GET ${path} HTTP/1.1\r\n${Object.entries(lines)
      .map(([name, value]) => `${name}: ${value}\r\n`)
      .join('')}Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`,
  );
  const [answer] = (await Promise.race([once(socket, 'data'), once(socket, 'close')])) as [unknown];
  socket.destroy();
  return Buffer.isBuffer(answer) ? (answer.toString().split('\r\n')[0] ?? '') : '';
}
const LIVE = '/live/?EIO=4&transport=websocket';

test('[SV6] a request from a foreign page is refused, from an own page or a program it is let through', async () => {
  const { origin } = await startTestApp();
  const statusWith = async (headers: Record<string, string>) =>
    (await fetch(`${origin}/live/?EIO=4&transport=polling`, { headers })).status;
  expect(await statusWith({})).toBe(200);
  expect(await statusWith({ Origin: origin })).toBe(200);
  expect(await statusWith({ Origin: 'http://evil.example' })).toBe(403);
  expect(await statusWith({ Origin: 'null' })).toBe(403);
  expect(await statusWith({ Origin: origin.replace('http:', 'https:') })).toBe(403);
});

test('[SV6] an upgrade from a foreign page is refused, from an own page or a program it is let through', async () => {
  const { origin } = await startTestApp();
  expect(await upgrade(origin, LIVE)).toBe('HTTP/1.1 101 Switching Protocols');
  expect(await upgrade(origin, LIVE, { Origin: origin })).toBe('HTTP/1.1 101 Switching Protocols');
  for (const path of [LIVE, '/notes/meeting-1.shared?token=x']) {
    expect(await upgrade(origin, path, { Origin: 'http://evil.example' })).toBe('HTTP/1.1 403 Forbidden');
  }
});

test('[SV6] with a public address only its own pages are let in', async () => {
  const { origin } = await startTestApp({ env: { ORIGIN: 'https://samtalerum.fjordby.dk' } });
  expect(await upgrade(origin, LIVE, { Origin: 'https://samtalerum.fjordby.dk' })).toMatch(/101/);
  expect(await upgrade(origin, LIVE, { Origin: origin })).toMatch(/403/);
});

test('[SV6] an upgrade to nowhere is closed', async () => {
  const { origin } = await startTestApp();
  expect(await upgrade(origin, '/elsewhere')).toBe('');
  expect(await upgrade(origin, LIVE)).toMatch(/101/);
});

test('[SV12] every answer has a number of its own; one that is given is taken from a proxy alone, and only if it is harmless', async () => {
  const direct = await startTestApp();
  const behind = await startTestApp({ env: { ADDRESS_HEADER: 'X-Forwarded-For' } });
  const numberOf = async ({ origin }: { origin: string }, given?: string) => {
    const headers: Record<string, string> = given === undefined ? {} : { 'X-Request-Id': given };
    return (await fetch(`${origin}/whatever`, { headers })).headers.get('x-request-id');
  };
  const first = await numberOf(direct);
  expect(first).toMatch(/^[\da-f-]{36}$/);
  expect(await numberOf(direct)).not.toBe(first);
  expect(await numberOf(direct, 'given-by-a-stranger')).not.toBe('given-by-a-stranger');
  expect(await numberOf(behind, 'given-by-the-proxy')).toBe('given-by-the-proxy');
  for (const unfit of ['short', '<b>markup</b>', 'x'.repeat(65)]) expect(await numberOf(behind, unfit)).not.toBe(unfit);
});

const HTTPS = { env: { ORIGIN: 'https://samtalerum.fjordby.dk' } };

test('[SV6] where a browser leaves the Origin out, a form of another site is known by what it says of the site', async () => {
  const { origin } = await startTestApp();
  const statusOf = async (method: string, site: string) =>
    (await fetch(`${origin}/live/?EIO=4&transport=polling`, { method, headers: { 'sec-fetch-site': site } })).status;
  for (const site of ['cross-site', 'same-site']) {
    expect(await statusOf('POST', site)).toBe(403);
    expect(await statusOf('GET', site), 'a link to us').toBe(200);
  }
  for (const site of ['same-origin', 'none']) expect(await statusOf('POST', site)).toBe(400);
});

test('[WD2] at an https address every answer says to come by https alone, and stands apart from other windows', async () => {
  const https = await fetch(`${(await startTestApp(HTTPS)).origin}/whatever`);
  expect(https.headers.get('strict-transport-security')).toBe('max-age=31536000');
  expect(https.headers.get('cross-origin-opener-policy')).toBe('same-origin');
  const http = await fetch(`${(await startTestApp()).origin}/whatever`);
  expect(http.headers.get('strict-transport-security'), 'on a local network').toBeNull();
  expect(http.headers.get('permissions-policy')).toContain('camera=(), microphone=(), geolocation=()');
});

test('[WD1] at an https address only cookies with the prefix of this host are read', () => {
  const sent = 'samtalerum.session_token=planted; __Host-samtalerum.session_token=ours; theme=dark; __Host-screen=a.b=';
  expect(cookiesOfThisHost(sent)).toBe('samtalerum.session_token=ours; theme=dark; screen=a.b=');
  expect(cookiesOfThisHost('')).toBe('');
});

test('[WD1] a cookie has the prefix when it is for https, this host and all of it', () => {
  const ours = 'seat-x=y; Max-Age=5; Path=/; HttpOnly; Secure; SameSite=Lax';
  expect(forThisHost(ours)).toBe(`__Host-${ours}`);
  for (const line of ['seat-x=y; Path=/; HttpOnly', 'seat-x=y; Path=/join; Secure', 'theme=dark; Path=/; Secure']) {
    expect(forThisHost(line)).toBe(line);
  }
});

test('[SV6] every answer tells the browser to guess no types, send no addresses and show us in no frame', async () => {
  const { origin } = await startTestApp();
  const { headers } = await fetch(`${origin}/whatever`);
  expect(Object.fromEntries(headers)).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
  });
});
