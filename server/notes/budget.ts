// A token bucket: how much a seat may still ask for. Time comes in as an argument.

export class Budget {
  readonly #perSecond: number;
  readonly #capacity: number;
  #left: number;
  #atMs: number;

  constructor(perSecond: number, burstSeconds: number, nowMs: number) {
    this.#perSecond = perSecond;
    this.#capacity = perSecond * burstSeconds;
    this.#left = this.#capacity;
    this.#atMs = nowMs;
  }

  /** Takes the cost from what is left; false when there is not enough. */
  take(cost: number, nowMs: number): boolean {
    this.#refill(nowMs);
    this.#left -= cost;
    return this.#left >= 0;
  }

  /** Whether nothing of it is used: then it may be forgotten. */
  isFull(nowMs: number): boolean {
    this.#refill(nowMs);
    return this.#left === this.#capacity;
  }

  #refill(nowMs: number): void {
    // A clock that is set back takes nothing away.
    const gained = (Math.max(0, nowMs - this.#atMs) / 1_000) * this.#perSecond;
    this.#left = Math.min(this.#capacity, this.#left + gained);
    this.#atMs = nowMs;
  }
}
