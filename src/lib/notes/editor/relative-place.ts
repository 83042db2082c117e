// Places in the text that stay with their letter, whatever is written around it: relative positions of Yjs, as base64.

import type { Editor } from '@tiptap/core';
import type { EditorState } from '@tiptap/pm/state';
import {
  absolutePositionToRelativePosition,
  relativePositionToAbsolutePosition,
  ySyncPluginKey,
  type ProsemirrorBinding,
} from '@tiptap/y-tiptap';
import { fromBase64, toBase64 } from 'lib0/buffer';
import { decodeRelativePosition, encodeRelativePosition, type RelativePosition } from 'yjs';
import { QUOTE_LIMIT, type NoteSource } from '../../core/meeting/note-source.ts';

function bindingOf(state: EditorState): ProsemirrorBinding | undefined {
  return (ySyncPluginKey.getState(state) as { binding?: ProsemirrorBinding } | undefined)?.binding;
}

/** The place right behind the letter before `position`. */
export function relativePlace(state: EditorState, position: number): RelativePosition | null {
  const binding = bindingOf(state);
  return binding
    ? (absolutePositionToRelativePosition(position, binding.type, binding.mapping) as RelativePosition)
    : null;
}

/** Where such a place is now; null when it is not in this text. */
export function absolutePlace(state: EditorState, place: RelativePosition): number | null {
  const binding = bindingOf(state);
  if (!binding) return null;
  return relativePositionToAbsolutePosition(binding.doc, binding.type, place, binding.mapping);
}

/** The marked words with the place of their first letter. */
export function sourceOf(editor: Editor, fragment: string, from: number, text: string): NoteSource | null {
  const place = relativePlace(editor.state, firstLetter(editor, from) + 1);
  if (!place) return null;
  return { fragment, quote: text.slice(0, QUOTE_LIMIT), position: toBase64(encodeRelativePosition(place)) };
}

/** A selection of whole blocks begins before its first letter. */
function firstLetter({ state }: Editor, from: number): number {
  let found = from;
  let isFound = false;
  state.doc.nodesBetween(from, state.selection.to, (node, position) => {
    if (!isFound && node.isText) {
      found = Math.max(from, position);
      isFound = true;
    }
    return !isFound;
  });
  return found;
}

/** Marks the words that a source names and brings them into view; where they were rewritten, the place where they stood. */
export function goToSource(editor: Editor, source: NoteSource): boolean {
  const line = source.quote.split('\n')[0] ?? '';
  const place = placeFrom(editor, source.position);
  const from = place !== null && textAt(editor, place, line) ? place : (findText(editor, line) ?? place);
  if (from === null) return false;
  const to = textAt(editor, from, line) ? from + line.length : from;
  return editor.chain().setTextSelection({ from, to }).focus().scrollIntoView().run();
}

function placeFrom(editor: Editor, position: string): number | null {
  try {
    const place = absolutePlace(editor.state, decodeRelativePosition(fromBase64(position)));
    return place === null ? null : Math.max(0, place - 1);
  } catch {
    // Another program may have written anything there.
    return null;
  }
}

function textAt({ state: { doc } }: Editor, from: number, text: string): boolean {
  return from + text.length <= doc.content.size && doc.textBetween(from, from + text.length, '\n') === text;
}

function findText({ state: { doc } }: Editor, text: string): number | null {
  let found: number | null = null;
  if (text === '') return null;
  doc.descendants((node, position) => {
    if (found !== null || !node.isTextblock) return found === null;
    const index = node.textBetween(0, node.content.size, '\n', '\uFFFC').indexOf(text);
    if (index !== -1) found = position + 1 + index;
    return false;
  });
  return found;
}
