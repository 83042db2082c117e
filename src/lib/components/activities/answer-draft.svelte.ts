// What somebody is answering, until the server has it: shown at once, kept over a reload, and sent by itself while they go on,
// or in one go where it is anonymous. What the server has comes from all of one's devices.

import * as v from 'valibot';

/** After so long without a keystroke a text is sent. */
const PAUSE_MS = 600;

interface Options<Answer> {
  /** Where it is kept in this tab: a name for this person's answer in this round. */
  key: string;
  schema: v.GenericSchema<unknown, Answer>;
  /** What the server has. */
  own: () => Answer | undefined;
  empty: Answer;
  /** False for an anonymous answer: it is sent once, by `sendNow`. */
  sendsItself: boolean;
  send: (answer: Answer) => Promise<boolean>;
}

export class AnswerDraft<Answer> {
  readonly #options: Options<Answer>;
  #draft = $state.raw<Answer | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: Options<Answer>) {
    this.#options = options;
  }

  /** What stands in the fields. */
  get value(): Answer {
    return this.#draft ?? this.#options.own() ?? this.#options.empty;
  }

  /** Takes up what a reload interrupted; the answer ends it. For `onMount`. */
  takeUp(): () => void {
    const stored = storedIn(this.#options);
    if (stored !== null) this.change(stored);
    return () => clearTimeout(this.#timer);
  }

  /** Shows the answer and sends it, after a pause while somebody is typing. */
  change(answer: Answer, { typing = false } = {}): void {
    const { key, sendsItself } = this.#options;
    this.#draft = answer;
    sessionStorage.setItem(key, JSON.stringify(answer));
    clearTimeout(this.#timer);
    if (!sendsItself) return;
    if (typing) this.#timer = setTimeout(() => void this.sendNow(), PAUSE_MS);
    else void this.sendNow();
  }

  /** Sends what stands there; it is a draft until the server has it. */
  async sendNow(): Promise<void> {
    clearTimeout(this.#timer);
    const sent = this.#draft;
    if (sent === null || !(await this.#options.send(sent)) || this.#draft !== sent) return;
    sessionStorage.removeItem(this.#options.key);
    this.#draft = null;
  }
}

function storedIn<Answer>({ key, schema }: Options<Answer>): Answer | null {
  try {
    const read = v.safeParse(schema, JSON.parse(sessionStorage.getItem(key) ?? 'null'));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}
