// Tries deploy/nginx.conf and deploy/Caddyfile with the real programs, as far as they are installed, in front of the built
// server: pages, both sockets, large bodies, numbers of requests, what is closed, and a restart in the middle. `npm run try:proxies`.

import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { io, type Socket } from 'socket.io-client';
import { WebSocket } from 'ws';
import { projectPath } from '../../server/project-path.ts';
import { commandLine } from '../support/command-line.ts';

// The proxies' certificates are made for this trial.
process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';

const [UPSTREAM, PUBLIC, PLAIN] = [4791, 4792, 4793];
const ORIGIN = `https://localhost:${PUBLIC}`;
const bench = mkdtempSync(join(tmpdir(), 'samtalerum-proxies-'));

const PROXIES: Record<string, () => ChildProcess> = {
  nginx: () => {
    const [key, certificate] = [join(bench, 'key.pem'), join(bench, 'cert.pem')];
    const subject = ['-subj', '/CN=localhost', '-days', '2', '-keyout', key, '-out', certificate];
    execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...subject], { stdio: 'ignore' });
    const site = readFileSync(projectPath('deploy', 'nginx.conf'), 'utf8')
      .replace('listen 80;', `listen ${PLAIN};`)
      .replace('listen 443 ssl;', `listen ${PUBLIC} ssl;`)
      .replaceAll('samtalerum.fjordby.example', 'localhost')
      .replace('/etc/ssl/samtalerum.pem', certificate)
      .replace('/etc/ssl/samtalerum.key', key)
      .replaceAll('127.0.0.1:3000', `127.0.0.1:${UPSTREAM}`);
    const own = `pid ${join(bench, 'pid')}; daemon off; error_log stderr; events {}`;
    writeFileSync(join(bench, 'nginx.conf'), `${own} http { access_log off; ${site} }`);
    return spawn('nginx', ['-c', join(bench, 'nginx.conf')], { stdio: 'inherit' });
  },
  caddy: () => {
    const site = readFileSync(projectPath('deploy', 'Caddyfile'), 'utf8');
    const own = `{\n\tadmin off\n\tskip_install_trust\n\thttp_port ${PLAIN}\n\tauto_https disable_redirects\n}\n`;
    writeFileSync(join(bench, 'Caddyfile'), own + site);
    const env = { PATH: process.env['PATH'], HOME: bench, SITE: ORIGIN, UPSTREAM: `127.0.0.1:${UPSTREAM}` };
    const config = ['--config', join(bench, 'Caddyfile'), '--adapter', 'caddyfile'];
    return spawn('caddy', ['run', ...config], { env, stdio: ['ignore', 'ignore', 'ignore'] });
  },
};

function check(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(`not so: ${what}`);
  console.log(`  ${what}`);
}

async function reached(origin: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await fetch(`${origin}/healthz`).catch(() => null);
    if (answer?.ok) return;
    await pause(100);
  }
  throw new Error(`${origin} does not answer`);
}

/** The built server behind the proxy. */
class Upstream {
  readonly #env: Record<string, string>;
  #child: ChildProcess | null = null;

  constructor(dataDir: string) {
    this.#env = {
      ...{ PATH: process.env['PATH'] ?? '', DATA_DIR: dataDir, PORT: String(UPSTREAM), LOG_LEVEL: 'warn' },
      ...{ ORIGIN, HOST: '127.0.0.1', ADDRESS_HEADER: 'X-Forwarded-For' },
      ...{ SAMTALERUM_ADMIN_EMAIL: 'anna@fjordby.example', SAMTALERUM_ADMIN_PASSWORD: 'en lang adgangskode' },
    };
  }

  async start(): Promise<void> {
    const stdio = ['ignore', 'ignore', 'inherit'] as const;
    this.#child = spawn(process.execPath, [projectPath('server', 'main.ts')], { env: this.#env, stdio: [...stdio] });
    await reached(`http://127.0.0.1:${UPSTREAM}`);
  }

  async stop(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  }
}

async function post<T>(bearer: string, path: string, body: unknown): Promise<T> {
  const headers = { Authorization: `Bearer ${bearer}`, 'Content-Type': 'application/json' };
  const response = await fetch(`${ORIGIN}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  return (await response.json()) as T;
}

const once = <T>(socket: Socket, name: string) => new Promise<T>((resolve) => socket.once(name, resolve));

/** All that a proxy has to do for people in a meeting. */
async function tryAll(server: Upstream, bearer: string): Promise<void> {
  const given = 'given-by-a-stranger';
  const page = await fetch(`${ORIGIN}/sign-in`, { headers: { 'X-Request-Id': given } });
  const number = page.headers.get('x-request-id') ?? '';
  check(page.ok && number !== '' && number !== given, 'pages come, under a number that the proxy gives');
  check((await fetch(`${ORIGIN}/metrics`)).status === 404, 'the figures are closed');
  const large = await fetch(`${ORIGIN}/meetings/x/attachments`, { method: 'POST', body: Buffer.alloc(25 * 1024 ** 2) });
  check(large.status !== 413, `25 MB come through to the server (${large.status})`);

  const head = { template: 'frit', title: 'Prøve', startsAt: '2035-01-15T08:00:00+01:00' };
  const { id } = await post<{ id: string }>(bearer, '/api/v1/meetings', head);
  const { token } = await post<{ token: string }>(bearer, `/api/v1/meetings/${id}/seats`, {
    role: 'facilitator',
    name: 'A',
  });
  const own = { rejectUnauthorized: false, reconnectionDelayMax: 200 };
  const options = { ...own, path: '/live', auth: { token }, transports: ['websocket'], forceNew: true };
  const socket = io(ORIGIN, options);
  const { state } = await once<{ state: { notes: { shared: string } } }>(socket, 'snapshot');
  const command = (type: string) =>
    socket.emitWithAck('command', { id: randomUUID(), type }) as Promise<{ ok: boolean }>;
  check((await command('meeting.start')).ok, 'the live socket carries a command');
  const notes = new WebSocket(`${ORIGIN.replace('https', 'wss')}/notes/${state.notes.shared}?token=${token}`);
  await new Promise((resolve, reject) => notes.once('message', resolve).once('error', reject));
  check(true, 'the notes socket is open');
  const foreign = await fetch(`${ORIGIN}/sign-in`, { method: 'POST', headers: { Origin: 'https://evil.example' } });
  check(foreign.status === 403, 'a foreign page is refused');

  const back = once(socket, 'presence');
  await server.stop();
  await server.start();
  await back;
  check((await command('clock.pause')) !== undefined, 'after a restart of the server the socket is back by itself');
  socket.disconnect();
  notes.terminate();
}

try {
  for (const [name, start] of Object.entries(PROXIES)) {
    try {
      execFileSync('sh', ['-c', `command -v ${name}`], { stdio: 'ignore' });
    } catch {
      console.log(`${name} is not installed`);
      continue;
    }
    console.log(name);
    const dataDir = join(bench, name);
    const server = new Upstream(dataDir);
    await server.start();
    const proxy = start();
    try {
      await reached(ORIGIN);
      const scopes = 'meetings:read,meetings:write';
      await tryAll(server, (await commandLine(dataDir, 'token', 'create', '--scope', scopes)).trim());
    } finally {
      proxy.kill('SIGTERM');
      await server.stop();
    }
  }
} finally {
  rmSync(bench, { recursive: true, force: true });
}
