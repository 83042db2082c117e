// The house that is sent everything: a whole App behind a real HTTP server, the meetings that it is sent about, and what must
// never come back.

import { buffer } from 'node:stream/consumers';
import { expect, onTestFinished, vi } from 'vitest';
import { createApp, type App } from '../../server/app.ts';
import { SCOPES } from '../../server/auth/scopes.ts';
import { readConfig } from '../../server/config.ts';
import { Host, type PageHandler } from '../../server/host.ts';
import { FJORDBY, granted, visitor } from '../support/accounts.ts';
import { temporaryDirectory } from '../support/app.ts';
import { call } from '../support/rest.ts';

/** Stands in a meeting that nobody here has anything to do with. */
const SECRET = 'KANARIEFUGL';
/** Where in our code something failed is told to nobody but the log. */
const INSIDES = /node_modules|\bat \S+ \(|\.ts:\d+|SQLITE_|SqliteError|TypeError|RangeError/;

export interface Meeting {
  readonly id: string;
  /** Of everything that the meeting holds. */
  readonly ids: readonly string[];
  readonly shared: string;
  readonly closed: string | undefined;
}

export class FuzzHouse {
  readonly origin: string;
  readonly bearer: string;
  /** What should not have happened, with all that it takes to send it again. */
  readonly findings: string[] = [];
  /** How much of what was sent was carried out: nonsense alone finds little. */
  accepted = 0;
  readonly #app: App;

  private constructor(app: App, port: number, bearer: string) {
    this.#app = app;
    this.origin = `http://127.0.0.1:${port}`;
    this.bearer = bearer;
    vi.spyOn(app.log, 'error').mockImplementation((...said: unknown[]) => {
      const [context, message] = said as [{ err?: unknown }, string];
      const { err } = context;
      this.findings.push(`logged: ${message} ${err instanceof Error ? err.stack : JSON.stringify(context)}`);
    });
  }

  static async start(): Promise<FuzzHouse> {
    const app = await createApp(readConfig({ LOG_LEVEL: 'silent', DATA_DIR: await temporaryDirectory() }));
    const host = new Host(app, restOf(app));
    onTestFinished(() => host.stop());
    const port = await host.listen(0, '127.0.0.1');
    granted(await app.accounts.setUp(FJORDBY, visitor()));
    const [organisation] = await app.accounts.organisations();
    const house = new FuzzHouse(app, port, await app.tokens.create(organisation?.id ?? '', [...SCOPES], 'fuzz'));
    await house.meeting(SECRET);
    return house;
  }

  get sockets(): string {
    return this.origin.replace('http', 'ws');
  }

  /** A running meeting with a closed item. */
  async meeting(title = 'Dialog om skolen'): Promise<Meeting> {
    const agenda = [
      { title: 'Indledning', minutes: 10 },
      { title: 'Personalesag', minutes: 10, closed: true },
    ];
    const body = { template: 'frit', title, startsAt: '2026-11-24T16:30:00+01:00', agenda };
    const { id } = await this.#json<{ id: string }>('POST', '/api/v1/meetings', body);
    const room = await this.#app.rooms.open(id);
    await room?.execute({ type: 'meeting.start' }, 'system', null);
    const state = await this.#json<{ notes: { shared: string; closed?: string } }>('GET', `/api/v1/meetings/${id}`);
    const named = [...JSON.stringify(state).matchAll(/"(?:id|itemId)":"([^"]+)"/g)];
    const ids = [...new Set(named.map(([, found = '']) => found))];
    return { id, ids, shared: state.notes.shared, closed: state.notes.closed };
  }

  async seat(meetingId: string, role: string): Promise<string> {
    const path = `/api/v1/meetings/${meetingId}/seats`;
    return (await this.#json<{ token: string }>('POST', path, { role, name: role })).token;
  }

  /** Looks at what came back. */
  check(answer: string, sent: () => string): void {
    if (answer.includes(SECRET)) this.findings.push(`told of another meeting: ${sent()}`);
    if (INSIDES.test(answer)) this.findings.push(`told of our code: ${sent()} → ${answer.slice(0, 300)}`);
  }

  /** Fails with what the faces saw, and what was logged as a mistake of ours, unless nothing was and all goes on. */
  async expectUnharmed(): Promise<void> {
    await this.meeting();
    this.#app.assertWritable();
    expect(this.accepted).toBeGreaterThan(0);
    expect(this.findings.slice(0, 20).map((finding) => finding.slice(0, 2_000))).toEqual([]);
  }

  async #json<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await fetch(this.origin + path, {
      method,
      headers: { authorization: `Bearer ${this.bearer}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as T;
  }
}

/** The endpoints of REST behind the server, where the pages would be. */
function restOf(app: App): PageHandler {
  return (req, res) => {
    const { url = '/', method = 'GET' } = req;
    void (async () => {
      const headers = req.headers as Record<string, string>;
      const body = method === 'GET' || method === 'HEAD' ? undefined : await buffer(req);
      const response = await call(app, method === 'HEAD' ? 'GET' : method, url, { headers, body });
      res.writeHead(response.status, Object.fromEntries(response.headers));
      res.end(Buffer.from(await response.arrayBuffer()));
    })().catch((error: unknown) => {
      app.log.error({ err: error }, `${method} ${url}`);
      res.writeHead(500).end();
    });
  };
}
