// The built server as a process: what it says, when it refuses, how it ends, and that the next one goes on.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rename } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { projectPath } from '../../../server/project-path.ts';
import { databaseFile } from '../../../server/store/database.ts';
import { version } from '../../../package.json' with { type: 'json' };
import { temporaryDirectory } from '../../support/app.ts';
import { startServer, type ServerProcess } from '../../support/server.ts';

async function start(dataDir: string, env: Record<string, string> = {}): Promise<ServerProcess> {
  const server = await startServer({ dataDir, env });
  onTestFinished(async () => void (await server.kill('SIGKILL')));
  return server;
}

/** Runs a script of `server/` until it ends: its exit code and what it printed. */
async function run(script: string, env: Record<string, string>, ...options: string[]) {
  const child = spawn(process.execPath, [...options, projectPath('server', script)], {
    env: { PATH: process.env['PATH'], LOG_LEVEL: 'silent', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output };
}

test('[SV7] /healthz says ok and the version, and 503 while nothing can be stored', async () => {
  const dataDir = await temporaryDirectory();
  const server = await start(dataDir);
  const health = async () => {
    const response = await fetch(`${server.origin}/healthz`);
    return [response.status, await response.json()];
  };
  expect(await health()).toEqual([200, { status: 'ok', version }]);

  const file = databaseFile(dataDir);
  await rename(file, `${file}.away`);
  expect(await health()).toEqual([503, { status: 'unwritable', version }]);
  await rename(`${file}.away`, file);
  expect(await health()).toEqual([200, { status: 'ok', version }]);
});

test('[SV2] a second server on the same data says one line and ends with an error', async () => {
  const dataDir = await temporaryDirectory();
  const server = await start(dataDir);
  expect(await run('main.ts', { DATA_DIR: dataDir, PORT: '0' })).toEqual({
    code: 1,
    output: `Another Samtalerum server is using ${dataDir}: stop it, or give this one its own DATA_DIR.\n`,
  });
  expect((await fetch(`${server.origin}/healthz`)).status).toBe(200);
});

test('[SV3] after a SIGKILL the next server starts at once, at the same address', async () => {
  const server = await start(await temporaryDirectory());
  const { port } = server;
  await server.restart('SIGKILL');
  expect(server.port).toBe(port);
});

test.each(['SIGTERM', 'SIGINT'] as const)(
  '[SV4] %s ends the server with success, open sockets or not',
  async (signal) => {
    const server = await start(await temporaryDirectory());
    const socket = new WebSocket(`${server.origin.replace('http', 'ws')}/live/?EIO=4&transport=websocket`);
    await once(socket, 'message');
    const closed = once(socket, 'close');
    expect(await server.kill(signal)).toBe(0);
    await closed;
    await server.start();
  },
);

test('[SV1] a wrong setting ends the start with its one line', async () => {
  expect(await run('main.ts', { PORT: 'http' })).toEqual({
    code: 1,
    output: 'PORT must be a whole number from 0 to 65535, not "http".\n',
  });
});

test('[SV1] a port that is taken is named', async () => {
  const other = createServer().listen(0);
  onTestFinished(() => void other.close());
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  expect(await run('main.ts', { DATA_DIR: await temporaryDirectory(), PORT: String(port) })).toEqual({
    code: 1,
    output: `Port ${port} is in use: stop what is using it, or set PORT to another.\n`,
  });
});

test('[SV1] the administrator of the environment is there before /healthz says ok', async () => {
  const admin = { SAMTALERUM_ADMIN_EMAIL: 'anna@fjordby.dk', SAMTALERUM_ADMIN_PASSWORD: 'en lang adgangskode' };
  const server = await start(await temporaryDirectory(), admin);
  const signIn = (password: string) =>
    fetch(`${server.origin}/sign-in`, {
      method: 'POST',
      redirect: 'manual',
      headers: { Origin: server.origin },
      body: new URLSearchParams({ email: 'anna@fjordby.dk', password }),
    });
  expect((await signIn('en lang adgangskode')).headers.getSetCookie()).not.toEqual([]);
  expect((await signIn('en anden adgangskode')).headers.getSetCookie()).toEqual([]);
});

test('[SV6] a form from a foreign page is refused', async () => {
  const server = await start(await temporaryDirectory());
  const form = { method: 'POST', body: new URLSearchParams({ email: 'a', password: 'b' }) };
  const from = async (origin: string) =>
    (await fetch(`${server.origin}/sign-in`, { ...form, headers: { Origin: origin } })).status;
  expect(await from('http://evil.example')).toBe(403);
  expect(await from(server.origin)).not.toBe(403);
});

test('[SV8] a Node that is too old is named in one line', async () => {
  const pretend = `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.19.0'}})`;
  expect(await run('start.js', {}, '--import', pretend)).toEqual({
    code: 1,
    output: 'Samtalerum needs Node 22.18 or newer, and this is 20.19.0: start it with "npm start".\n',
  });
});

test('[SV8] npm start serves what was built, and says where', async () => {
  const dataDir = await temporaryDirectory();
  const server = await start(dataDir);
  expect(server.output).toMatch(new RegExp(`^Samtalerum is running at ${server.origin}\n`));
  const page = await fetch(server.origin);
  expect([page.status, page.url]).toEqual([200, `${server.origin}/setup`]);
});
