// Following somebody: their caret is kept in view as long as they are on this page of the notes.

import type { Editor } from '@tiptap/core';
import type { Awareness } from 'y-protocols/awareness';
import { createRelativePositionFromJSON } from 'yjs';
import { absolutePlace } from './relative-place.ts';

/** Keeps this person's caret in view; the answer ends it. */
export function followCaret(editor: Editor, awareness: Awareness, participantId: string): () => void {
  const look = () => {
    const place = caretPlace(editor, awareness, participantId);
    if (place !== null && !editor.isDestroyed) bringIntoView(editor, place);
  };
  look();
  awareness.on('update', look);
  editor.on('update', look);
  return () => {
    awareness.off('update', look);
    editor.off('update', look);
  };
}

function caretPlace(editor: Editor, awareness: Awareness, participantId: string): number | null {
  for (const state of awareness.getStates().values()) {
    const { cursor } = state as { cursor?: { head?: unknown } | null };
    if (state['participantId'] !== participantId || !cursor?.head) continue;
    const place = absolutePlace(editor.state, createRelativePositionFromJSON(cursor.head));
    if (place !== null) return Math.min(place, editor.state.doc.content.size);
  }
  return null;
}

function bringIntoView({ view }: Editor, place: number): void {
  const { node } = view.domAtPos(place);
  const line = node instanceof Element ? node : node.parentElement;
  const page = view.dom.closest('[data-notes-page]');
  if (!line || !page) return;
  const { top, bottom } = view.coordsAtPos(place);
  const frame = page.getBoundingClientRect();
  if (top >= frame.top && bottom <= frame.bottom) return;
  page.scrollBy({ top: (top + bottom) / 2 - (frame.top + frame.bottom) / 2, behavior: calm() ? 'auto' : 'smooth' });
}

const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
