// The agenda while a row of it is carried by mouse or finger, in the builder and at the running desk alike: an item with its
// sub-items among items, a sub-item among sub-items.

import { TRIGGERS, type DndEvent, type Options } from 'svelte-dnd-action';
import { getLiveMeeting } from '$lib/live/live-meeting.svelte.ts';
import { useAgendaActions } from './agenda-actions.ts';
import { agendaBlocks, agendaOf, agendaRows, type AgendaBlock, type AgendaRow } from './agenda-rows.ts';

type Dragged = CustomEvent<DndEvent<AgendaRow>>;

/** Create it while initialising: it acts on this component's meeting. */
export class AgendaDragging {
  readonly #live = getLiveMeeting();
  readonly #actions = useAgendaActions();
  /** The order under the pointer while a row is carried, and until the server has answered. */
  #carried = $state.raw<AgendaBlock[] | null>(null);
  /** Which rows can be picked up just now: none until a handle is held. */
  #grabbed = $state<'item' | 'sub' | null>(null);

  readonly #blocks = $derived(agendaBlocks(agendaRows(this.#live.state)));
  readonly movable = $derived(this.#carried ?? this.#blocks.filter((block) => !block.isClosing));
  /** The closing step, which stays last. */
  readonly closing = $derived(this.#blocks.find((block) => block.isClosing));
  /** Numbers and times follow the order under the pointer; a row that is carried has an id of the library's own. */
  readonly #shown = $derived.by(() => {
    const order = agendaOf([...this.movable, ...(this.closing ? [this.closing] : [])]);
    return new Map(agendaRows(this.#live.state, order).map((row) => [row.id, row]));
  });

  /** The row as it stands in the order under the pointer. */
  shown(row: AgendaRow): AgendaRow {
    return this.#shown.get(row.item.id) ?? row;
  }

  grab(row: AgendaRow): void {
    this.#grabbed = row.item.parentId === null ? 'item' : 'sub';
  }
  release(): void {
    this.#grabbed = null;
  }

  /** What `dndzone` is to know of a list of items, or of one item's sub-items. */
  zone(type: 'item' | 'sub', items: readonly AgendaRow[]): Options<AgendaRow> {
    return {
      items: [...items],
      type,
      dragDisabled: this.#grabbed !== type,
      flipDurationMs: 150,
      dropTargetStyle: {},
      // The middle of what is carried says nothing: an item with its sub-items is taller than the rows that it passes.
      useCursorForDetection: true,
      // The rows have their own buttons and words for the keyboard.
      autoAriaDisabled: true,
      zoneTabIndex: -1,
      zoneItemTabIndex: -1,
    };
  }

  considerItems({ detail }: Dragged): void {
    this.#carried = detail.items as AgendaBlock[];
  }
  considerSubs(parentId: string, { detail }: Dragged): void {
    const subs = detail.items;
    this.#carried = this.movable.map((block) => (block.item.id === parentId ? { ...block, subs } : block));
  }

  dropItem(event: Dragged): void {
    this.considerItems(event);
    void this.#drop(event.detail.info.id, null);
  }
  dropSub(parentId: string, event: Dragged): void {
    this.considerSubs(parentId, event);
    const { id, trigger } = event.detail.info;
    // The list that the row left tells too; the one that it came to decides.
    if (trigger !== TRIGGERS.DROPPED_INTO_ANOTHER) void this.#drop(id, parentId);
  }

  async #drop(itemId: string, parentId: string | null): Promise<void> {
    this.#grabbed = null;
    const toIndex = agendaOf(this.movable).findIndex(({ id }) => id === itemId);
    await this.#actions.move(itemId, toIndex, parentId);
    this.#carried = null;
  }
}
