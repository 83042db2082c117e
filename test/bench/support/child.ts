// A process of its own that is given orders and answers each of them.

import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

export class Child<Order extends object, Answer> {
  readonly process: ChildProcess;

  constructor(file: URL) {
    this.process = fork(file, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    this.process.once('exit', (code) => {
      if (code !== 0 && code !== null) console.error(`${file.pathname} ended with ${code}`);
    });
  }

  /** What the process says next. */
  async hear(): Promise<Answer> {
    const [answer] = (await once(this.process, 'message')) as [Answer];
    return answer;
  }

  async ask(order: Order): Promise<Answer> {
    const answer = this.hear();
    this.process.send(order);
    return answer;
  }

  end(): void {
    this.process.kill('SIGKILL');
  }
}
