// Who hears of what happens in a room. One that throws takes nothing from the others.

import type { RecordedEvent } from '../../src/lib/core/meeting/events.ts';
import type { Step } from '../../src/lib/core/meeting/steps.ts';

/** Told of what has happened, when it is on disk: the events, and the same with the states around them. */
export type RoomListener = (recorded: readonly RecordedEvent[], steps: readonly Step[]) => void;

export class RoomListeners {
  readonly #listeners = new Set<RoomListener>();
  readonly #onError: (error: unknown) => void;

  constructor(onError: (error: unknown) => void) {
    this.#onError = onError;
  }

  get size(): number {
    return this.#listeners.size;
  }

  /** The answer ends it. */
  add(listener: RoomListener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  tell(steps: readonly Step[]): void {
    if (steps.length === 0) return;
    const recorded = steps.map((step) => step.recorded);
    for (const listener of this.#listeners) {
      try {
        listener(recorded, steps);
      } catch (error) {
        this.#onError(error);
      }
    }
  }
}
