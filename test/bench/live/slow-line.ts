// A network between a client and the server: each direction holds every piece back for a fixed time and some jitter, in order.

import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { performance } from 'node:perf_hooks';

export interface SlowLine {
  readonly origin: string;
  close(): void;
}

/** Opens a line to a port of this machine; `delayMs` holds for each direction, `jitterMs` comes on top at random. */
export async function openSlowLine(port: number, delayMs: number, jitterMs: number): Promise<SlowLine> {
  const server: Server = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    hold(near, far, delayMs, jitterMs);
    hold(far, near, delayMs, jitterMs);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => void server.close() };
}

function hold(from: Socket, to: Socket, delayMs: number, jitterMs: number): void {
  let lastAt = 0;
  from.setNoDelay(true);
  from.on('data', (chunk) => {
    lastAt = Math.max(lastAt, performance.now() + delayMs + Math.random() * jitterMs);
    setTimeout(() => to.write(chunk), lastAt - performance.now());
  });
  from.on('error', () => to.destroy());
  from.on('close', () => to.destroy());
}
