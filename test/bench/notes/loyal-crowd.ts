// A process full of seats that come back after the server's death, and say when all of them know everything again.

import { setTimeout as passing } from 'node:timers/promises';
import { applyUpdate, Doc, XmlElement } from 'yjs';
import { answerCalls } from '../../support/process-call.ts';
import { DIALECTS, type DialectName } from './dialects.ts';
import { LoyalSeat } from './loyal-seat.ts';
import { RawSocket } from './raw-socket.ts';
import type { SeatPlan } from './seat.ts';
import { Shore } from './shore.ts';
import { keysIn } from './typing.ts';

export interface LoyalCrowd {
  enter(house: { port: number; dialect: DialectName }, plans: SeatPlan[]): Promise<void>;
  /** The writers begin, five characters a second each, and go on whatever happens. */
  begin(): Promise<void>;
  /** How many characters of each writer were called saved up to now. */
  saved(): Promise<number[]>;
  /** The writers stop; how many characters of each there are. */
  stop(): Promise<number[]>;
  /** Resolves when the server listens again. */
  listening(): Promise<void>;
  /** Milliseconds from when the server listened again until the last seat knew everything. */
  equalMs(): Promise<number>;
  /** The marked characters of the document, as a newcomer is told of them. */
  read(plan: SeatPlan): Promise<number[]>;
}

const ENTERING_AT_ONCE = 50;
const EVERY_MS = 200;
const NOTHING = Uint8Array.of(0);

let house: { port: number; dialect: DialectName } = { port: 0, dialect: 'echo' };
const seats: LoyalSeat[] = [];
let typed = new Uint16Array(0);
let shore = new Shore(0);
let hand: ReturnType<typeof setInterval> | undefined;

/** Each writer in turn, so that they are spread over the time. */
function type(): void {
  const turn = typed.reduce((sum, count) => sum + count, 0) % typed.length;
  typed[turn] = (typed[turn] ?? 0) + 1;
  seats[turn]?.type();
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await passing(1);
}

answerCalls<LoyalCrowd>({
  async enter(where, plans) {
    house = where;
    shore = new Shore(where.port);
    typed = new Uint16Array(plans.filter(({ writer }) => writer !== null).length);
    for (const [index, plan] of plans.entries()) {
      seats.push(new LoyalSeat(where.port, where.dialect, plan, typed.length, shore));
      if (index % ENTERING_AT_ONCE === 0) await until(() => seats.every(({ isConnected }) => isConnected));
    }
    await until(() => seats.every(({ isConnected }) => isConnected));
  },

  begin: async () => void (hand = setInterval(type, EVERY_MS / typed.length)),
  saved: async () => seats.slice(0, typed.length).map(({ saved }) => saved),

  async stop() {
    clearInterval(hand);
    return [...typed];
  },

  listening: () => until(() => shore.isListening),

  async equalMs() {
    const behind = new Set(seats);
    await until(() => {
      for (const seat of behind) if (seat.knows(typed)) behind.delete(seat);
      return behind.size === 0;
    });
    return Date.now() - shore.listeningAtMs;
  },

  read: (plan) =>
    new Promise((resolve) => {
      const dialect = DIALECTS[house.dialect];
      const socket = new RawSocket(house.port, plan.path, {
        onMessage: (bytes, start, end) => {
          const heard = dialect.read(bytes.subarray(start, end));
          if (heard.kind !== 'content') return;
          const doc = new Doc();
          applyUpdate(doc, Uint8Array.from(heard.update));
          socket.destroy();
          resolve(keysIn(textOf(doc)));
        },
        onClose: () => undefined,
      });
      void socket.opened.then(() => {
        for (const frame of dialect.greeting(plan.docName)) socket.send(frame);
        socket.send(dialect.ask(plan.docName, NOTHING));
      });
    }),
});

function textOf(doc: Doc): string {
  const paragraphs = doc.getXmlFragment('item:bench').toArray();
  return paragraphs
    .flatMap((paragraph) => (paragraph instanceof XmlElement ? paragraph.toArray() : []))
    .map((text) => text.toString())
    .join('');
}
