// Which request the server is busy with. It has one number on its way in, in every line that is logged for it, and in the
// answer (SV12): whoever reports a failure can name it, and whoever runs the server finds the line.

import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** As Node writes it. */
export const REQUEST_ID_HEADER = 'x-request-id';
/** What a proxy may give: it stands in the log, so it is short and holds no markup. */
const WELL_FORMED = /^[\w-]{8,64}$/;

export class RequestScope {
  readonly #current = new AsyncLocalStorage<string>();
  readonly #hasProxy: boolean;

  /** A number that is given is taken from a proxy alone: anybody else could write what they like into the log. */
  constructor(hasProxy: boolean) {
    this.#hasProxy = hasProxy;
  }

  /** The number of the request that is being answered. */
  get id(): string | undefined {
    return this.#current.getStore();
  }

  /** Gives a request its number, and writes it into the headers for all who come to see it. */
  number(headers: IncomingHttpHeaders): string {
    const given = headers[REQUEST_ID_HEADER];
    const isTaken = this.#hasProxy && typeof given === 'string' && WELL_FORMED.test(given);
    return (headers[REQUEST_ID_HEADER] = isTaken ? given : randomUUID());
  }

  /** Does something on behalf of the request with that number. */
  run<Result>(id: string, act: () => Result): Result {
    return this.#current.run(id, act);
  }
}
