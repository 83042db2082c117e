// How many sockets each seat holds open: somebody with a phone, a laptop and a dozen tabs has enough, and a program that
// opens one after another is stopped before it has them all.

const MAX_OF_A_SEAT = 50;

export class SocketCounts {
  readonly #open = new Map<string, number>();

  /** Counts one more; false when the seat has all that it may have. Whoever got one gives it back with `release`. */
  take(seatId: string): boolean {
    const count = this.#open.get(seatId) ?? 0;
    if (count >= MAX_OF_A_SEAT) return false;
    this.#open.set(seatId, count + 1);
    return true;
  }

  release(seatId: string): void {
    const count = (this.#open.get(seatId) ?? 0) - 1;
    if (count > 0) this.#open.set(seatId, count);
    else this.#open.delete(seatId);
  }
}
