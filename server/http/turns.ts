// Documents take a renderer a while, and there are two of those. So that nobody's hundred tabs or loop take them all, everybody
// has two documents under way at once and a few more in a line of their own.

const AT_ONCE = 2;
const MAX_WAITING = 20;

export class Turns {
  readonly #lines = new Map<string, { running: number; waiting: (() => void)[] }>();

  /** Waits for a turn of this person's; the function that ends it, or null when too many of theirs wait already. */
  async take(who: string): Promise<(() => void) | null> {
    const line = this.#lines.get(who) ?? { running: 0, waiting: [] };
    this.#lines.set(who, line);
    if (line.running < AT_ONCE) line.running += 1;
    else if (line.waiting.length >= MAX_WAITING) return null;
    else await new Promise<void>((resolve) => line.waiting.push(resolve));
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      // Whoever is next takes this one's place.
      const next = line.waiting.shift();
      if (next) return next();
      line.running -= 1;
      if (line.running === 0) this.#lines.delete(who);
    };
  }
}
