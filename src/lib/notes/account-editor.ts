// The editor of the notes for a text that one person edits alone: the same nodes and keys, and no shared document.
// Loaded when somebody wants to write, not before.

import { Editor } from '@tiptap/core';
import { UndoRedo } from '@tiptap/extensions';
import type { Block } from '../core/minutes/document.ts';
import { blocksOfEditor, editorDoc, type EditorNode } from '../core/minutes/editor-doc.ts';
import { editorKeys, leaveWithEscape, type EditorKeys } from './editor/editor-keys.ts';
import { schemaExtensions } from './notes-schema.ts';
import { cleanPastedHtml } from './paste/clean-html.ts';

interface AccountEditorOptions extends Omit<EditorKeys, 'act'> {
  element: HTMLElement;
  blocks: readonly Block[];
  label: string;
  language: string;
  helpId: string;
  pictureUrl: (attachmentId: string) => string | undefined;
  /** Called after each change of text or selection. */
  onChange: () => void;
  /** Called with each change of the text. */
  onWrite: () => void;
}

/** An editor that holds the blocks. */
export function accountEditor(options: AccountEditorOptions): Editor {
  const { element, blocks, label, language, helpId, pictureUrl, onChange, onWrite } = options;
  return new Editor({
    element,
    injectCSS: false,
    content: editorDoc(blocks),
    extensions: [...schemaExtensions(pictureUrl), UndoRedo, editorKeys({ ...options, act: () => false })],
    editorProps: {
      attributes: {
        ...{ role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, 'aria-describedby': helpId },
        ...{ 'aria-keyshortcuts': 'Alt+F10', lang: language, tabindex: '0', spellcheck: 'true', class: 'notes-text' },
      },
      handleDOMEvents: { keydown: leaveWithEscape(() => undefined) },
      transformPastedHTML: cleanPastedHtml,
    },
    onTransaction: onChange,
    onUpdate: onWrite,
  });
}

/** What the editor holds now, as blocks. */
export function blocksIn(editor: Editor): Block[] {
  return blocksOfEditor(editor.getJSON() as EditorNode);
}
