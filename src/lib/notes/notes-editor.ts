// The editor of one item's notes: TipTap on the item's fragment. Loaded when somebody wants to write, not before.
// No style attribute is ever written as text (the content security policy forbids it): colours are classes.

import { Editor, Extension } from '@tiptap/core';
import { Collaboration } from '@tiptap/extension-collaboration';
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret';
import { Placeholder } from '@tiptap/extensions';
import { m } from '$lib/paraglide/messages.js';
import type { NotesLink } from './notes-link.ts';
import type { NotesSession } from './notes-session.svelte.ts';
import { schemaExtensions } from './notes-schema.ts';
import { cleanPastedHtml } from './pasted-html.ts';
import { colourNumber } from './people-here.ts';

/** Longer than any text of a meeting, and well below the frame that the server refuses. */
const PASTE_LIMIT = 500_000;

interface NotesEditorOptions {
  element: HTMLElement;
  session: NotesSession;
  link: NotesLink;
  itemId: string;
  /** Asked each time the editor draws itself. */
  isEditable: () => boolean;
  label: () => string;
  language: () => string;
  helpId: string;
  onPasteRefused: () => void;
  onKey: () => void;
  /** Called after each change of text, selection or editability. */
  onChange: () => void;
}

/** Makes the editor in its element; whoever made it calls `destroy()`. */
export function createNotesEditor(options: NotesEditorOptions): Editor {
  const { element, session, link, itemId, onChange } = options;
  return new Editor({
    element,
    injectCSS: false,
    editable: options.isEditable(),
    extensions: [
      ...schemaExtensions(),
      Placeholder.configure({ placeholder: m.notes_editor_placeholder() }),
      Collaboration.configure({ fragment: session.fragment(itemId) }),
      CollaborationCaret.configure({
        provider: link.provider,
        // The server puts the seat's name and colour in the place of these.
        user: { name: '', color: '#000000' },
        render: caret,
        selectionRender: (user) => ({ class: `notes-selection notes-colour-${colourNumber(user['color'])}` }),
      }),
      newLineIsParagraph,
    ],
    editorProps: {
      attributes: () => attributesOf(options),
      handleDOMEvents: { keydown: leaveWithEscape(options.onKey) },
      handlePaste: (_view, event) => refusePaste(event, options.onPasteRefused),
      transformPastedHTML: cleanPastedHtml,
    },
    onTransaction: onChange,
    onFocus: () => {
      session.lookAt(itemId);
      onChange();
    },
  });
}

function attributesOf({ label, language, helpId, isEditable }: NotesEditorOptions): Record<string, string> {
  return {
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': label(),
    'aria-describedby': helpId,
    'aria-readonly': String(!isEditable()),
    lang: language(),
    tabindex: '0',
    spellcheck: 'true',
    class: 'notes-text',
  };
}

const newLineIsParagraph = Extension.create({
  name: 'newLineIsParagraph',
  addKeyboardShortcuts() {
    return { 'Shift-Enter': () => this.editor.commands.keyboardShortcut('Enter') };
  },
});

/** In a list Tab moves an item in; after Esc it leaves the field, so that nobody is caught in it (WCAG 2.1.2). */
function leaveWithEscape(onKey: () => void): (view: unknown, event: KeyboardEvent) => boolean {
  let isLeaving = false;
  return (_view, event) => {
    onKey();
    const leavesNow = isLeaving && event.key === 'Tab';
    if (event.key !== 'Shift') isLeaving = event.key === 'Escape';
    return leavesNow;
  };
}

function refusePaste(event: ClipboardEvent, onRefused: () => void): boolean {
  const data = event.clipboardData;
  const length = Math.max(data?.getData('text/plain').length ?? 0, data?.getData('text/html').length ?? 0);
  if (length <= PASTE_LIMIT) return false;
  onRefused();
  return true;
}

function caret(user: Record<string, unknown>): HTMLElement {
  const line = document.createElement('span');
  line.className = `notes-caret notes-colour-${colourNumber(user['color'])}`;
  line.setAttribute('aria-hidden', 'true');
  const label = document.createElement('span');
  label.className = 'notes-caret-name';
  label.textContent = typeof user['name'] === 'string' ? user['name'] : '';
  // The word joiners keep a line from breaking at the caret.
  line.append('\u2060', label, '\u2060');
  return line;
}
