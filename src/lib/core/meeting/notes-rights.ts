// Who may open and who may write a meeting's shared notes (rules NT1 to NT3). Asked at the moment of use, never remembered.

import { findParticipant, groupsOf, isRunning, type MeetingState } from './model.ts';
import { isLocked } from './model/minutes.ts';
import { type Item } from './model/agenda.ts';
import type { NoteSource } from './note-source.ts';
import { takesPart } from './permissions.ts';
import { roleAtSeat, roleOf } from './standing.ts';
import { sightOf, visibleNotes } from './visibility.ts';
import type { SeatRole } from './vocabulary.ts';

export interface NotesReader {
  participantId: string;
  role: SeatRole;
}

/** The fragment of a notes document that belongs to an item. */
export function itemFragment(itemId: string): string {
  return `item:${itemId}`;
}

/** The fragment of a notes document that belongs to a group. */
export function groupFragment(groupId: string): string {
  return `group:${groupId}`;
}

/** The item that a fragment belongs to, on the agenda or taken off it; undefined for a name that is nobody's. */
export function itemOfFragment(state: MeetingState, fragment: string): Item | undefined {
  return allItems(state).find((item) => fragmentsOf(state, item).includes(fragment));
}

/** Whether the words stand in the notes of another item than the record hangs on: then they may not be told there (rule RC5). */
export function isElsewhere(state: MeetingState, { fragment }: NoteSource, itemId: string | null): boolean {
  const item = itemOfFragment(state, fragment);
  return item === undefined || item.id !== itemId;
}

/** The document that the item's notes stand in now; undefined when this sight does not know it. */
export function docNameOf(state: MeetingState, item: Pick<Item, 'closed'>): string | undefined {
  return item.closed ? state.notes.closed : state.notes.shared;
}

/** Fragments whose text does not belong in this document, since their item stands in the other one (rule NT20). */
export function strayFragments(state: MeetingState, docName: string): string[] {
  return allItems(state)
    .filter((item) => docNameOf(state, item) !== docName)
    .flatMap((item) => fragmentsOf(state, item));
}

function allItems(state: MeetingState): Item[] {
  return [...state.agenda, ...state.removedItems.map(({ item }) => item)];
}

/** The pages of an item's notes that people see: its own, and its groups'. */
export function pagesOf(state: MeetingState, itemId: string): string[] {
  return [itemFragment(itemId), ...groupsOf(state, itemId).map(({ id }) => groupFragment(id))];
}

/** The item's own page, and those of its groups, of removed ones too. */
function fragmentsOf(state: MeetingState, item: Item): string[] {
  const groups = state.groups.filter(({ itemId }) => itemId === item.id);
  return [itemFragment(item.id), ...groups.map(({ id }) => groupFragment(id))];
}

/** Whether the meeting has this document at all, whoever asks. */
export function hasNotes({ notes }: Pick<MeetingState, 'notes'>, docName: string): boolean {
  return docName === notes.shared || docName === notes.closed;
}

/** Whether this seat may open the document: the shared one everybody, the closed one the entitled. */
export function mayReadNotes(state: MeetingState, docName: string, seat: NotesReader): boolean {
  return hasNotes({ notes: visibleNotes(state, sightOf(state, seat)) }, docName);
}

/** Whether this seat may write in the document now: people while the meeting runs, the secretary also when it is closed. */
export function mayWriteNotes(state: MeetingState, docName: string, seat: NotesReader): boolean {
  if (!takesPart(roleOf(state, seat)) || !mayReadNotes(state, docName, seat)) return false;
  return isRunning(state) || (isBeingFinished(state) && isSecretary(state, seat));
}

function isSecretary(state: MeetingState, seat: NotesReader): boolean {
  return roleAtSeat(state, seat) === 'secretary';
}

/** The meeting is over and its minutes are still the secretary's to finish. Their approval ends it. */
function isBeingFinished(state: MeetingState): boolean {
  return state.phase === 'closed' && !isLocked(state);
}

/**
 * The colours of the carets: each legible under white letters, and to be told from a light and from a dark page.
 * y-prosemirror wants six hexadecimal digits.
 */
export const CARET_COLOURS = [
  '#b85230',
  '#2f6fb0',
  '#3d7d46',
  '#8a55b0',
  '#8f6a14',
  '#bb4a7c',
  '#1d7a80',
  '#5f67c2',
  '#7d6b58',
  '#5f7a24',
] as const;

/** Name and colour of a seat in the notes, from its place among the participants; neighbours at the table differ. */
export function caretOf(state: MeetingState, participantId: string): { name: string; color: string } {
  const place = state.participants.findIndex(({ id }) => id === participantId);
  const color = CARET_COLOURS[Math.max(0, place) % CARET_COLOURS.length] ?? CARET_COLOURS[0];
  return { name: findParticipant(state, participantId)?.name ?? '', color };
}
