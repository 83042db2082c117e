// One router owns every request and every upgrade before SvelteKit sees it: what comes from a foreign page is refused,
// the two sockets find their servers, and no mistake in a handler reaches the event loop.

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Server as Engine } from 'engine.io';
import type { Config } from './config.ts';
import { cookiesOfThisHost } from './http/host-cookies.ts';
import { PROBLEM_TYPE, problemBody } from './http/problem.ts';
import type { Log } from './log.ts';
import { refuseUpgrade } from './notes/refuse-upgrade.ts';
import { ownOrigin } from './origin.ts';
import { isEmbedded } from './publications/public-paths.ts';
import { requestKind } from './request-kind.ts';
import type { RequestScope } from './request-scope.ts';

const LIVE_PATH = '/live/';
const NOTES_PATH = '/notes/';

/** What the router hands on to. */
export interface RouterTargets {
  engine: Pick<Engine, 'handleRequest' | 'handleUpgrade'>;
  attachments: { request(req: IncomingMessage, res: ServerResponse): boolean };
  notes: { upgrade(req: IncomingMessage, socket: Duplex, head: Buffer): void };
  /** Gives each request its number. */
  requests: RequestScope;
  /** Told of each request that has been answered. */
  onAnswered: (kind: string, status: number, ms: number) => void;
}

/** What no page of ours asks a device for. */
const NOT_USED = [
  ...['camera', 'microphone', 'geolocation', 'payment', 'usb', 'serial', 'hid', 'midi'],
  ...['display-capture', 'accelerometer', 'gyroscope', 'magnetometer'],
];

/** Kit adds the content security policy of pages; these hold for files and sockets as well. */
const SECURITY_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  // A form sent with `no-referrer` has the origin "null" and would be refused as foreign.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': NOT_USED.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** For what stands in pages of others; its own policy says by whom it may be framed. */
const EMBEDDED_HEADERS = {
  ...SECURITY_HEADERS,
  'X-Frame-Options': null,
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** Over https only: on plain http browsers pass them over, and say so on every page. */
const HTTPS_HEADERS = {
  'Strict-Transport-Security': 'max-age=31536000',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

export class Router {
  readonly #config: Config;
  readonly #isHttps: boolean;
  readonly #log: Log;
  readonly #targets: RouterTargets;

  constructor(config: Config, log: Log, targets: RouterTargets) {
    this.#config = config;
    this.#isHttps = config.origin?.startsWith('https:') ?? false;
    this.#log = log;
    this.#targets = targets;
  }

  /** Answers the live socket's polling, uploads and attachments, and whatever comes from a foreign page; false: a page or a file, for SvelteKit. */
  request(req: IncomingMessage, res: ServerResponse): boolean {
    const { requests } = this.#targets;
    const id = requests.number(req.headers);
    res.setHeader('X-Request-Id', id);
    this.#time(req, res);
    return requests.run(id, () => this.#answer(req, res));
  }

  /** A live socket that polls is answered when something happens: how long that took says nothing. */
  #time({ url = '' }: IncomingMessage, res: ServerResponse): void {
    if (url.startsWith(LIVE_PATH)) return;
    const cameAtMs = performance.now();
    res.once('close', () => this.#targets.onAnswered(requestKind(url), res.statusCode, performance.now() - cameAtMs));
  }

  #answer(req: IncomingMessage, res: ServerResponse): boolean {
    const headers = isEmbedded(req.url) ? EMBEDDED_HEADERS : SECURITY_HEADERS;
    for (const [name, value] of Object.entries({ ...headers, ...(this.#isHttps && HTTPS_HEADERS) })) {
      if (value !== null) res.setHeader(name, value);
    }
    if (this.#isHttps && req.headers.cookie !== undefined) req.headers.cookie = cookiesOfThisHost(req.headers.cookie);
    if (this.#isForeign(req)) {
      const body = problemBody(
        'origin.foreign',
        'This server answers its own pages, and programs that send no Origin.',
      );
      res.writeHead(403, { 'Content-Type': PROBLEM_TYPE }).end(JSON.stringify(body));
      return true;
    }
    if (this.#targets.attachments.request(req, res)) return true;
    if (!req.url?.startsWith(LIVE_PATH)) return false;
    try {
      this.#targets.engine.handleRequest(req as Parameters<Engine['handleRequest']>[0], res);
    } catch (error) {
      this.#log.error({ err: error }, 'a live request failed');
      res.destroy();
    }
    return true;
  }

  /** Hands an upgrade to the live or the notes server; false: nobody's, and the caller closes it. */
  upgrade(req: IncomingMessage, socket: Duplex, head: Buffer): boolean {
    const isLive = req.url?.startsWith(LIVE_PATH) ?? false;
    if (!isLive && !req.url?.startsWith(NOTES_PATH)) return false;
    // Nobody listens between the handshake and the socket's own server: a reset there must not end the process.
    socket.on('error', () => socket.destroy());
    if (this.#isForeign(req)) {
      refuseUpgrade(socket, 403);
      return true;
    }
    const { requests } = this.#targets;
    requests.run(requests.number(req.headers), () => this.#hand(isLive, req, socket, head));
    return true;
  }

  #hand(isLive: boolean, req: IncomingMessage, socket: Duplex, head: Buffer): void {
    try {
      if (isLive) this.#targets.engine.handleUpgrade(req as Parameters<Engine['handleUpgrade']>[0], socket, head);
      else this.#targets.notes.upgrade(req, socket, head);
    } catch (error) {
      this.#log.error({ err: error }, 'an upgrade failed');
      socket.destroy();
    }
  }

  /**
   * A program sends no Origin and is let in on its token; a page has to be ours. Where a browser leaves the Origin out, it
   * still says when another site asks, and then it may only read what a link to us would show.
   */
  #isForeign({ method, headers }: IncomingMessage): boolean {
    if (headers.origin !== undefined) return headers.origin !== ownOrigin(this.#config, headers.host);
    const site = headers['sec-fetch-site'];
    return (site === 'cross-site' || site === 'same-site') && method !== 'GET' && method !== 'HEAD';
  }
}
