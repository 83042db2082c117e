// Reads an agenda from a file that somebody else wrote. What is wrong is said by item and field, all of it at once.

import * as v from 'valibot';
import {
  AGENDA_FORMAT,
  AGENDA_FORMAT_VERSION,
  agendaFileSchema,
  type AgendaFile,
  type FileItem,
} from './agenda-file.ts';
import { readFormat, WHOLE, type FilePlace, type FileProblem, type ReadFile } from './file-problem.ts';

const FORMAT = { format: AGENDA_FORMAT, version: AGENDA_FORMAT_VERSION, schema: agendaFileSchema };

/** The agenda in the text of a file, or everything that is wrong with it. */
export function readAgendaFile(text: string): ReadFile<AgendaFile> {
  const read = readFormat(text, FORMAT, placeOf);
  if (!read.ok) return read;
  const problems = [...outlineProblems(read.file.items), ...cardProblems(read.file.items)];
  return problems.length > 0 ? { ok: false, problems } : read;
}

/** What only shows when items are seen together: a sub-item needs an item, and the closing step stands last. */
function outlineProblems(items: readonly FileItem[]): FileProblem[] {
  return items.flatMap((item, index): FileProblem[] => {
    const place = { ...WHOLE, item: index + 1, title: item.title };
    const parent = items.slice(0, index).findLast(({ sub }) => !sub);
    if (item.sub && (!parent || parent.kind === 'break' || parent.kind === 'agreements')) {
      return [{ place: { ...place, field: 'sub' }, rule: 'subWithoutItem', detail: '' }];
    }
    const isClosingInside = item.kind === 'agreements' && !item.sub && index < items.length - 1;
    return isClosingInside ? [{ place: { ...place, field: 'kind' }, rule: 'closingNotLast', detail: '' }] : [];
  });
}

function cardProblems(items: readonly FileItem[]): FileProblem[] {
  return items.flatMap(({ title, cards }, index) =>
    cards.flatMap(({ id }, at): FileProblem[] => {
      if (cards.findIndex((card) => card.id === id) === at) return [];
      return [{ place: { item: index + 1, title, card: at + 1, field: 'id' }, rule: 'cardTwice', detail: id }];
    }),
  );
}

const titledSchema = v.object({ items: v.array(v.unknown()) });

function placeOf(keys: readonly unknown[], data: unknown): FilePlace {
  const [first, index, ...inItem] = keys;
  if (first !== 'items' || typeof index !== 'number') return { ...WHOLE, field: keys.map(String).join('.') };
  const item = v.is(titledSchema, data) ? data.items[index] : undefined;
  const titled = v.safeParse(v.object({ title: v.string() }), item);
  const title = titled.success ? titled.output.title : '';
  const [list, at, ...inCard] = inItem;
  if (list === 'cards' && typeof at === 'number') {
    return { item: index + 1, title, card: at + 1, field: inCard.map(String).join('.') };
  }
  return { item: index + 1, title, card: null, field: inItem.map(String).join('.') };
}
