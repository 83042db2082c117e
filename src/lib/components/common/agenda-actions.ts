// What is done to the agenda, in the builder and at the running desk alike: each action is one command, told once, and
// what takes something away or apart can be undone.

import type { Item } from '$lib/core/meeting/model/agenda.ts';
import { blockOf, isHeading, parentForIndent, subItems } from '$lib/core/meeting/outline.ts';
import { itemBoxMs } from '$lib/core/meeting/clock.ts';
import { MINUTE_MS } from '$lib/core/time.ts';
import { getLiveMeeting } from '$lib/live/live-meeting.svelte.ts';
import { m } from '$lib/paraglide/messages.js';
import { getNotices } from '$lib/ui/notices.svelte.ts';
import { useAsk } from './ask.ts';
import { itemTitle } from './words.ts';

const NEW_ITEM_MS = 10 * MINUTE_MS;

export type AgendaActions = ReturnType<typeof useAgendaActions>;

/** The actions for this component's meeting. Call it while initialising. */
export function useAgendaActions() {
  const live = getLiveMeeting();
  const notices = getNotices();
  const ask = useAsk();
  const find = (itemId: string) => live.state.agenda.find(({ id }) => id === itemId);

  /** The items among which this one moves step by step: its level, without the closing step's place. */
  function siblings(item: Item): Item[] {
    return live.state.agenda.filter(({ parentId }) => parentId === item.parentId);
  }

  async function move(itemId: string, toIndex: number, parentId?: string | null): Promise<boolean> {
    const item = find(itemId);
    if (!item) return false;
    const under = parentId === undefined ? {} : { parentId };
    if (live.state.agenda.indexOf(item) === toIndex && (parentId === undefined || parentId === item.parentId))
      return false;
    if (!(await ask({ type: 'item.move', itemId, toIndex, ...under }))) return false;
    const { agenda } = live.state;
    const place = agenda.findIndex(({ id }) => id === itemId) + 1;
    notices.announce(m.office_item_moved({ title: itemTitle(item), place, count: agenda.length }));
    return true;
  }

  /** One place up or down among the items of its level, sub-items and all. */
  async function step(itemId: string, by: -1 | 1): Promise<boolean> {
    const item = find(itemId);
    if (!item) return false;
    const level = siblings(item);
    const neighbour = level[level.indexOf(item) + by];
    if (!neighbour) return false;
    const { agenda } = live.state;
    const from = agenda.indexOf(item);
    const jump = blockOf(agenda, neighbour.id).length;
    return move(itemId, from + by * jump);
  }

  async function indent(itemId: string): Promise<boolean> {
    const item = find(itemId);
    const parent = item && parentForIndent(live.state, item);
    return parent ? move(itemId, live.state.agenda.indexOf(item), parent.id) : false;
  }

  async function outdent(itemId: string): Promise<boolean> {
    const item = find(itemId);
    if (!item?.parentId) return false;
    const { agenda } = live.state;
    const parent = agenda.findIndex(({ id }) => id === item.parentId);
    return move(itemId, parent + blockOf(agenda, item.parentId).length - 1, null);
  }

  /** The new item's id, to go to; null when it was refused. */
  async function added(send: () => Promise<boolean>): Promise<string | null> {
    const before = new Set(live.state.agenda.map(({ id }) => id));
    if (!(await send())) return null;
    const fresh = live.state.agenda.find(({ id }) => !before.has(id));
    if (fresh) notices.announce(m.office_item_added({ title: itemTitle(fresh) }));
    return fresh?.id ?? null;
  }

  /** A new item behind this one and its sub-items. */
  function addBelow(itemId: string): Promise<string | null> {
    const item = find(itemId);
    if (!item) return Promise.resolve(null);
    const { agenda } = live.state;
    const toIndex = agenda.indexOf(item) + blockOf(agenda, itemId).length;
    const place = { toIndex, parentId: item.parentId };
    return added(() =>
      ask({ type: 'item.add', title: m.builder_item_untitled(), kind: 'discussion', plannedMs: NEW_ITEM_MS, ...place }),
    );
  }

  /** A sub-item that takes its time from the item as far as that reaches, so that the agenda does not grow. */
  function addSub(itemId: string): Promise<string | null> {
    const item = find(itemId);
    if (!item) return Promise.resolve(null);
    const ownMs = itemBoxMs(item);
    const isFree = item.state === 'waiting' && ownMs > 0;
    const title = m.builder_item_untitled_sub();
    return added(() =>
      isFree
        ? ask({ type: 'item.split', itemId, title, plannedMs: Math.min(ownMs, NEW_ITEM_MS), below: true })
        : ask({ type: 'item.add', title, kind: item.kind, plannedMs: NEW_ITEM_MS, parentId: itemId }),
    );
  }

  async function duplicate(itemId: string): Promise<string | null> {
    const copyId = await added(() => ask({ type: 'item.duplicate', itemId }));
    const copy = copyId && find(copyId);
    if (copy) {
      notices.show(m.builder_item_duplicated({ title: itemTitle(copy) }), {
        undo: () => void ask({ type: 'item.remove', itemId: copyId }),
      });
    }
    return copyId;
  }

  async function remove(itemId: string): Promise<boolean> {
    const item = find(itemId);
    const count = item ? subItems(live.state.agenda, itemId).length : 0;
    if (!item || !(await ask({ type: 'item.remove', itemId }))) return false;
    const title = itemTitle(item);
    const text = count > 0 ? m.builder_item_removed_with({ title, count }) : m.office_item_removed({ title });
    notices.show(text, { undo: () => void ask({ type: 'item.restore', itemId }) });
    return true;
  }

  return { move, step, indent, outdent, addBelow, addSub, duplicate, remove, siblings };
}

/** Whether an item's own minutes are asked for: a heading over sub-items has none, and its sum is shown instead. */
export function showsOwnMinutes(agenda: readonly Item[], item: Item): boolean {
  return !isHeading(agenda, item);
}
