// A network cable between one browser and the server. It can be pulled out, so that both ends know; or go dead, so that
// neither does: what is sent then arrives when it lives again, as far as its ends have not given up.

import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export type CableState = 'whole' | 'dead' | 'out';

export class Cable {
  readonly #server = createServer({ allowHalfOpen: false }, (near) => this.#accept(near));
  readonly #serverPort: () => number;
  readonly #pairs = new Set<{ near: Socket; far: Socket | null }>();
  #state: CableState = 'whole';

  private constructor(serverPort: () => number) {
    this.#serverPort = serverPort;
  }

  static async lay(serverPort: () => number): Promise<Cable> {
    const cable = new Cable(serverPort);
    cable.#server.listen(0, '127.0.0.1');
    await once(cable.#server, 'listening');
    return cable;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  set(state: CableState): void {
    this.#state = state;
    for (const pair of this.#pairs) {
      if (state === 'out') this.#drop(pair);
      else if (state === 'dead') for (const end of [pair.near, pair.far]) end?.pause();
      else this.#join(pair);
    }
  }

  cutForGood(): void {
    this.set('out');
    this.#server.close();
  }

  #accept(near: Socket): void {
    const pair = { near, far: null };
    this.#pairs.add(pair);
    this.#watch(near, pair);
    if (this.#state === 'out') this.#drop(pair);
    else if (this.#state === 'dead') near.pause();
    else this.#join(pair);
  }

  /** Lets both ends hear each other, the far one being made if it was not reached yet. */
  #join(pair: { near: Socket; far: Socket | null }): void {
    if (pair.near.destroyed || pair.far?.destroyed) return this.#drop(pair);
    if (pair.far === null) {
      const far = connect({ port: this.#serverPort(), host: '127.0.0.1', noDelay: true });
      pair.far = far;
      this.#watch(far, pair);
      far.on('data', (bytes) => pair.near.write(bytes));
      pair.near.on('data', (bytes) => far.write(bytes));
    }
    pair.near.resume();
    pair.far.resume();
  }

  /** What one end does reaches the other, unless the cable is dead. */
  #watch(end: Socket, pair: { near: Socket; far: Socket | null }): void {
    end.setNoDelay(true);
    end.on('error', () => undefined);
    end.on('close', () => {
      if (this.#state !== 'dead') this.#drop(pair);
    });
  }

  #drop(pair: { near: Socket; far: Socket | null }): void {
    this.#pairs.delete(pair);
    pair.near.destroy();
    pair.far?.destroy();
  }
}
