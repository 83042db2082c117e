// Since when people have had no connection, as this page has seen it. A lost connection is no leaving: after a while the staff
// are asked whether it was one.

import { untrack } from 'svelte';
import type { LiveMeeting } from '$lib/live/live-meeting.svelte.ts';
import { MINUTE_MS } from '$lib/core/time.ts';

/** After so long it is asked. */
const LONG_MS = 10 * MINUTE_MS;

export class AwaySince {
  readonly #live: LiveMeeting;
  #since: ReadonlyMap<string, number> = $state.raw(new Map());

  /** Call it while a component initialises. */
  constructor(live: LiveMeeting) {
    this.#live = live;
    let before: ReadonlySet<string> = new Set();
    $effect(() => {
      const { online } = live;
      const known = untrack(() => this.#since);
      const since = new Map([...known].filter(([id]) => !online.has(id)));
      for (const id of before) if (!online.has(id)) since.set(id, live.exactNowMs());
      before = online;
      this.#since = since;
    });
  }

  /** When somebody who has been away for long was last seen; null for everyone else. */
  longSince(participantId: string): number | null {
    const sinceMs = this.#since.get(participantId);
    return sinceMs !== undefined && this.#live.nowMs - sinceMs >= LONG_MS ? Math.floor(sinceMs) : null;
  }
}
