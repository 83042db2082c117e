// The texts in an activity, whatever its kind keeps in its set-up, its answers and its board: every string that is no name of
// a thing. Read and edited by one walk, as blocks are (`block-texts.ts`).

import type { Activity } from '../meeting/model/activities.ts';
import type { TakePiece } from './block-texts.ts';
import { editedText } from './inline-edit.ts';

/** Fields that hold ids and words of ours, and no text of people. */
const NAMES = /^(?:id|[a-z]+Ids?|kind|naming|phase|round|voice|side|enteredBy|ready|revealed|tookPart)$/;

/** The activity with the edits made. */
export function mapActivity(activity: Activity, take: TakePiece): Activity {
  const title = editedText(activity.title, take({ text: activity.title, role: 'heading' }));
  return { ...(mapped({ ...activity, title: null }, take) as Activity), title };
}

function mapped(value: unknown, take: TakePiece): unknown {
  if (typeof value === 'string') return editedText(value, take({ text: value }));
  if (Array.isArray(value)) return value.map((one) => mapped(one, take));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, NAMES.test(key) ? one : mapped(one, take)]),
  );
}
