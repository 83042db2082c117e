// A house for one test: the real built server on a data directory of its own, people in browsers of their own.
// On failure the server's output is kept beside Playwright's trace.

import { test as base, expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { io, type Socket } from 'socket.io-client';
import { projectPath } from '../../server/project-path.ts';
import type { Command } from '../../src/lib/core/meeting/commands.ts';
import type { MeetingState } from '../../src/lib/core/meeting/model.ts';
import type { Answer } from '../../src/lib/core/protocol/live.ts';
import { startServer, type ServerProcess } from '../support/server.ts';

export { expect };

const ADMIN = { email: 'anna.holm@fjordby.example', password: 'Fjordbys-lange-kodeord-26' };
const ALL_SCOPES = 'meetings:read,meetings:write,minutes:read';

/** Goes to a page and waits until it hears what is pressed. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator('html[data-hydrated]').waitFor();
}

/** Where the milliseconds stand by which the server's clock runs ahead. */
const CLOCK_FILE = 'clock-ahead';

export interface MadeMeeting {
  id: string;
  joinCode: string;
}

export class House {
  readonly server: ServerProcess;
  readonly dataDir: string;
  readonly #browser: Browser;
  readonly #contexts: BrowserContext[] = [];
  readonly #sockets: Socket[] = [];
  /** Whom else than this house a page has asked for anything. */
  readonly strangers: string[] = [];
  #token: string | undefined;

  constructor(server: ServerProcess, dataDir: string, browser: Browser, token?: string) {
    this.server = server;
    this.dataDir = dataDir;
    this.#browser = browser;
    this.#token = token;
  }

  /** A browser of one's own: nothing is shared with the others but the server. */
  async newPage(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
    const context = await this.#browser.newContext({ baseURL: this.server.origin, ...options });
    this.#contexts.push(context);
    const own = new URL(this.server.origin).host;
    context.on('request', (request) => {
      // Where somebody goes is theirs to say, and pages of others are theirs; what our own pages fetch is not.
      if (request.isNavigationRequest() || new URL(request.frame().url()).host !== own) return;
      const { protocol, host } = new URL(request.url());
      if (/^(https?|wss?):$/.test(protocol) && host !== own) this.strangers.push(request.url());
    });
    return context.newPage();
  }

  /** The first page of an empty installation, filled in: a page signed in as its administrator, on the overview. */
  async setUp(): Promise<Page> {
    const page = await this.newPage();
    await open(page, '/');
    await page.waitForURL('/setup');
    await page.getByLabel('Kommunens eller organisationens navn').fill('Fjordby Kommune');
    await page.getByLabel('Navn', { exact: true }).fill('Anna Holm');
    await page.getByLabel('E-mail').fill(ADMIN.email);
    await page.getByLabel('Adgangskode').fill(ADMIN.password);
    await page.getByRole('button', { name: 'Kom i gang' }).click();
    await page.waitForURL('/');
    return page;
  }

  /** A page signed in, as the first administrator unless somebody else is named, standing on the overview. */
  async signIn({ email, password } = ADMIN, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
    const page = await this.newPage(options);
    await open(page, '/sign-in');
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Adgangskode', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Log ind' }).click();
    await page.waitForURL('/');
    return page;
  }

  /** A meeting made over REST, as another program would make it. */
  async makeMeeting(wish: Record<string, unknown> = {}): Promise<MadeMeeting> {
    const response = await fetch(`${this.server.origin}/api/v1/meetings`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await this.#apiToken()}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        template: 'frit',
        title: 'Dialog om skoleudvikling',
        startsAt: '2026-11-24T15:00:00+01:00',
        agenda: [
          { title: 'Velkomst', minutes: 10, kind: 'orientation' },
          { title: 'Drøftelse', minutes: 30, kind: 'discussion' },
        ],
        ...wish,
      }),
    });
    expect(response.status).toBe(201);
    return (await response.json()) as MadeMeeting;
  }

  /** The meeting's state as the staff see it, over REST. */
  async stateOf(meetingId: string): Promise<MeetingState> {
    const response = await fetch(`${this.server.origin}/api/v1/meetings/${meetingId}`, {
      headers: { authorization: `Bearer ${await this.#apiToken()}` },
    });
    expect(response.status).toBe(200);
    return (await response.json()) as MeetingState;
  }

  /** A facilitator's seat without a page, as another program would have it: sends commands that must be accepted. */
  async desk(meetingId: string): Promise<(command: Command) => Promise<void>> {
    const response = await fetch(`${this.server.origin}/api/v1/meetings/${meetingId}/seats`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await this.#apiToken()}`, 'content-type': 'application/json' },
      body: JSON.stringify({ role: 'facilitator', name: 'Mødeleder' }),
    });
    const { token } = (await response.json()) as { token: string };
    const socket = io(this.server.origin, { path: '/live', auth: { token }, forceNew: true });
    this.#sockets.push(socket);
    return async (command) => {
      const answer = (await socket.emitWithAck('command', { id: randomUUID(), ...command })) as Answer;
      if (!answer.ok) throw new Error(`${command.type} was refused: ${answer.code}`);
    };
  }

  /** Puts the server's clock forward; for a house with `hasOwnClock`. */
  async letPass(ms: number): Promise<void> {
    const file = join(this.dataDir, CLOCK_FILE);
    await writeFile(file, String(Number(await readFile(file, 'utf8')) + ms));
  }

  /** The commands of the command line, beside the running server. */
  cli(...args: string[]): Promise<string> {
    return cli(this.dataDir, ...args);
  }

  /** Joins as a guest, by code and name, and stands in the room. */
  async join(
    code: string,
    name: string,
    tableRole?: string,
    options: Parameters<Browser['newContext']>[0] = {},
  ): Promise<Page> {
    const page = await this.newPage(options);
    await open(page, '/join');
    await page.getByLabel('Mødekode').fill(code);
    await page.getByLabel('Dit navn').fill(name);
    if (tableRole) await page.getByLabel('Din rolle ved bordet').selectOption({ label: tableRole });
    await page.getByRole('button', { name: 'Gå ind' }).click();
    await page.waitForURL(/\/room$/);
    return page;
  }

  async #apiToken(): Promise<string> {
    return (this.#token ??= await this.cli('token', 'create', '--scope', ALL_SCOPES));
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.disconnect();
    await Promise.all(this.#contexts.map((context) => context.close()));
    await this.server.kill('SIGTERM');
  }
}

async function cli(dataDir: string, ...args: string[]): Promise<string> {
  const env = { ...process.env, DATA_DIR: dataDir };
  const { stdout } = await promisify(execFile)(process.execPath, ['server/cli.ts', ...args], { env });
  return stdout.trim();
}

const newDataDir = () => mkdtemp(join(tmpdir(), 'samtalerum-house-'));

/** A data directory with an organisation and its administrator, and a token to it. */
interface Furnished {
  dataDir: string;
  token: string;
}

interface Fixtures {
  /** Set to false for a house that nobody has set up yet. */
  isSetUp: boolean;
  /** Set to true for a house whose server's clock can be put forward (`House.letPass`). */
  hasOwnClock: boolean;
  house: House;
}

export const test = base.extend<Fixtures, { furnished: Furnished }>({
  isSetUp: [true, { option: true }],
  hasOwnClock: [false, { option: true }],

  // Made once: each house begins as a copy of it.
  furnished: [
    async ({ browserName: _name }, use) => {
      const dataDir = await newDataDir();
      const env = { SAMTALERUM_ADMIN_EMAIL: ADMIN.email, SAMTALERUM_ADMIN_PASSWORD: ADMIN.password };
      const server = await startServer({ dataDir, env });
      const token = await cli(dataDir, 'token', 'create', '--scope', ALL_SCOPES);
      await server.kill('SIGTERM');
      await use({ dataDir, token });
      await rm(dataDir, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],

  house: async ({ browser, furnished, isSetUp, hasOwnClock }, use, testInfo) => {
    const dataDir = await newDataDir();
    if (isSetUp) await cp(furnished.dataDir, dataDir, { recursive: true });
    const clockFile = join(dataDir, CLOCK_FILE);
    await writeFile(clockFile, '0');
    const env = hasOwnClock ? { CLOCK_AHEAD_FILE: clockFile } : {};
    const preload = projectPath('test', 'support', 'clock-ahead.ts');
    const server = await startServer({ dataDir, env, ...(hasOwnClock && { preload }) });
    const house = new House(server, dataDir, browser, isSetUp ? furnished.token : undefined);
    await use(house);
    await house.close();
    if (testInfo.status !== testInfo.expectedStatus) {
      await testInfo.attach('server', { body: server.output, contentType: 'text/plain' });
    }
    await rm(dataDir, { recursive: true, force: true });
    expect(house.strangers, 'no page asks anybody but its own house').toEqual([]);
  },
});
