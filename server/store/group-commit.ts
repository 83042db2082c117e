// Many writes, one commit: what is asked for while the last one was under way goes to disk in the next transaction, whoever
// asked. With a commit for each, the disk alone would say how many documents can be written in at a time.

interface Write {
  body: () => void;
  resolve: () => void;
  reject: (error: unknown) => void;
}

export class GroupCommit {
  readonly #transact: (body: () => void) => void;
  #waiting: Write[] = [];

  /** `transact` carries a body out wholly or not at all, and has it on disk when it returns. */
  constructor(transact: (body: () => void) => void) {
    this.#transact = transact;
  }

  /** Carries the write out with all that come in this turn; resolves when it is on disk. */
  add(body: () => void): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ body, resolve, reject });
      if (this.#waiting.length === 1) setImmediate(() => this.#commit());
    });
  }

  #commit(): void {
    const writes = this.#waiting;
    this.#waiting = [];
    if (writes.length > 1 && this.#carryOut(writes)) return;
    // Alone, or one of them has failed, and it may not be any other's fault.
    for (const write of writes) this.#carryOutAlone(write);
  }

  #carryOut(writes: readonly Write[]): boolean {
    try {
      this.#transact(() => {
        for (const { body } of writes) body();
      });
    } catch {
      return false;
    }
    for (const { resolve } of writes) resolve();
    return true;
  }

  #carryOutAlone({ body, resolve, reject }: Write): void {
    try {
      this.#transact(body);
      resolve();
    } catch (error) {
      reject(error);
    }
  }
}
