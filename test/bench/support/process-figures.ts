// What a process has used, as Linux tells it.

import { existsSync, readdirSync, readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100;
const NS_PER_US = 1_000;
const PAGE_BYTES = 4_096;

/** CPU time of all threads of a process since its start, in microseconds: to the nanosecond where the kernel counts so. */
export function cpuUs(pid: number): number {
  if (existsSync('/proc/self/schedstat')) {
    return readdirSync(`/proc/${pid}/task`).reduce((sum, thread) => sum + threadUs(pid, thread), 0);
  }
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return ((Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND) * 1_000_000;
}

/** CPU time of the one thread that serves requests and sockets. */
export function mainThreadUs(pid: number): number {
  return threadUs(pid, String(pid));
}

function threadUs(pid: number, thread: string): number {
  try {
    return Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]) / NS_PER_US;
  } catch {
    // It has ended since the list was read.
    return 0;
  }
}

/** The memory that a process holds, in bytes. */
export function residentBytes(pid: number): number {
  return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * PAGE_BYTES;
}
