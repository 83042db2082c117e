// The people of some meetings in a process of their own, which can be killed: they come, act, write, leave and come back,
// some of them without a word, until they are told to leave or the process dies.

import { setTimeout as pause } from 'node:timers/promises';
import { io, type Socket } from 'socket.io-client';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import type { Snapshot } from '../../../src/lib/core/protocol/live.ts';
import type { MeetingUnderLoad } from '../live/house.ts';
import { seeded } from '../support/seeded.ts';

export interface SoakOrder {
  origin: string;
  meetings: MeetingUnderLoad[];
  forMs: number;
  seed: number;
}
export interface SoakAnswer {
  commands: number;
  refused: number;
  written: number;
  visits: number;
}

/** The longest that somebody stays before they leave or are gone. */
const STAY_MS = 20_000;
const ACT_EVERY_MS = 2_000;
/** The second seat of each meeting looks on. */
const SCREEN = 1;

// Each provider wants to hear of the end.
process.setMaxListeners(0);

const told: SoakAnswer = { commands: 0, refused: 0, written: 0, visits: 0 };

/** One person's visits, one after the other. */
async function comeAndGo(order: SoakOrder, meeting: MeetingUnderLoad, index: number): Promise<void> {
  const random = seeded(order.seed + index);
  const untilMs = performance.now() + order.forMs;
  const token = meeting.tokens[index] ?? '';
  while (performance.now() < untilMs) {
    const visit = new Visit(order.origin, token, meeting.itemId, index);
    const leavesAtMs = Math.min(untilMs, performance.now() + random() * STAY_MS);
    while (performance.now() < leavesAtMs) {
      await pause(ACT_EVERY_MS * (0.5 + random()));
      await visit.act();
    }
    told.visits += 1;
    if (random() < 0.5) visit.leave();
    else visit.vanish();
  }
}

/** Somebody's page with the meeting and its notes open. */
class Visit {
  readonly #socket: Socket;
  readonly #doc = new Y.Doc();
  readonly #itemId: string;
  readonly #leads: boolean;
  readonly #writes: boolean;
  #notes: WebsocketProvider | null = null;
  #turn = 0;

  constructor(origin: string, token: string, itemId: string, index: number) {
    this.#itemId = itemId;
    this.#leads = index === 0;
    this.#writes = index !== SCREEN;
    this.#socket = io(origin, { path: '/live', auth: { token }, transports: ['websocket'], forceNew: true });
    this.#socket.once('snapshot', ({ state }: Snapshot) => {
      this.#notes = new WebsocketProvider(`${origin.replace('http', 'ws')}/notes`, state.notes.shared, this.#doc, {
        params: { token },
        disableBc: true,
        WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
      });
    });
  }

  /** Whoever leads sends a command; all but the screen write a paragraph and take one away, so that the notes stay as long as they are. */
  async act(): Promise<void> {
    this.#turn += 1;
    if (this.#leads && this.#socket.connected) {
      const ms = this.#turn % 2 === 0 ? 60_000 : -60_000;
      const command = { id: crypto.randomUUID(), type: 'clock.add', itemId: this.#itemId, ms };
      const answer = (await this.#socket.timeout(10_000).emitWithAck('command', command)) as { ok: boolean };
      told.commands += 1;
      if (!answer.ok) told.refused += 1;
    }
    if (this.#writes && this.#notes?.synced) {
      const fragment = this.#doc.getXmlFragment(`item:${this.#itemId}`);
      const paragraph = new Y.XmlElement('paragraph');
      paragraph.insert(0, [new Y.XmlText(`${this.#turn}. tur: vi taler om skolen og om, hvad den kan blive til. `)]);
      fragment.push([paragraph]);
      if (fragment.length > 10) fragment.delete(0, fragment.length - 10);
      told.written += 1;
    }
  }

  leave(): void {
    this.#socket.disconnect();
    this.#notes?.destroy();
    this.#doc.destroy();
  }

  /** The network goes, without a word. */
  vanish(): void {
    const { engine } = this.#socket.io;
    const transport = engine?.transport as unknown as { ws?: { terminate?: () => void } } | undefined;
    transport?.ws?.terminate?.();
    (this.#notes?.ws as unknown as WebSocket | null)?.terminate();
    this.leave();
  }
}

process.on('message', (order: SoakOrder) => {
  const people = order.meetings.flatMap((meeting) => meeting.tokens.map((_token, index) => ({ meeting, index })));
  void Promise.all(people.map(({ meeting, index }) => comeAndGo(order, meeting, index))).then(() =>
    process.send?.(told satisfies SoakAnswer),
  );
});
