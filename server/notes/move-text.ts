// A fragment of the notes written into another document as it stands, with what was deleted in it as empty places: whoever
// did not hear of the move may yet write beside any of them.

import { ContentDeleted, ContentType, createID, type AbstractType, type ID, type Item, type XmlFragment } from 'yjs';
import type { MovedText } from '../store/notes-store.ts';
import type { Renumbered } from './renumbered.ts';

type Type = AbstractType<unknown>;

interface List {
  start: Item | null;
  parent: ID | string;
  parentSub: string | null;
  /** What it is written behind. */
  behind: ID | null;
}

/**
 * Writes all that stands in the fragment `name` behind what stands in `target`. The answer tells what stood where;
 * `isElsewhere` says which of what was deleted belongs to an earlier move.
 */
export function moveText(
  name: string,
  { source, target, into }: { source: XmlFragment; target: XmlFragment; into: Renumbered },
  isElsewhere: (id: ID) => boolean,
): MovedText['parts'] {
  const parts: MovedText['parts'] = [];
  const root = source as unknown as Type;
  const lists: List[] = [{ start: root._start, parent: name, parentSub: null, behind: lastOf(target) }];
  for (let list = lists.pop(); list; list = lists.pop()) {
    let behind = list.behind;
    for (let item = list.start; item; item = item.right) {
      if (item.deleted && isElsewhere(item.id)) continue;
      const content = item.deleted ? new ContentDeleted(item.length) : item.content;
      const id = into.add({ ...list, origin: behind }, content);
      behind = createID(id.client, id.clock + item.length - 1);
      note(parts, item, id);
      if (content instanceof ContentType) lists.push(...listsOf(content.type as Type, id));
    }
  }
  return parts;
}

/** What stands in an element, and each of its attributes with what it was before. */
function listsOf(type: Type, parent: ID): List[] {
  const attributes = [...type._map].map(([parentSub, last]) => {
    let start = last;
    while (start.left) start = start.left;
    return { start, parent, parentSub, behind: null };
  });
  return [{ start: type._start, parent, parentSub: null, behind: null }, ...attributes];
}

function lastOf(fragment: XmlFragment): ID | null {
  let last: Item | null = null;
  for (let item = (fragment as unknown as Type)._start; item; item = item.right) last = item;
  return last && last.lastId;
}

/** Neighbours that stay neighbours are noted as one. */
function note(parts: MovedText['parts'], { id: { client, clock }, length }: Item, to: ID): void {
  const last = parts.at(-1);
  const isNext = last?.[0] === client && last[2] === clock && last[4] + clock - last[1] === to.clock;
  if (isNext) last[2] += length;
  else parts.push([client, clock, clock + length, to.client, to.clock]);
}
