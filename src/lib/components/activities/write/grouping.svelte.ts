// The hand that groups: what is taken up, and the moves that it makes. What is taken up is one's own business; a move is
// everybody's. Whatever is moved is told to screen readers, who do not see it go.

import { createContext } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';
import type { WriteMove } from '$lib/core/meeting/activities/write/board.ts';
import type { Command } from '$lib/core/meeting/commands.ts';
import { newCommandId } from '$lib/live/command-id.ts';
import { m } from '$lib/paraglide/messages.js';
import type { Notices } from '$lib/ui/notices.svelte.ts';

/** As the core takes at most in one move. */
const MAX_MOVED = 50;

export class Grouping {
  /** The contributions that are taken up, by id. */
  readonly taken = new SvelteSet<string>();
  /** What is being dragged; null when nothing is. */
  dragged = $state<string | null>(null);

  readonly #activityId: string;
  readonly #ask: (command: Command) => Promise<boolean>;
  readonly #notices: Notices;

  constructor(activityId: string, ask: (command: Command) => Promise<boolean>, notices: Notices) {
    this.#activityId = activityId;
    this.#ask = ask;
    this.#notices = notices;
  }

  toggle(contributionId: string): void {
    if (!this.taken.delete(contributionId)) this.taken.add(contributionId);
  }

  /** What a drop moves: all that is taken up when the dragged one is among it, else the dragged one alone. */
  get carried(): string[] {
    if (this.dragged === null) return [];
    return this.taken.has(this.dragged) ? [...this.taken] : [this.dragged];
  }

  /** Moves contributions into a group, or out of all; whether that was done. */
  async put(contributionIds: readonly string[], groupId: string | null, name: string): Promise<boolean> {
    const ids = contributionIds.slice(0, MAX_MOVED);
    if (ids.length === 0 || !(await this.move({ do: 'put', contributionIds: ids, groupId }))) return false;
    this.#letGo(ids);
    this.#notices.announce(m.activities_write_said_moved({ count: ids.length, name }));
    return true;
  }

  /** Makes a group of contributions; its id, or null when that was refused. */
  async make(contributionIds: readonly string[], name = ''): Promise<string | null> {
    const groupId = newCommandId();
    const ids = contributionIds.slice(0, MAX_MOVED);
    if (!(await this.move({ do: 'make', groupId, name, contributionIds: ids }))) return null;
    this.#letGo(ids);
    this.#notices.announce(m.activities_write_said_made({ count: ids.length }));
    return groupId;
  }

  move(move: WriteMove): Promise<boolean> {
    return this.#ask({ type: 'activity.arrange', activityId: this.#activityId, move });
  }

  #letGo(ids: readonly string[]): void {
    for (const id of ids) this.taken.delete(id);
    this.dragged = null;
  }
}

export const [getGrouping, setGrouping] = createContext<Grouping>();
