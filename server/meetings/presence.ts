// Who of a meeting's people, or which of its screens, has a living connection, and since when who had one has none. Not part
// of the log. A vanished connection counts for a while longer, so that a reload or a lift between two floors is no coming and
// going (rule LV8).

/** How long someone counts as present after the last connection has gone. */
export const PRESENCE_GRACE_MS = 8_000;
/** Changes within this time are told together: a whole room comes back at once after a restart. */
const TELL_AFTER_MS = 100;

export class Presence {
  readonly #tell: (online: string[]) => void;
  readonly #connections = new Map<string, number>();
  readonly #leaving = new Map<string, NodeJS.Timeout>();
  readonly #awaySinceMs = new Map<string, number>();
  readonly #now: () => number;
  #telling: NodeJS.Timeout | null = null;

  constructor(tell: (online: string[]) => void, now = () => Date.now()) {
    this.#tell = tell;
    this.#now = now;
  }

  /** The ids of those who are present. */
  get online(): string[] {
    return [...this.#connections.keys()];
  }

  /** Those who were here and have lost their connection, and when. */
  get away(): { participantId: string; sinceMs: number }[] {
    const gone = [...this.#awaySinceMs].filter(([participantId]) => !this.#connections.has(participantId));
    return gone.map(([participantId, sinceMs]) => ({ participantId, sinceMs }));
  }

  arrive(participantId: string): void {
    this.#awaySinceMs.delete(participantId);
    clearTimeout(this.#leaving.get(participantId));
    this.#leaving.delete(participantId);
    const connections = this.#connections.get(participantId);
    this.#connections.set(participantId, (connections ?? 0) + 1);
    if (connections === undefined) this.#tellSoon();
  }

  leave(participantId: string): void {
    const connections = (this.#connections.get(participantId) ?? 0) - 1;
    this.#connections.set(participantId, Math.max(0, connections));
    if (connections > 0) return;
    this.#awaySinceMs.set(participantId, this.#now());
    const timer = setTimeout(() => {
      this.#leaving.delete(participantId);
      this.#connections.delete(participantId);
      this.#tellSoon();
    }, PRESENCE_GRACE_MS);
    this.#leaving.set(participantId, timer.unref());
  }

  /** Forgets everyone; nothing more is told. */
  close(): void {
    for (const timer of this.#leaving.values()) clearTimeout(timer);
    this.#leaving.clear();
    this.#connections.clear();
    this.#awaySinceMs.clear();
    if (this.#telling) clearTimeout(this.#telling);
    this.#telling = null;
  }

  #tellSoon(): void {
    this.#telling ??= setTimeout(() => {
      this.#telling = null;
      this.#tell(this.online);
    }, TELL_AFTER_MS).unref();
  }
}
