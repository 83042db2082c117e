// What a fault is played on: five people with the notes of one meeting open, each on a device and a network cable of their own.
// At the end everything is made whole, and everything that anybody typed is looked for.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { applyUpdate, Doc, XmlElement } from 'yjs';
import { itemFragment } from '../../../src/lib/core/meeting/notes-rights.ts';
import { projectPath } from '../../../server/project-path.ts';
import { forkScript, ProcessCaller } from '../../support/process-call.ts';
import type { Browser } from './browser.ts';
import { Cable } from './cable.ts';
import type { Chance } from './chance.ts';
import { INJECTED, updatesIn, type FaultHouse, type Meeting } from './house.ts';
import type { Injected } from './injected.ts';
import { copyDisk } from './witness.ts';

const BROWSER = projectPath('test', 'faults', 'support', 'browser.ts');
/** Han characters of one and of two code units: nobody else's notes hold them. */
const ALPHABETS = { plain: 0x4e00, astral: 0x20000, size: 2_000 };

/** One page of one person. */
export interface Seat {
  tab: string;
  device: Device;
}

/** A browser process with its cable. */
export class Device {
  readonly browser = new ProcessCaller<Browser & Injected>(forkScript(BROWSER, INJECTED));
  readonly cable: Cable;

  private constructor(cable: Cable) {
    this.cable = cable;
  }

  static async bring(house: FaultHouse): Promise<Device> {
    return new Device(await Cable.lay(() => house.server.port));
  }

  async takeAway(): Promise<void> {
    this.cable.cutForGood();
    await this.browser.end();
  }
}

export class Stage {
  readonly house: FaultHouse;
  readonly chance: Chance;
  readonly devices: readonly Device[];
  readonly seats: Seat[] = [];
  readonly #folder: string;
  readonly #meeting: Meeting;

  private constructor(house: FaultHouse, devices: readonly Device[], chance: Chance, meeting: Meeting, folder: string) {
    this.house = house;
    this.devices = devices;
    this.chance = chance;
    this.#meeting = meeting;
    this.#folder = folder;
  }

  static async set(house: FaultHouse, devices: readonly Device[], chance: Chance): Promise<Stage> {
    const folder = await mkdtemp(join(tmpdir(), 'samtalerum-copies-'));
    const stage = new Stage(house, devices, chance, await house.meeting(devices.length), folder);
    await Promise.all(devices.map(({ browser }) => browser.call('watch', stage.#watched())));
    return stage;
  }

  /** Takes the pages and the copies away, however the story ended. */
  async strike(): Promise<void> {
    for (const { browser, cable } of this.devices) {
      browser.process.kill('SIGCONT');
      cable.set('whole');
    }
    await Promise.all(this.devices.map(({ browser }) => browser.call('closeAll')));
    await this.house.recover();
    await rm(this.#folder, { recursive: true });
  }

  /** Opens a page on a device, as the person whose device it is. */
  async open(device: Device, isPlain = false): Promise<Seat> {
    const { docName, itemId, sitters } = this.#meeting;
    const sitter = sitters[this.devices.indexOf(device)];
    if (!sitter) throw new Error('a device of nobody');
    const number = this.seats.length;
    const seat = { tab: `tab${number}`, device };
    const { plain, astral, size } = ALPHABETS;
    this.seats.push(seat);
    await device.browser.call('open', seat.tab, {
      ...sitter,
      docName,
      itemId,
      address: `ws://127.0.0.1:${device.cable.port}/notes`,
      isPlain,
      alphabet: { plain: plain + number * size, astral: astral + number * size },
    });
    return seat;
  }

  /** One page on every device, all of them connected and with something to read. */
  async openAll(): Promise<void> {
    for (const device of this.devices) await this.open(device);
    await this.type();
    await this.settle();
  }

  /** All of these write at once; those who are stopped when they are woken. */
  async type(seats: readonly Seat[] = this.seats, most = 8): Promise<void> {
    const turns = seats.map(({ tab, device }) => {
      return device.browser.call('type', tab, this.chance.between(1, most), this.chance.below(2 ** 32));
    });
    await Promise.all(turns);
  }

  /** Time passes for the server and for those who are awake, in steps short enough for them to hear each other. */
  async letPass(ms: number, devices: readonly Device[] = this.devices, stepMs = 10_000): Promise<void> {
    for (let leftMs = ms; leftMs > 0; leftMs -= stepMs) {
      const step = Math.min(stepMs, leftMs);
      await this.house.inject('letPass', step);
      await Promise.all(devices.map(({ browser }) => browser.call('letPass', step)));
    }
  }

  /** Every page says that all is saved, or would if it could. */
  async settle(seats: readonly Seat[] = this.seats): Promise<void> {
    await Promise.all(seats.map(({ tab, device }) => device.browser.call('settled', tab)));
  }

  /** The three promises: all pages are equal, nothing is lost or doubled, and what was called saved was on disk. */
  async expectAllKept(): Promise<void> {
    for (const { cable } of this.devices) cable.set('whole');
    await this.settle();
    const count = (await this.#look()).reduce((sum, { typed, erased }) => sum + typed.length - erased.length, 0);
    await Promise.all(this.seats.map(({ tab, device }) => device.browser.call('holds', tab, count)));

    const pages = await this.#look();
    const standing = pages.flatMap(({ typed, erased }) => typed.filter((character) => !erased.includes(character)));
    const [first] = pages;
    expect([...(first?.text ?? '')].sort()).toEqual(standing.sort());
    for (const { text } of pages) expect(text).toBe(first?.text);
    expect(await this.#read(copyDisk(this.#watched(), 'end'))).toBe(first?.text);
    await this.#expectTestimonies();
  }

  async #expectTestimonies(): Promise<void> {
    for (const { browser } of this.devices) {
      for (const { copy, standing, erased } of await browser.call('testimonies')) {
        const onDisk = new Set(await this.#read(copy));
        expect(
          standing.filter((character) => !onDisk.has(character)),
          'called saved and not on disk',
        ).toEqual([]);
        expect(
          erased.filter((character) => onDisk.has(character)),
          'called erased and still on disk',
        ).toEqual([]);
      }
    }
  }

  /** The item's notes in a copy of the disk. */
  async #read(copy: string): Promise<string> {
    const doc = new Doc();
    for (const update of await updatesIn(copy, this.#meeting.docName)) applyUpdate(doc, update);
    const paragraphs = doc.getXmlFragment(itemFragment(this.#meeting.itemId)).toArray();
    return paragraphs
      .flatMap((paragraph) => (paragraph instanceof XmlElement ? paragraph.toArray() : []))
      .map((text) => text.toString())
      .join('');
  }

  /** What every page looks like now, for the check and for whoever reads of a failure. */
  #look() {
    return Promise.all(this.seats.map(({ tab, device }) => device.browser.call('look', tab)));
  }

  async describe(): Promise<string[]> {
    return (await this.#look()).map(({ text, state, typed }) => `${state}, ${typed.length} typed: ${text}`);
  }

  #watched() {
    return { pidFile: this.house.pidFile, dataDir: this.house.dataDir, folder: this.#folder };
  }
}
