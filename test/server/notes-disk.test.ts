// The way of the text to the disk: before anyone hears of it, in as few writes as can be, and whatever fails on the way.

import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { SqliteNotesStore } from '../../server/store/sqlite-notes-store.ts';
import type { NotesStore } from '../../server/store/notes-store.ts';
import { temporaryDatabase } from '../support/event-stores.ts';
import { PageWriter, PlainWriter, startNotes, type HouseOptions } from '../support/notes.ts';
import { NotesPeer, updateWith } from '../support/notes-peer.ts';

/** A store on the disk whose every call can be held, counted and made to fail. */
class SteeredStore implements NotesStore {
  disk: NotesStore | null = null;
  readonly loads: string[] = [];
  readonly appends: number[] = [];
  compactions = 0;
  failing: { load?: boolean; append?: boolean; compact?: boolean } = {};
  #gate: Promise<void> = Promise.resolve();
  #onCall: () => void = () => undefined;

  /** Holds what is called from now on; the answer lets it go. */
  hold(): () => void {
    let open: () => void = () => undefined;
    this.#gate = new Promise((resolve) => (open = resolve));
    return open;
  }

  async until(isSo: () => boolean): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#onCall = () => isSo() && resolve();
      this.#onCall();
    });
  }

  async load(docName: string): Promise<Uint8Array[]> {
    if (docName.endsWith('.shared')) this.loads.push(docName);
    await this.#pass('load');
    return this.#disk.load(docName);
  }

  movedFrom(docName: string): ReturnType<NotesStore['movedFrom']> {
    return this.#disk.movedFrom(docName);
  }

  async append(docName: string, updates: Uint8Array[]): Promise<void> {
    this.appends.push(updates.length);
    await this.#pass('append');
    await this.#disk.append(docName, updates);
  }

  async appendTogether(additions: Parameters<NotesStore['appendTogether']>[0]): Promise<void> {
    await this.#pass('append');
    await this.#disk.appendTogether(additions);
  }

  async compact(docName: string): Promise<void> {
    this.compactions += 1;
    await this.#pass('compact');
    await this.#disk.compact(docName);
  }

  get #disk(): NotesStore {
    if (!this.disk) throw new Error('no disk');
    return this.disk;
  }

  async #pass(call: 'load' | 'append' | 'compact'): Promise<void> {
    this.#onCall();
    await this.#gate;
    if (this.failing[call]) throw new Error(`${call} failed`);
  }
}

async function steered(options: HouseOptions = {}) {
  const store = new SteeredStore();
  const house = await startNotes({
    ...options,
    store: (disk) => {
      store.disk = disk;
      return store;
    },
  });
  return { store, house };
}

test('[NT5] while the write is held nobody hears of the text, neither who is there nor who comes', async () => {
  const { store, house } = await steered();
  const anna = await NotesPeer.connect(house.address, house.shared, 'anna');
  const carla = await NotesPeer.connect(house.address, house.shared, 'carla');
  const release = store.hold();
  anna.update(updateWith('ikke endnu'));
  anna.mark(1);
  await store.until(() => store.appends.length === 1);
  const late = await NotesPeer.connect(house.address, house.shared, 'screen');
  await Promise.all([anna, carla, late].map((peer) => peer.settled()));
  expect([anna.text, carla.text, late.text]).toEqual(['', '', '']);
  expect(anna.heard.filter((heard) => heard.kind === 'saved').every(({ mark }) => mark === 0)).toBe(true);
  expect((await house.server.text(house.shared)).getText('text').length).toBe(0);
  release();
  await Promise.all([carla.hears('update'), late.hears('update'), anna.hears('saved', ({ mark }) => mark === 1)]);
  expect(carla.text).toBe('ikke endnu');
});

test('[NT7] what is saved is told to whoever asks with a mark, and never to a client that knows y-websocket alone', async () => {
  const house = await startNotes();
  const [plain, marking] = [
    await NotesPeer.connect(house.address, house.shared, 'anna'),
    await NotesPeer.connect(house.address, house.shared, 'carla'),
  ];
  plain.update(updateWith('uden mærke'));
  await marking.hears('update');
  marking.mark(1);
  await marking.hears('saved', ({ mark }) => mark === 1);
  await plain.settled();
  expect(plain.heard.filter(({ kind }) => kind === 'saved')).toEqual([]);
});

test('[NT6] what arrives while a write is under way goes to disk in one', async () => {
  const { store, house } = await steered();
  const anna = await NotesPeer.connect(house.address, house.shared, 'anna');
  const carla = await NotesPeer.connect(house.address, house.shared, 'carla');
  const release = store.hold();
  anna.update(updateWith('1'));
  await store.until(() => store.appends.length === 1);
  for (let index = 0; index < 40; index += 1) (index % 2 ? anna : carla).update(updateWith(String(index % 10)));
  await Promise.all([anna.settled(), carla.settled()]);
  release();
  anna.mark(1);
  await anna.hears('saved', ({ mark }) => mark === 1);
  expect(store.appends).toEqual([1, 40]);
});

test('[NT8] a write that fails is tried again; until then nothing is told', async () => {
  const { store, house } = await steered();
  const anna = await new PageWriter(house, 'anna').saved();
  const carla = await NotesPeer.connect(house.address, house.shared, 'carla');
  store.failing = { append: true };
  anna.write('bliver i hukommelsen');
  await store.until(() => store.appends.length === 3);
  await carla.settled();
  expect(carla.text).toBe('');
  expect(anna.link.saving).toBe('saving');
  store.failing = {};
  await anna.saved();
  await carla.hears('update');
  expect((await house.onDisk()).getText('text').toString()).toBe('bliver i hukommelsen');
  expect(house.lines.join()).toContain('notes could not be written');
  expect(house.lines.join()).not.toContain('hukommelsen');
});

test('[NT4] a document is loaded once for all who come at the same time, and whole before the first sync', async () => {
  const database = await temporaryDatabase();
  await new SqliteNotesStore(database.open()).append('meeting1.shared', [updateWith('fra i går')]);
  const { store, house } = await steered({ database });
  const release = store.hold();
  const connecting = ['anna', 'bent', 'carla'].map((token) => NotesPeer.connect(house.address, house.shared, token));
  await store.until(() => store.loads.length === 1);
  release();
  const peers = await Promise.all(connecting);
  await Promise.all(peers.map((peer) => peer.settled()));
  expect(peers.map(({ text }) => text)).toEqual(['fra i går', 'fra i går', 'fra i går']);
  expect(store.loads).toHaveLength(1);
});

test('[NT4] where loading fails nothing is served and nothing is written; the next one who asks tries again', async () => {
  const database = await temporaryDatabase();
  const disk = new SqliteNotesStore(database.open());
  await disk.append('meeting1.shared', [updateWith('det der var')]);
  const { store, house } = await steered({ database });
  store.failing = { load: true };
  await expect(NotesPeer.connect(house.address, house.shared, 'anna')).rejects.toBe(503);
  store.failing = {};
  const anna = await NotesPeer.connect(house.address, house.shared, 'anna');
  await anna.settled();
  expect(anna.text).toBe('det der var');
  expect(store.appends).toEqual([]);
  expect(store.compactions).toBe(0);
});

test('[NT4] a row that cannot be read closes the document and is left as it is', async () => {
  const database = await temporaryDatabase();
  const disk = new SqliteNotesStore(database.open());
  const rows = [updateWith('godt'), new Uint8Array([255, 255, 255])];
  await disk.append('meeting1.shared', rows);
  const { house } = await steered({ database });
  await expect(NotesPeer.connect(house.address, house.shared, 'anna')).rejects.toBe(503);
  expect((await disk.load('meeting1.shared')).map((row) => [...row])).toEqual(rows.map((row) => [...row]));
});

test('[NT7] [NT11] what was acknowledged when the process dies is in the store, and the rest is still with its page', async () => {
  const database = await temporaryDatabase();
  const { store, house } = await steered({ database });
  const writers = await Promise.all(['anna', 'bent', 'carla'].map((token) => new PageWriter(house, token).saved()));
  let release: () => void = () => undefined;
  for (let round = 0; round < 40; round += 1) {
    for (const writer of writers) writer.write(`${round},`);
    if (round === 20) await Promise.all(writers.map((writer) => writer.saved()));
    if (round === 30) release = store.hold();
    await new Promise(setImmediate);
  }
  house.kill();
  store.failing = { append: true };
  release();
  await Promise.all(writers.map((writer) => writer.until(({ saving }) => saving === 'offline')));
  const next = await startNotes({ database });
  const stored = (await next.onDisk()).getText('text').toString();
  for (let round = 0; round < 20; round += 1) expect(stored.split(`${round},`).length - 1).toBeGreaterThanOrEqual(3);
  for (const writer of writers) writer.moveTo(next);
  await Promise.all(writers.map((writer) => writer.saved()));
  const reader = await new PlainWriter(next, 'screen').synced();
  const whole =
    Array.from({ length: 40 }, (_, round) => `${round},`.length).reduce((sum, length) => sum + length, 0) * 3;
  await Promise.all([...writers, reader].map((writer) => writer.reads((text) => text.length === whole)));
  expect(new Set([...writers, reader].map(({ text }) => text.toString())).size).toBe(1);
});

test('[NT12] the table is made shorter when it is long, while everybody writes on', async () => {
  const { store, house } = await steered({ server: { compactAfter: 10 } });
  const anna = await new PageWriter(house, 'anna').saved();
  for (let index = 0; index < 25; index += 1) {
    anna.write(`${index} `);
    await anna.saved();
  }
  expect(store.compactions).toBe(2);
  const rows = await store.load(house.shared);
  expect(rows.length).toBeLessThan(10);
  expect((await house.onDisk()).getText('text').toString()).toBe(anna.text.toString());
});

test('[NT12] a compaction that fails loses nothing and is tried again', async () => {
  const { store, house } = await steered({ server: { compactAfter: 5 } });
  store.failing = { compact: true };
  const anna = await new PageWriter(house, 'anna').saved();
  for (let index = 0; index < 12; index += 1) {
    anna.write(`${index} `);
    await anna.saved();
  }
  expect((await house.onDisk()).getText('text').toString()).toBe(anna.text.toString());
  expect(store.compactions).toBeGreaterThan(1);
});

test.for(['DELETE', 'INSERT'])('[NT12] a compaction that breaks off at its %s leaves every row', async (step) => {
  const database = await temporaryDatabase();
  const { orm } = database.open();
  const store = new SqliteNotesStore(database.open());
  const doc = new Y.Doc();
  for (const words of ['tre ', 'to ', 'en ']) await store.append('meeting1.shared', [updateWith(words, doc)]);
  orm.run(`CREATE TRIGGER power_cut BEFORE ${step} ON note_update BEGIN SELECT RAISE(ABORT, 'power cut'); END`);
  await expect(store.compact('meeting1.shared')).rejects.toThrow();
  orm.run('DROP TRIGGER power_cut');
  expect(await store.load('meeting1.shared')).toHaveLength(3);
  const house = await startNotes({ database });
  expect((await house.onDisk()).getText('text').toString()).toBe('en to tre ');
});

test('[NT13] a document is let go when the last one has left, and loaded anew for the next', async () => {
  const { store, house } = await steered({ server: { graceMs: 1 } });
  const anna = await NotesPeer.connect(house.address, house.shared, 'anna');
  anna.update(updateWith('en '));
  anna.update(updateWith('to '));
  anna.mark(1);
  await anna.hears('saved', ({ mark }) => mark === 1);
  anna.socket.close();
  await store.until(() => store.compactions === 1);
  const carla = await NotesPeer.connect(house.address, house.shared, 'carla');
  await carla.settled();
  expect(carla.text).toHaveLength(6);
  expect(store.loads).toHaveLength(2);
});

test('[NT13] a document with text that is not on disk is kept until it is', async () => {
  const { store, house } = await steered({ server: { graceMs: 1 } });
  const anna = await NotesPeer.connect(house.address, house.shared, 'anna');
  store.failing = { append: true };
  anna.update(updateWith('sidste ord'));
  await store.until(() => store.appends.length === 2);
  anna.socket.close();
  await anna.closed;
  await store.until(() => store.appends.length === 5);
  const carla = await NotesPeer.connect(house.address, house.shared, 'carla');
  expect(store.loads).toHaveLength(1);
  store.failing = {};
  await carla.hears('update');
  expect(carla.text).toBe('sidste ord');
});

test('[NT14] stopping writes what is pending and asks the clients to come back', async () => {
  const { store, house } = await steered();
  const anna = await NotesPeer.connect(house.address, house.shared, 'anna');
  const release = store.hold();
  anna.update(updateWith('i sidste øjeblik'));
  await store.until(() => store.appends.length === 1);
  const stopping = house.stop();
  expect(await anna.closed).toBe(1012);
  release();
  await stopping;
  expect((await house.onDisk()).getText('text').toString()).toBe('i sidste øjeblik');
  await expect(NotesPeer.connect(house.address, house.shared, 'anna')).rejects.toBeDefined();
});

test('[NT14] stopping ends also when nothing can be written', async () => {
  const { store, house } = await steered();
  const anna = await NotesPeer.connect(house.address, house.shared, 'anna');
  store.failing = { append: true };
  anna.update(updateWith('tabt for serveren, ikke for siden'));
  await store.until(() => store.appends.length === 2);
  await house.stop();
  expect(house.lines.join()).toContain('notes could not be written');
});

test('[NT16] the text for the minutes is what is on disk, whether the document is open or not', async () => {
  const { store, house } = await steered({ server: { graceMs: 1 } });
  expect((await house.server.text(house.shared)).getText('text').length).toBe(0);
  const anna = await new PageWriter(house, 'anna').saved();
  await anna.write('refe').saved();
  await anna.write('rat').saved();
  const copy = await house.server.text(house.shared);
  copy.getText('text').insert(0, 'kun i kopien ');
  expect((await house.server.text(house.shared)).getText('text').toString()).toBe('referat');
  anna.link.destroy();
  await store.until(() => store.compactions === 1);
  expect((await house.server.text(house.shared)).getText('text').toString()).toBe('referat');
});
