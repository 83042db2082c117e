// Which page of an item's notes is open: its own, one of its groups', or all groups' side by side. A member of a group
// begins on the group's page, and stays where they choose to go.

import { groupsOf } from '$lib/core/meeting/model.ts';
import { type Item } from '$lib/core/meeting/model/agenda.ts';
import { type Group } from '$lib/core/meeting/model/groups.ts';
import { groupFragment, itemFragment } from '$lib/core/meeting/notes-rights.ts';
import { isStaffRole } from '$lib/core/meeting/permissions.ts';
import type { LiveMeeting } from '$lib/live/live-meeting.svelte.ts';
import type { MeetingNotes } from './meeting-notes.svelte.ts';

/** All groups' pages side by side. */
export const ALL_GROUPS = 'all';

export class NotePage {
  readonly #live: LiveMeeting;
  readonly #item: () => Item;
  readonly #notes: MeetingNotes;

  constructor(live: LiveMeeting, notes: MeetingNotes, item: () => Item) {
    this.#live = live;
    this.#notes = notes;
    this.#item = item;
  }

  readonly groups: readonly Group[] = $derived.by(() => groupsOf(this.#live.state, this.#item().id));
  /** The group that this person is in. */
  readonly own: Group | undefined = $derived.by(() =>
    this.groups.find(({ memberIds }) => memberIds.includes(this.#live.you.participantId)),
  );

  /** The group whose page is open; undefined on the item's own page and on all of them. */
  readonly group: Group | undefined = $derived.by(() => {
    const { chosen } = this.#notes;
    const group = this.groups.find(({ id }) => groupFragment(id) === chosen);
    return group ?? (chosen === null || !this.#isThere(chosen) ? this.own : undefined);
  });

  /** The name of the page: `item:…`, `group:…`, or all. */
  get name(): string {
    if (this.group) return groupFragment(this.group.id);
    return this.#notes.chosen === ALL_GROUPS && this.groups.length > 0 ? ALL_GROUPS : itemFragment(this.#item().id);
  }

  /** A group's page is its members' to write; the staff write everywhere. */
  get isOurs(): boolean {
    return this.group === undefined || this.group === this.own || isStaffRole(this.#live.you.role);
  }

  choose(name: string): void {
    this.#notes.chosen = name;
  }

  /** What was chosen in another item, or in a group that is gone, counts no more. */
  #isThere(name: string): boolean {
    return name === itemFragment(this.#item().id) || (name === ALL_GROUPS && this.groups.length > 0);
  }
}
