// Stopping: what is under way arrives, the rest is told to come back, and the data directory is free.

import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { createApp } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import { Host } from '../../server/host.ts';
import { startTestApp, temporaryDirectory } from '../support/app.ts';

test('[SV4] an answer that is under way arrives whole before anything is closed', async () => {
  const app = await createApp(readConfig({ DATA_DIR: await temporaryDirectory(), LOG_LEVEL: 'silent' }));
  const asked: { resolve(res: ServerResponse): void }[] = [];
  const request = new Promise<ServerResponse>((resolve) => asked.push({ resolve }));
  const host = new Host(app, (_req, res) => asked[0]?.resolve(res));
  onTestFinished(() => host.stop());
  const port = await host.listen(0, '127.0.0.1');

  const answer = fetch(`http://127.0.0.1:${port}/minutes`).then((response) => response.text());
  const res = await request;
  const stopped = host.stop();
  app.assertWritable();
  res.end('beslutningsreferat');

  expect(await answer).toBe('beslutningsreferat');
  await stopped;
  expect(() => app.assertWritable()).toThrow();
  await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
});

test('[SV4] a stopped server has let go of its data directory', async () => {
  const { dataDir, close } = await startTestApp();
  await close();
  await close();
  const next = await startTestApp({ dataDir });
  next.app.assertWritable();
});

test('[SV4] an open socket does not keep the server from stopping, and is told', async () => {
  const { origin, close } = await startTestApp();
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/live/?EIO=4&transport=websocket`);
  await once(socket, 'message');
  const closed = once(socket, 'close');
  await close();
  await closed;
});

test('[SV4] a peer that never answers a goodbye does not hold the server up', async () => {
  const { origin, close } = await startTestApp();
  const { hostname, port, host } = new URL(origin);
  const sleeper = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
  sleeper.write(
    `GET /live/?EIO=4&transport=websocket HTTP/1.1\r\nHost: ${host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
      'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
  );
  await once(sleeper, 'data');
  await close();
  sleeper.destroy();
});

test('[NT10] whoever never finishes the head of a request is cut off, however slowly it comes', async () => {
  const app = await createApp(readConfig({ DATA_DIR: await temporaryDirectory(), LOG_LEVEL: 'silent' }));
  const host = new Host(app, (_req, res) => res.end(), 100);
  const port = await host.listen(0, '127.0.0.1');
  const slow = connect(port, '127.0.0.1');
  slow.on('error', () => undefined);
  slow.write('GET /notes/meeting1.shared HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\n');
  const drops = setInterval(() => slow.write('X-Drop: 1\r\n'), 20);
  // A drop that is under way when the line is cut is answered by an error first.
  const closed = new Promise((resolve) => slow.once('close', resolve));
  slow.resume();
  await closed;
  clearInterval(drops);
  await host.stop();
});
