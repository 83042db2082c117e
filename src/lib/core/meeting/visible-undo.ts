// What undoing puts back, as those may see it who see less than the staff (rule VI2).

import type { MeetingEvent } from './events.ts';
import type { MeetingState } from './model.ts';

type Undone = Extract<MeetingEvent, { type: 'action.undone' }>;

/** What the sight allows of each part; `visibility.ts` knows. */
export interface Seen {
  /** The state after the undoing, as it is seen. */
  after: MeetingState;
  /** The fields of a closed item that are not seen. */
  hiddenFields: readonly string[];
}

/** The event with only what is seen; null when nothing of it is. */
export function visibleUndone(event: Undone, { after, hiddenFields }: Seen): Undone | null {
  const fields = Object.fromEntries(
    (Object.keys(event.fields) as (keyof Undone['fields'])[]).map((name) => [name, after[name]]),
  ) as Undone['fields'];
  const seen: Undone = { type: event.type, seq: event.seq, fields };
  if (event.agenda) seen.agenda = visibleItems(event.agenda, after, hiddenFields);
  if (event.agreements) seen.agreements = visibleList(event.agreements, after.agreements);
  if (event.parking) seen.parking = visibleList(event.parking, after.parking);
  const lists = [seen.agenda, seen.agreements, seen.parking].filter((list) => list !== undefined);
  const isEmpty = lists.every((list) => list.order === undefined && list.put.length === 0 && list.set.length === 0);
  return isEmpty && Object.keys(fields).length === 0 ? null : seen;
}

function visibleItems(
  back: NonNullable<Undone['agenda']>,
  after: MeetingState,
  hiddenFields: readonly string[],
): NonNullable<Undone['agenda']> {
  const item = (id: string) => after.agenda.find((one) => one.id === id);
  const set = back.set
    .map(({ id, fields }) => {
      const isSeen = ([name]: [string, unknown]) => !item(id)?.closed || !hiddenFields.includes(name);
      return { id, fields: Object.fromEntries(Object.entries(fields).filter(isSeen)) };
    })
    .filter(({ fields }) => Object.keys(fields).length > 0);
  return { ...back, put: back.put.map((was) => item(was.id) ?? was), set };
}

/** What stands in the list as it is seen; the order keeps to what is in it. */
function visibleList<List extends { order?: string[]; put: { id: string }[]; set: { id: string }[] }>(
  back: List,
  seen: readonly { id: string }[],
): List {
  const isSeen = ({ id }: { id: string }) => seen.some((one) => one.id === id);
  const order = back.order?.filter((id) => isSeen({ id }));
  return { ...back, ...(order && { order }), put: back.put.filter(isSeen), set: back.set.filter(isSeen) };
}
