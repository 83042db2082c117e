// What somebody is answering, until the server has it: shown at once, kept over a reload, and sent by itself while they go on,
// or in one go where it is anonymous. What the server has comes from all of one's devices.

import { onMount } from 'svelte';
import * as v from 'valibot';
import type { Activity } from '$lib/core/meeting/model/activities.ts';
import type { AnswerProps } from './face.ts';

/** After so long without a keystroke a text is sent. */
const PAUSE_MS = 600;

type Props<Answer> = AnswerProps<Pick<Activity, 'id' | 'naming'>, Answer>;

/** Create it while initialising. `Empty` is what stands there before anything is answered. */
export class AnswerDraft<Answer, Empty = Answer> {
  /** It is sent once, by `sendNow`; other answers send themselves. */
  readonly isAnonymous: boolean;
  /** Where it is kept in this tab: a name for this person's answer in this round. */
  readonly #key: string;
  readonly #props: () => Props<Answer>;
  readonly #empty: Empty;
  #draft = $state.raw<Answer | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(props: () => Props<Answer>, schema: v.GenericSchema<unknown, Answer>, empty: Empty) {
    const { activity, round, participantId, unsent } = props();
    this.#props = props;
    this.#empty = empty;
    this.isAnonymous = activity.naming === 'anonymous';
    this.#key = `answer/${activity.id}/${round}/${participantId}`;
    onMount(() => {
      const interrupted = storedUnder(this.#key, schema);
      if (interrupted !== null) this.change(interrupted);
      const sendTyped = () => void (this.isAnonymous || this.sendNow());
      unsent.add(sendTyped);
      return () => {
        unsent.delete(sendTyped);
        sendTyped();
      };
    });
  }

  /** What stands in the fields. */
  get value(): Answer | Empty {
    return this.#draft ?? this.#props().own ?? this.#empty;
  }

  /** Shows the answer and sends it, after a pause while somebody is typing. */
  change(answer: Answer, { typing = false } = {}): void {
    this.#draft = answer;
    sessionStorage.setItem(this.#key, JSON.stringify(answer));
    clearTimeout(this.#timer);
    if (this.isAnonymous) return;
    if (typing) this.#timer = setTimeout(() => void this.sendNow(), PAUSE_MS);
    else void this.sendNow();
  }

  /** Takes back what was begun, so that nothing is sent. */
  drop(): void {
    clearTimeout(this.#timer);
    sessionStorage.removeItem(this.#key);
    this.#draft = null;
  }

  /** Sends what stands there; it is a draft until the server has it. */
  async sendNow(): Promise<void> {
    clearTimeout(this.#timer);
    const sent = this.#draft;
    if (sent === null || !(await this.#props().send(sent)) || this.#draft !== sent) return;
    this.drop();
  }
}

function storedUnder<Answer>(key: string, schema: v.GenericSchema<unknown, Answer>): Answer | null {
  try {
    const read = v.safeParse(schema, JSON.parse(sessionStorage.getItem(key) ?? 'null'));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}
