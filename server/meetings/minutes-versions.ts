// The versions of a meeting's minutes that somebody stands by (rules MF5, MF8): stored whole before the event that names them,
// under the hash of their text, and read only if they are still what was approved.

import { createHash } from 'node:crypto';
import type { Minutes } from '../../src/lib/core/minutes/minutes.ts';
import { standingOfVersion } from '../../src/lib/core/minutes/standing.ts';
import type { MinutesVersionsStore } from '../store/minutes-versions-store.ts';
import type { Rooms } from './rooms.ts';

export class MinutesVersions {
  readonly #store: MinutesVersionsStore;
  readonly #rooms: Rooms;
  readonly #now: () => number;

  constructor({ store, rooms, now }: { store: MinutesVersionsStore; rooms: Rooms; now: () => number }) {
    this.#store = store;
    this.#rooms = rooms;
    this.#now = now;
  }

  /** Keeps the text of these minutes, whole; the answer is its hash. */
  async keep(minutes: Minutes): Promise<string> {
    const text = textOf(minutes);
    const hash = hashOf(text);
    await this.#store.keep({ meetingId: minutes.meetingId, hash, minutes: text, atMs: this.#now() });
    return hash;
  }

  /** The version with this number, with what is closed in it; null when the meeting has none. Throws if it is not what was approved. */
  async minutesVersion(meetingId: string, number: number): Promise<Minutes | null> {
    const state = (await this.#rooms.open(meetingId))?.state;
    const version = state?.minutes.versions.find((one) => one.number === number);
    if (!state || !version) return null;
    const text = await this.#store.read(meetingId, version.hash);
    if (text === null || hashOf(text) !== version.hash) {
      throw new Error(`version ${number} of the minutes of ${meetingId} is not what was approved`);
    }
    const minutes = JSON.parse(text) as Omit<Minutes, 'draft' | 'standing'>;
    return { ...minutes, draft: false, standing: standingOfVersion(state, version) };
  }
}

/** What stands in the minutes, whoever has approved it so far; the same text has the same hash. */
export function minutesHash(minutes: Minutes): string {
  return hashOf(textOf(minutes));
}

function textOf({ draft: _draft, standing: _standing, ...text }: Minutes): string {
  return JSON.stringify(text);
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
