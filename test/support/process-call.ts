// Calls of methods in another process, over the channel that `fork` makes.

import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

type Methods<T> = { [Name in keyof T]: (...args: never[]) => Promise<unknown> };
interface Call {
  id: number;
  method: string;
  args: unknown[];
}
interface Reply {
  id: number;
  result?: unknown;
  error?: string;
}

/** Answers what `ProcessCaller` asks, in the child. */
export function answerCalls<T extends Methods<T>>(methods: T): void {
  const known = methods as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>;
  process.on('message', ({ id, method, args }: Call) => {
    const call = known[method];
    // Somebody else's, where two listen.
    if (!call) return;
    call(...args).then(
      (result) => process.send?.({ id, result } satisfies Reply),
      (error: unknown) => process.send?.({ id, error: String(error) } satisfies Reply),
    );
  });
  process.on('disconnect', () => process.exit(0));
}

/** The other process, as an object whose methods run there. */
export class ProcessCaller<T extends Methods<T>> {
  readonly process: ChildProcess;
  readonly #waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  #lastId = 0;

  constructor(child: ChildProcess) {
    this.process = child;
    this.process.on('message', ({ id, result, error }: Reply) => {
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error === undefined) waiting?.resolve(result);
      else waiting?.reject(new Error(error));
    });
    this.process.once('exit', (code, signal) => {
      for (const { reject } of this.#waiting.values()) reject(new Error(`the process ended with ${code ?? signal}`));
    });
  }

  call<Name extends keyof T & string>(
    method: Name,
    ...args: Parameters<T[Name]>
  ): Promise<Awaited<ReturnType<T[Name]>>> {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (result: unknown) => void, reject });
      this.process.send({ id, method, args } satisfies Call);
    });
  }

  async end(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const ended = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await ended;
  }
}

/** Starts a script as a process to be called. */
export function forkScript(script: string, preload?: string): ChildProcess {
  const execArgv = preload === undefined ? [] : [`--import=${preload}`];
  return fork(script, { serialization: 'advanced', execArgv });
}
