// Guests of every kind: those who send anything, those who come from elsewhere, and what is left for the others.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { projectPath } from '../../../server/project-path.ts';
import { temporaryDirectory } from '../../support/app.ts';
import { OutsideSeat, startProgram, type Program } from '../../support/outside.ts';
import type { ServerProcess } from '../../support/server.ts';

const HEAD = 'Host: localhost\r\nConnection: close\r\n';
const UPGRADE = 'Host: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n';

function dial({ port }: ServerProcess): Socket {
  const socket = connect(port, 'localhost');
  socket.on('error', () => socket.destroy());
  onTestFinished(() => void socket.destroy());
  return socket;
}

/** Sends bytes and reads until the server hangs up: the status of its answer, or null when it gave none. */
async function statusOf(server: ServerProcess, bytes: string): Promise<number | null> {
  const socket = dial(server);
  socket.write(bytes);
  const answer = await text(socket);
  return Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 0) || null;
}

/** Sends frames on a fresh WebSocket; the code with which the server closes it. */
async function closeCode(address: string, ...frames: (string | Uint8Array)[]): Promise<number> {
  const socket = new WebSocket(address);
  onTestFinished(() => socket.terminate());
  await once(socket, 'open');
  for (const frame of frames) socket.send(frame);
  const [code] = (await once(socket, 'close')) as [number];
  return code;
}

async function upgradeStatus(address: string, origin: string): Promise<number> {
  const socket = new WebSocket(address, { headers: { Origin: origin } });
  onTestFinished(() => socket.terminate());
  return new Promise((resolve) => {
    socket.once('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
    socket.once('open', () => resolve(101));
    // A refused one that is let go of says so once more.
    socket.on('error', () => resolve(0));
  });
}

/** A running meeting with its facilitator, and the addresses of both sockets for a participant. */
async function startMeeting(program: Program) {
  const { id } = await program.plan();
  const facilitator = await OutsideSeat.connect(program.server, await program.sit(id, 'facilitator'));
  await facilitator.done({ type: 'meeting.start' });
  const { token } = await program.sit(id, 'participant', 'Per');
  const sockets = program.server.origin.replace('http', 'ws');
  const notes = `${sockets}/notes/${facilitator.snapshot.state.notes.shared}?token=${token}`;
  return { id, facilitator, token, live: `${sockets}/live/?EIO=4&transport=websocket`, notes };
}

test('[SV6] a foreign page is refused on every face, and a program without an origin is not', async () => {
  const program = await startProgram();
  const { live, notes } = await startMeeting(program);
  for (const origin of ['https://evil.example', 'null', `${program.server.origin}0`]) {
    for (const path of ['/', '/healthz', '/join', '/api/v1/meetings', '/live/?EIO=4&transport=polling', '/notes/x']) {
      expect((await program.call('GET', path, undefined, { Origin: origin })).status, path).toBe(403);
    }
    expect([await upgradeStatus(live, origin), await upgradeStatus(notes, origin)]).toEqual([403, 403]);
  }
  const own = program.server.origin;
  expect([await upgradeStatus(live, own), await upgradeStatus(notes, own)]).toEqual([101, 101]);
});

test('[SV10] who offers another protocol or names no host is answered all the same', async () => {
  const { server } = await startProgram();
  const h2c = 'Host: localhost\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n';
  expect(await statusOf(server, 'GET /healthz HTTP/1.0\r\n\r\n')).toBe(200);
  const offered = dial(server);
  offered.write(`GET /healthz HTTP/1.1\r\n${h2c}\r\n`);
  expect(String((await once(offered, 'data'))[0])).toContain('HTTP/1.1 200 OK');
});

test('[LV4] [NT10] [SV9] whatever bytes come, on any face, the meeting goes on and nothing is logged as a mistake', async () => {
  const program = await startProgram();
  const { server } = program;
  const { facilitator, token, live, notes } = await startMeeting(program);
  const bytes: [string, number | null][] = [
    ['\u0000\u0001\r\n\r\n', 400],
    [`GET / HTTP/1.1\r\nHost: [::\r\nConnection: close\r\n\r\n`, 400],
    [`GET /%E0%A4%A HTTP/1.1\r\n${HEAD}\r\n`, 400],
    [`GET /live/?EIO=4&transport=polling&sid=none HTTP/1.1\r\n${HEAD}\r\n`, 400],
    [`POST /live/?EIO=4&transport=polling HTTP/1.1\r\n${HEAD}Content-Length: 3\r\n\r\nabc`, 400],
    [`GET /notes/%ZZ?token=%ZZ HTTP/1.1\r\n${UPGRADE}\r\n`, 404],
    [`GET /elsewhere HTTP/1.1\r\n${UPGRADE}\r\n`, null],
    [
      `POST /api/v1/join HTTP/1.1\r\n${HEAD}Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n`,
      400,
    ],
  ];
  for (const [sent, status] of bytes) expect(await statusOf(server, sent), sent).toBe(status);
  const tooLarge = await program.call('POST', '/api/v1/join', { code: 'x'.repeat(2_000_000), name: 'x' });
  expect(tooLarge.status).toBe(413);

  const hello = `40${JSON.stringify({ token })}`;
  expect(await closeCode(live, `40${'a'.repeat(2_000_000)}`)).toBe(1009);
  expect(await closeCode(live, hello, `421["command","${'a'.repeat(2_000_000)}"]`)).toBe(1009);
  for (const frame of ['9', '42{', '42["disconnect"]', '459999999-["command"]', Buffer.of(1, 2)]) {
    expect(await closeCode(live, hello, frame)).toBe(1005);
  }
  for (const frame of [
    'text',
    Buffer.alloc(0),
    Buffer.of(7),
    Buffer.alloc(2_000_000, 255),
    Buffer.of(0, 2, 2, 255, 255),
  ]) {
    expect(await closeCode(notes, frame)).toBe(4400);
  }
  const half = dial(server);
  half.write(`POST /api/v1/join HTTP/1.1\r\n${HEAD}Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{`);
  half.end();
  half.resume();
  await once(half, 'close');

  await facilitator.done({ type: 'stage.show', view: 'join' });
  expect((await fetch(`${server.origin}/healthz`)).status).toBe(200);
  expect(server.output).not.toContain('"level":50');
});

test.skipIf(process.platform !== 'linux')(
  '[SV4] SIGTERM to the server ends `npm start` with success, whatever is open and half sent',
  async () => {
    const env = {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      PORT: '0',
      DATA_DIR: await temporaryDirectory(),
    };
    const npm = spawn('npm', ['start'], {
      cwd: projectPath(),
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    });
    onTestFinished(() => void (npm.exitCode === null && process.kill(-(npm.pid ?? 0), 'SIGKILL')));
    let output = '';
    const port = await new Promise<number>((resolve) =>
      npm.stdout.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        const found = /running at http:\/\/localhost:(\d+)/.exec(output)?.[1];
        if (found !== undefined) resolve(Number(found));
      }),
    );
    const live = new WebSocket(`ws://localhost:${port}/live/?EIO=4&transport=websocket`);
    await once(live, 'open');
    const half = connect(port, 'localhost');
    half.on('error', () => half.destroy());
    half.write(`GET / HTTP/1.1\r\n${HEAD}`);
    await once(half, 'connect');

    const ended = once(npm, 'close');
    process.kill(await youngestOf(npm.pid ?? 0), 'SIGTERM');
    expect(await ended).toEqual([0, null]);
    half.destroy();
  },
);

/** The last of a chain of processes that each started the next. */
async function youngestOf(pid: number): Promise<number> {
  const children = (await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')).trim();
  return children === '' ? pid : youngestOf(Number(children.split(' ')[0]));
}
