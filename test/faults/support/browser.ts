// A browser as a process: pages with one device's memory, which the tests can stop, wake and shift in time.

import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { answerCalls } from '../../support/process-call.ts';
import { Chance } from './chance.ts';
import { letPass } from './injected-time.ts';
import { Page, type Ledger, type PagePlan } from './pages.ts';
import { copyDisk, type Watched } from './witness.ts';

/** What a page had typed when it said "gemt", and where the disk of that instant is. */
export interface Testimony {
  copy: string;
  docName: string;
  standing: string[];
  erased: string[];
}

export interface Browser {
  /** Whose disk is copied when a page says "gemt". */
  watch(watched: Watched): Promise<void>;
  open(tab: string, plan: PagePlan): Promise<void>;
  /** Closes the page without a word and opens it again from what the device holds. */
  reload(tab: string): Promise<void>;
  closeAll(): Promise<void>;
  type(tab: string, count: number, seed: number): Promise<void>;
  /** The machine tells its pages that the network has come or gone. */
  networkChanged(): Promise<void>;
  /** The person has the site's data cleared. */
  clearDevice(): Promise<void>;
  /** Resolves when the page says that all is saved, time passing as it likes while it is not connected. */
  settled(tab: string): Promise<void>;
  /** Resolves when the page holds so many characters. */
  holds(tab: string, count: number): Promise<void>;
  look(tab: string): Promise<{ text: string; state: string; typed: string[]; erased: string[] }>;
  testimonies(): Promise<Testimony[]>;
}

/** Of each page; more would only take longer to read. */
const TESTIMONIES = 6;
/** The longest that a page waits before it tries to connect again. */
const RETRY_MS = 2_500;

const pages = new Map<string, Page>();
const ledgers = new Map<string, Ledger>();
const databases = new Set<IDBDatabase>();
let watched: Watched | null = null;
let testimonies: Testimony[] = [];
const wasSaved = new WeakMap<Page, boolean>();

watchDevice();

/** Knows every database that is opened, to close it as a browser does whose person clears the data. */
function watchDevice(): void {
  const open = indexedDB.open.bind(indexedDB);
  indexedDB.open = (...args: Parameters<typeof open>) => {
    const request = open(...args);
    request.addEventListener('success', () => databases.add(request.result));
    return request;
  };
}

function pageOf(tab: string): Page {
  const page = pages.get(tab);
  if (!page) throw new Error(`no page ${tab}`);
  return page;
}

function standing({ typed, erased }: Ledger): string[] {
  return typed.filter((character) => !erased.has(character));
}

/** Called at every change: when it has begun to say "gemt", the disk is looked at before anything else happens here. */
function onChange(page: Page): void {
  const isSaved = page.saysSaved;
  const isNews = isSaved && wasSaved.get(page) !== true;
  wasSaved.set(page, isSaved);
  const { docName } = page.plan;
  const { typed, erased } = page.ledger;
  if (!isNews || !watched || typed.length === 0 || testimonies.length >= TESTIMONIES) return;
  const copy = copyDisk(watched, randomUUID());
  testimonies.push({ copy, docName, standing: standing(page.ledger), erased: [...erased] });
}

function open(tab: string, plan: PagePlan): void {
  const ledger = ledgers.get(tab) ?? { typed: [], erased: new Set() };
  ledgers.set(tab, ledger);
  pages.set(tab, new Page(plan, ledger, onChange));
}

answerCalls<Browser>({
  watch: async (next) => void (watched = next),
  open: async (tab, plan) => open(tab, plan),

  async reload(tab) {
    const page = pageOf(tab);
    page.close();
    open(tab, page.plan);
  },

  async closeAll() {
    for (const page of pages.values()) page.close();
    pages.clear();
    ledgers.clear();
    testimonies = [];
  },

  async type(tab, count, seed) {
    const chance = new Chance(seed);
    for (let left = count; left > 0; left -= 1) {
      pageOf(tab).write(chance);
      await new Promise(setImmediate);
    }
  },

  async networkChanged() {
    for (const page of pages.values()) page.reconnect();
  },

  async clearDevice() {
    for (const database of databases) {
      forceCloseDatabase(database as never);
      indexedDB.deleteDatabase(database.name);
    }
    databases.clear();
  },

  async settled(tab) {
    const page = pageOf(tab);
    const hurry = () => void setImmediate(() => letPass(RETRY_MS));
    page.provider.on('connection-close', hurry);
    if (!page.provider.wsconnected) hurry();
    await page.until(({ isSettled }) => isSettled);
    page.provider.off('connection-close', hurry);
  },

  holds: (tab, count) => pageOf(tab).until(({ text }) => [...text].length === count),

  async look(tab) {
    const { text, provider, ledger, saysSaved } = pageOf(tab);
    const state = `${provider.wsconnected ? 'connected' : 'not connected'}, ${saysSaved ? 'saved' : 'not saved'}`;
    return { text, state, typed: ledger.typed, erased: [...ledger.erased] };
  },

  testimonies: async () => testimonies,
});
