// The marked text of the editor as words, without anything of the editor's own code.

import type { Editor } from '@tiptap/core';

/** What is marked, one line a block; null when nothing that can be read is. */
export function selectionOf(editor: Editor): { from: number; text: string } | null {
  const { doc, selection } = editor.state;
  const { from, to, empty } = selection;
  if (empty) return null;
  const text = doc.textBetween(from, to, '\n', (node) => (node.type.name === 'image' ? altOf(node.attrs) : ' ')).trim();
  return text === '' ? null : { from, text };
}

function altOf(attributes: Record<string, unknown>): string {
  return typeof attributes['alt'] === 'string' ? attributes['alt'] : '';
}
