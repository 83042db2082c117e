// Common commits: nobody is told that a write is on disk before it is, and a disk that failed is not believed again.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { NotStored } from '../../server/store/disk-trouble.ts';
import { GroupCommit } from '../../server/store/group-commit.ts';
import { LogFile } from '../../server/store/log-file.ts';

/** A disk that is reached when the test says so. */
function slowDisk() {
  const flushes: ReturnType<typeof Promise.withResolvers>[] = [];
  const committed: string[][] = [];
  let body: string[] = [];
  const commits = new GroupCommit({
    transactSoon: (act) => {
      body = [];
      act(undefined as never);
      committed.push(body);
    },
    reachDisk: async () => {
      const flush = Promise.withResolvers();
      flushes.push(flush);
      await flush.promise;
    },
  });
  const told: string[] = [];
  const write = (name: string) =>
    commits
      .add(() => {
        if (name === 'broken') throw new Error('no such table');
        body.push(name);
      })
      .then(
        () => told.push(name),
        () => told.push(`not ${name}`),
      );
  return { flushes, committed, told, write };
}

test('[NT5] [NT6] a write counts when it is on disk; what comes meanwhile goes in the next commit together', async () => {
  const { flushes, committed, told, write } = slowDisk();
  void write('a');
  await expect.poll(() => flushes.length).toBe(1);
  void write('b');
  void write('c');
  expect(told).toEqual([]);
  flushes[0]?.resolve(null);
  await expect.poll(() => flushes.length).toBe(2);
  expect(told).toEqual(['a']);
  expect(committed).toEqual([['a'], ['b', 'c']]);
  flushes[1]?.resolve(null);
  await expect.poll(() => told).toEqual(['a', 'b', 'c']);
});

test('[NT8] a write that cannot be carried out fails alone', async () => {
  const { flushes, committed, told, write } = slowDisk();
  const writes = [write('a'), write('broken'), write('b')];
  await expect.poll(() => flushes.length).toBe(1);
  flushes[0]?.resolve(null);
  await Promise.all(writes);
  expect(committed).toEqual([['a'], ['b']]);
  expect(told.toSorted()).toEqual(['a', 'b', 'not broken']);
});

test('[NT8] what did not reach the disk does not count, and the next is tried', async () => {
  const { flushes, told, write } = slowDisk();
  void write('a');
  await expect.poll(() => flushes.length).toBe(1);
  flushes[0]?.reject(new Error('EIO'));
  await expect.poll(() => told).toEqual(['not a']);
  void write('a');
  await expect.poll(() => flushes.length).toBe(2);
  flushes[1]?.resolve(null);
  await expect.poll(() => told).toEqual(['not a', 'a']);
});

test('[SV14] a lock is waited for, the write that stood before it is done once, and in the end it is given up', async () => {
  const locked = Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' });
  let turns = 3;
  let done = 0;
  const transactSoon = () => {
    if ((turns -= 1) >= 0) throw locked;
    done += 1;
  };
  const disk = { transactSoon, reachDisk: () => Promise.resolve() };
  await new GroupCommit(disk).add(() => undefined);
  expect(done).toBe(1);
  turns = Infinity;
  const both = new GroupCommit(disk, 30);
  const writes = await Promise.allSettled([both.add(() => undefined), both.add(() => undefined)]);
  for (const write of writes) expect(write).toMatchObject({ reason: { code: 'SQLITE_BUSY' } });
  expect(writes.every((write) => write.status === 'rejected' && write.reason instanceof NotStored)).toBe(true);
});

test('[NT8] a log that failed to reach the disk once promises nothing any more', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'log-file-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'log');
  await writeFile(path, 'committed');
  const log = new LogFile(path);
  await log.reachDisk();
  log.close();
  await expect(log.reachDisk()).rejects.toThrow('EBADF');
  await writeFile(path, 'more');
  await expect(log.reachDisk()).rejects.toThrow('EBADF');
});
