// What the facilitator does with time at the desk: each action is one command, its consequence is told beforehand, and what
// was done last can be taken back for a while.

import type { Command } from '$lib/core/meeting/commands.ts';
import type { Consequence, ItemChange } from '$lib/core/meeting/schedule.ts';
import { closingItem, findItem, isRunning } from '$lib/core/meeting/model.ts';
import { type Item } from '$lib/core/meeting/model/agenda.ts';
import { lastActionOf, UNDO_MS, undoing, type Action } from '$lib/core/meeting/undo.ts';
import type { OverrunAnswer } from '$lib/core/meeting/vocabulary.ts';
import { whatIf } from '$lib/core/meeting/what-if.ts';
import type { LiveMeeting } from '$lib/live/live-meeting.svelte.ts';

export class DeskTime {
  readonly #live: LiveMeeting;
  readonly #ask: (command: Command) => Promise<boolean>;

  /** The command that a finger, the pointer or the focus rests on: what it would lead to is told. */
  pondered = $state.raw<Command | null>(null);

  constructor(live: LiveMeeting, ask: (command: Command) => Promise<boolean>) {
    this.#live = live;
    this.#ask = ask;
  }

  /** What the pondered command would lead to now. */
  readonly consequence = $derived.by(() => (this.pondered ? this.consequenceOf(this.pondered) : null));

  /** What a command would lead to if it were sent now; null when it would change nothing. */
  consequenceOf(command: Command): Consequence | null {
    const { state, you, nowMs } = this.#live;
    return whatIf(state, command, you.participantId, nowMs);
  }

  /** Told while the pointer or the focus rests on a control of this command. */
  ponder = (command: Command | null) => ({
    onpointerenter: () => (this.pondered = command),
    onpointerleave: () => (this.pondered = null),
    onfocus: () => (this.pondered = command),
    onblur: () => (this.pondered = null),
  });

  send(command: Command): Promise<boolean> {
    this.pondered = null;
    return this.#ask(command);
  }

  /** The current item, when it can be skipped or parked. */
  get leavable(): Item | undefined {
    const { state } = this.#live;
    const item = findItem(state, state.current?.itemId);
    return item && item.id !== closingItem(state)?.id ? item : undefined;
  }

  skip(): void {
    if (this.leavable) void this.send({ type: 'item.skip', itemId: this.leavable.id });
  }

  /** Back to the item that was done last before the current one. */
  get previous(): Item | undefined {
    const { agenda, current } = this.#live.state;
    const at = agenda.findIndex(({ id }) => id === current?.itemId);
    return isRunning(this.#live.state)
      ? agenda.slice(0, Math.max(0, at)).findLast((item) => item.state === 'done')
      : undefined;
  }

  goBack(): void {
    if (this.previous) void this.send({ type: 'item.start', itemId: this.previous.id });
  }

  share(changes: ItemChange[]): void {
    if (changes.length > 0) void this.send({ type: 'clock.share', changes });
  }

  askRoom(): void {
    if (this.#live.state.current) void this.send({ type: 'overrun.ask' });
  }

  decide(answer: OverrunAnswer): void {
    void this.send({ type: 'overrun.decide', answer });
  }

  /** What one did last, as long as it can be taken back. */
  readonly undoable = $derived.by((): Action | null => {
    const { state, steps, you, nowMs } = this.#live;
    const action = lastActionOf(steps, you.participantId);
    if (!action || nowMs - action.atMs > UNDO_MS) return null;
    const back = undoing(state, steps, { participantId: you.participantId, seq: action.seq, nowMs });
    return typeof back === 'string' ? null : action;
  });

  undo(): void {
    if (this.undoable) void this.#ask({ type: 'action.undo', seq: this.undoable.seq });
  }
}
