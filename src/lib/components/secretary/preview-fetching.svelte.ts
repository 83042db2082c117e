// The minutes as they are now, fetched while somebody looks at them: a moment after the last change, and while changes go on
// every few seconds, never twice at a time. Nobody's typing waits for it.

import type { Preview } from '$lib/components/common/minutes-preview.ts';
import type { MinutesAudience } from '$lib/core/minutes/minutes.ts';

const QUIET_MS = 1_500;
const AT_LATEST_MS = 6_000;

export class PreviewFetching {
  readonly #url: (audience: MinutesAudience) => string;
  audience: MinutesAudience = $state('intern');
  shown: Preview | null = $state.raw(null);
  hasFailed = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #changedAtMs: number | null = null;
  #isFetching = false;

  constructor(url: (audience: MinutesAudience) => string) {
    this.#url = url;
  }

  /** Something has changed: it is fetched soon. */
  changed(nowMs: number): void {
    this.#changedAtMs ??= nowMs;
    if (this.#isFetching) return;
    clearTimeout(this.#timer);
    const leftMs = Math.max(0, this.#changedAtMs + AT_LATEST_MS - nowMs);
    this.#timer = setTimeout(() => void this.fetch(), Math.min(QUIET_MS, leftMs));
  }

  /** Fetches now; what changes meanwhile is fetched after it. */
  async fetch(): Promise<void> {
    if (this.#isFetching) return;
    clearTimeout(this.#timer);
    this.#changedAtMs = null;
    this.#isFetching = true;
    const { audience } = this;
    const given = await this.#given(audience);
    this.#isFetching = false;
    if (audience !== this.audience) return this.fetch();
    this.hasFailed = given === null;
    if (given) this.shown = given;
    if (this.#changedAtMs !== null) this.changed(Date.now());
  }

  /** For the other reader; what stood there for the first is taken away at once. */
  show(audience: MinutesAudience): void {
    this.audience = audience;
    this.shown = null;
    void this.fetch();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  async #given(audience: MinutesAudience): Promise<Preview | null> {
    try {
      const response = await fetch(this.#url(audience));
      return response.ok ? ((await response.json()) as Preview) : null;
    } catch {
      return null;
    }
  }
}
