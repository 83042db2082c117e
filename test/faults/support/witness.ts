// What is on the server's disk at this instant: the server is stopped in the middle of whatever it does, and its database
// copied as it lies there.

import { copyFileSync, existsSync, mkdirSync, readFileSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { databaseFile } from '../../../server/store/database.ts';

export interface Watched {
  /** Holds the number of the server's process. */
  pidFile: string;
  dataDir: string;
  /** Where the copies go. */
  folder: string;
}

/** Copies the database; the folder it is in now. */
export function copyDisk({ pidFile, dataDir, folder }: Watched, name: string): string {
  const copy = join(folder, name);
  mkdirSync(copy);
  const release = hold(join(folder, 'held'));
  const pid = Number(readFileSync(pidFile, 'utf8'));
  const isStopped = stop(pid);
  try {
    const file = databaseFile(dataDir);
    for (const part of ['', '-wal']) {
      if (existsSync(file + part)) copyFileSync(file + part, databaseFile(copy) + part);
    }
  } finally {
    if (isStopped) process.kill(pid, 'SIGCONT');
    release();
  }
  return copy;
}

/** One witness at a time: another would let the server go on under this one's eyes. */
function hold(lock: string): () => void {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (;;) {
    try {
      mkdirSync(lock);
      return () => rmdirSync(lock);
    } catch {
      Atomics.wait(pause, 0, 0, 1);
    }
  }
}

/** False when the server is not running; a number that has become another process's is left alone. */
function stop(pid: number): boolean {
  try {
    if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('server/main.ts')) return false;
    return process.kill(pid, 'SIGSTOP');
  } catch {
    return false;
  }
}
