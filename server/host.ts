// The HTTP server around an App: every request and upgrade goes to the App first, then to the pages. Stopping lets answers
// that are on their way arrive, tells sockets to come back, and only then closes what they were written to.

import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { App } from './app.ts';

export type PageHandler = (req: IncomingMessage, res: ServerResponse) => void;

/** Set on every request, whatever the client sent; SvelteKit's adapter reads the protocol from it. */
export const PROTOCOL_HEADER = 'x-samtalerum-protocol';
/** A whole hall comes back at once after a restart; whoever finds no place in the queue tries again a second later. */
const BACKLOG = 4_096;
/** How long an answer that is on its way may take when the server stops. */
const PATIENCE_MS = 4_000;
/** From the connection to a whole head of a request; who sends it drop by drop is cut off. */
const UNFINISHED_MS = 10_000;

export class Host {
  readonly #app: App;
  readonly #pages: PageHandler;
  readonly #server: Server;
  readonly #answering = new Set<ServerResponse>();
  readonly #connections = new Set<Socket>();
  #stopping: Promise<void> | undefined;

  constructor(app: App, pages: PageHandler, unfinishedMs = UNFINISHED_MS) {
    this.#app = app;
    this.#pages = pages;
    this.#server = createServer(
      {
        shouldUpgradeCallback: asksForWebSocket,
        headersTimeout: unfinishedMs,
        connectionsCheckingInterval: unfinishedMs / 4,
      },
      (req, res) => this.#answer(req, res),
    );
    this.#server.on('connection', (socket) => {
      this.#connections.add(socket);
      socket.once('close', () => this.#connections.delete(socket));
    });
    this.#server.on('upgrade', (req, socket, head) => {
      if (this.#stopping || !app.upgrade(req, socket, head)) socket.destroy();
    });
  }

  /** Starts to listen; the port it got. */
  async listen(port: number, host: string | null): Promise<number> {
    this.#server.listen({ port, backlog: BACKLOG, ...(host !== null && { host }) });
    await once(this.#server, 'listening');
    return (this.#server.address() as AddressInfo).port;
  }

  /** Stops, however often it is asked to. */
  stop(): Promise<void> {
    return (this.#stopping ??= this.#stop());
  }

  #answer(req: IncomingMessage, res: ServerResponse): void {
    if (this.#stopping) {
      res.writeHead(503, { Connection: 'close', 'Retry-After': '2' }).end();
      return;
    }
    req.headers[PROTOCOL_HEADER] = 'http';
    // HTTP/1.0, as load balancers ask for `/healthz`, need not name a host, and without one there is no address to answer at.
    req.headers.host ??= hostOf(req.socket);
    if (this.#app.request(req, res)) return;
    this.#answering.add(res);
    res.once('close', () => this.#answering.delete(res));
    this.#pages(req, res);
  }

  async #stop(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    const impatience = setTimeout(() => this.#server.closeAllConnections(), PATIENCE_MS);
    await Promise.all([...this.#answering].map((res) => new Promise((resolve) => res.once('close', resolve))));
    await this.#app.close();
    // A peer that sleeps or has gone would take half a minute to answer the goodbye.
    for (const socket of this.#connections) socket.destroySoon();
    await closed;
    clearTimeout(impatience);
  }
}

/** Whoever offers another protocol, as some clients do with HTTP/2 on every call, is answered in the one it speaks already. */
function asksForWebSocket({ headers }: IncomingMessage): boolean {
  return headers.upgrade?.toLowerCase() === 'websocket';
}

/** The address that a connection came in at, as a Host header names it. */
function hostOf({ localAddress = 'localhost', localFamily, localPort }: Socket): string {
  return `${localFamily === 'IPv6' ? `[${localAddress}]` : localAddress}:${localPort}`;
}
