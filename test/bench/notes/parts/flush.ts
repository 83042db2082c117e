// What the disk alone takes: a write of the size of a small commit, brought to the disk. Samtalerum waits for it before anybody
// hears of an update; nobody else here does.

import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { latencyOf } from '../../support/figures.ts';
import { publish } from '../report.ts';

/** Two pages with their heads, as SQLite's log takes them. */
const COMMIT_BYTES = 2 * (4_096 + 24);
const FLUSHES = 500;

export function flush(): void {
  const folder = mkdtempSync(join(tmpdir(), 'bench-flush-'));
  const file = openSync(join(folder, 'log'), 'w');
  const commit = Buffer.alloc(COMMIT_BYTES, 1);
  const tookMs = Array.from({ length: FLUSHES }, () => {
    writeSync(file, commit);
    const startedAt = performance.now();
    fdatasyncSync(file);
    return performance.now() - startedAt;
  });
  closeSync(file);
  rmSync(folder, { recursive: true });
  const { p50Ms, p95Ms, p99Ms } = latencyOf(tookMs);
  publish('one flush to the disk', [{ 'p50 ms': p50Ms, 'p95 ms': p95Ms, 'p99 ms': p99Ms }]);
}
