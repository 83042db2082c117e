// Which versions are kept: those at the turns of a meeting all, those of ordinary writing ever more rarely the older they
// are. The limits stand in docs/operations.md.

import type { NoteVersion } from '../store/note-versions-store.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Of versions older than `afterMs`, one for each span of `everyMs` stays. */
const STEPS = [
  { afterMs: 2 * DAY_MS, everyMs: DAY_MS },
  { afterMs: 3 * HOUR_MS, everyMs: HOUR_MS },
  { afterMs: 0, everyMs: 0 },
] as const;

/** No fragment keeps more than this, whatever they were kept for. */
export const MAX_VERSIONS = 200;

/** The versions to take away, of a list with the latest first. */
export function surplus(versions: readonly NoteVersion[], nowMs: number): number[] {
  const spans = new Set<string>();
  const kept = versions.filter((version) => version.cause !== 'writing' || isFirstOfSpan(version, nowMs, spans));
  const keptIds = new Set(kept.slice(0, MAX_VERSIONS).map(({ id }) => id));
  return versions.filter(({ id }) => !keptIds.has(id)).map(({ id }) => id);
}

function isFirstOfSpan({ atMs }: NoteVersion, nowMs: number, spans: Set<string>): boolean {
  const step = STEPS.find(({ afterMs }) => nowMs - atMs >= afterMs);
  if (!step || step.everyMs === 0) return true;
  const span = `${step.everyMs}:${Math.floor(atMs / step.everyMs)}`;
  if (spans.has(span)) return false;
  spans.add(span);
  return true;
}
