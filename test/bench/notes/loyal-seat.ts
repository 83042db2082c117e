// A seat that comes back: it tries again every 100 ms, asks for what it lacks and gives what the server lacks, as a page would.
// What it knows is counted, not read: each writer's characters come in order.

import { mergeUpdates, decodeStateVector } from 'yjs';
import * as encoding from 'lib0/encoding';
import { DIALECTS, type Dialect, type DialectName } from './dialects.ts';
import { RawSocket } from './raw-socket.ts';
import type { SeatPlan } from './seat.ts';
import type { Shore } from './shore.ts';
import { CHARACTERS, clientIdOf, scan, typing, writerOf } from './typing.ts';

const RETRY_MS = 100;
/** How long a page gathers keystrokes before it asks what is saved. */
const MARK_AFTER_MS = 40;
/** What a writer's paragraph and its text add to the writer's clock, and what each character of two code units. */
const CLOCK_OF_BEGINNING = 2;
const CLOCK_OF_CHARACTER = 2;

const alphabet = new Map<number, ReturnType<typeof typing>>();

function typed(writer: number): ReturnType<typeof typing> {
  const known = alphabet.get(writer) ?? typing(writer, CHARACTERS);
  alphabet.set(writer, known);
  return known;
}

/** Answers to the same question from those who know the same. */
const answers = new Map<string, Uint8Array>();
const EMPTY_UPDATE = Uint8Array.of(0, 0);

export class LoyalSeat {
  readonly plan: SeatPlan;
  readonly #port: number;
  readonly #dialect: Dialect;
  readonly #known: Uint16Array;
  readonly #shore: Shore;
  #socket: RawSocket | null = null;
  #isConnected = false;
  #marks: number[] = [];
  #isAboutToMark = false;
  #acknowledged = 0;
  /** How many of its own characters the server has called saved. */
  saved = 0;

  constructor(port: number, dialect: DialectName, plan: SeatPlan, writers: number, shore: Shore) {
    this.plan = plan;
    this.#port = port;
    this.#dialect = DIALECTS[dialect];
    this.#known = new Uint16Array(writers);
    this.#shore = shore;
    this.#connect();
  }

  /** Whether it is connected and knows all that was typed. */
  knows(typedCounts: Uint16Array): boolean {
    return this.#isConnected && this.#known.every((count, writer) => count === typedCounts[writer]);
  }

  get isConnected(): boolean {
    return this.#isConnected;
  }

  /** Types its next character; without a connection it waits on the page. */
  type(): void {
    const { writer } = this.plan;
    if (writer === null) return;
    const character = this.#known[writer] ?? 0;
    this.#known[writer] = character + 1;
    const update = typed(writer).characters[character];
    if (!this.#isConnected || !update) return;
    this.#socket?.send(this.#dialect.update(this.plan.docName, update));
    if (!this.#dialect.mark || this.#isAboutToMark) return;
    this.#isAboutToMark = true;
    setTimeout(() => this.#mark(), MARK_AFTER_MS);
  }

  #mark(): void {
    this.#isAboutToMark = false;
    const { writer, docName } = this.plan;
    if (writer === null || !this.#dialect.mark || !this.#isConnected) return;
    this.#marks.push(this.#known[writer] ?? 0);
    this.#socket?.send(this.#dialect.mark(docName, this.#marks.length));
  }

  #connect(): void {
    if (!this.#shore.isListening) return this.#connectLater();
    const socket = new RawSocket(this.#port, this.plan.path, {
      onMessage: (bytes, start, end) => this.#hear(bytes, start, end),
      onClose: () => {
        this.#isConnected = false;
        this.#shore.lost();
        this.#connectLater();
      },
    });
    this.#socket = socket;
    socket.opened.then(
      () => {
        const { docName, writer } = this.plan;
        for (const frame of this.#dialect.greeting(docName)) socket.send(frame);
        socket.send(this.#dialect.ask(docName, this.#vector()));
        if (writer !== null && this.#known[writer] === 0)
          socket.send(this.#dialect.update(docName, typed(writer).beginning));
      },
      () => undefined,
    );
  }

  #connectLater(): void {
    setTimeout(() => this.#connect(), RETRY_MS);
  }

  #hear(bytes: Buffer, start: number, end: number): void {
    scan(bytes, start, end, (key) => {
      const writer = writerOf(key);
      const character = key % CHARACTERS;
      if (character === this.#known[writer]) this.#known[writer] = character + 1;
    });
    const heard = this.#dialect.read(bytes.subarray(start, end));
    if (heard.kind === 'asked') this.#answer(heard.stateVector);
    if (heard.kind === 'content') this.#isConnected = true;
    if (heard.kind === 'saved') this.#onSaved(heard.mark);
  }

  /** By mark, or one by one in the order in which the updates were sent. */
  #onSaved(mark: number | null): void {
    if (mark !== null) this.saved = Math.max(this.saved, this.#marks[mark - 1] ?? 0);
    else if (this.plan.writer !== null) {
      this.#acknowledged += 1;
      // The first one was for the paragraph.
      this.saved = Math.max(this.saved, this.#acknowledged - 1);
    }
  }

  /** Everything that this seat knows and the server does not. */
  #answer(stateVector: Uint8Array): void {
    const question = `${Buffer.from(stateVector).toString('latin1')} ${this.#known.join()}`;
    let update = answers.get(question);
    if (update === undefined) {
      update = this.#lackOf(stateVector);
      answers.set(question, update);
    }
    this.#socket?.send(this.#dialect.answer(this.plan.docName, update));
  }

  #lackOf(stateVector: Uint8Array): Uint8Array {
    const theirs = decodeStateVector(stateVector);
    const lack: Uint8Array[] = [];
    for (const [writer, count] of this.#known.entries()) {
      if (count === 0) continue;
      const { beginning, characters } = typed(writer);
      const theirClock = theirs.get(clientIdOf(writer)) ?? 0;
      if (theirClock < CLOCK_OF_BEGINNING) lack.push(beginning);
      lack.push(...characters.slice(Math.max(0, (theirClock - CLOCK_OF_BEGINNING) / CLOCK_OF_CHARACTER), count));
    }
    return lack.length === 0 ? EMPTY_UPDATE : mergeUpdates(lack);
  }

  #vector(): Uint8Array {
    const known = [...this.#known.entries()].filter(([, count]) => count > 0);
    return encoding.encode((encoder) => {
      encoding.writeVarUint(encoder, known.length);
      for (const [writer, count] of known) {
        encoding.writeVarUint(encoder, clientIdOf(writer));
        encoding.writeVarUint(encoder, CLOCK_OF_BEGINNING + count * CLOCK_OF_CHARACTER);
      }
    });
  }
}
