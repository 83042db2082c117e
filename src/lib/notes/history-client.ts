// Asks the server what a page of notes was, and has a version put back.

import type { Block } from '../core/minutes/document.ts';

export interface PageVersion {
  id: number;
  atMs: number;
  cause: 'writing' | 'itemEnd' | 'meetingEnd' | 'beforeRestore' | 'beforeMove';
  /** Participants' ids. */
  authors: string[];
  /** Who put another version back right after this one was kept. */
  restoredBy: string | null;
}

export class HistoryClient {
  readonly #address: string;

  constructor(meetingId: string) {
    this.#address = `/meetings/${meetingId}/history`;
  }

  /** The versions of a page, the latest first. */
  async list(page: string): Promise<PageVersion[]> {
    const { versions } = await this.#ask<{ versions: PageVersion[] }>(`?page=${encodeURIComponent(page)}`);
    return versions;
  }

  async text(versionId: number): Promise<Block[]> {
    const { blocks } = await this.#ask<{ blocks: Block[] }>(`/${versionId}`);
    return blocks;
  }

  /** Puts it back; what stood there is the page's latest version from then on. */
  async restore(versionId: number): Promise<void> {
    await this.#ask(`/${versionId}`, 'POST');
  }

  async #ask<T>(path: string, method = 'GET'): Promise<T> {
    const response = await fetch(this.#address + path, { method });
    if (!response.ok) throw new Error(`the history was refused: ${response.status}`);
    return (await response.json()) as T;
  }
}
