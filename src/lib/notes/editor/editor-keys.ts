// The editor's own keys, besides those of its nodes: what opens something of the page around it, and how one gets out.

import { Extension, type Editor } from '@tiptap/core';

export interface EditorKeys {
  editLink: () => void;
  showKeys: () => void;
  toToolbar: () => void;
  /** Makes something of the marked text; false when this key means nothing. */
  act: (letter: string) => boolean;
}

/** The letters that may make something of marked text, each with Ctrl and Alt. */
const LETTERS = ['a', 'b', 'p'];

export function editorKeys(keys: EditorKeys): Extension {
  const does = (run: () => void) => () => {
    run();
    return true;
  };
  return Extension.create({
    name: 'editorKeys',
    addKeyboardShortcuts: () => ({
      'Mod-k': does(keys.editLink),
      'Mod-/': does(keys.showKeys),
      'Alt-F10': does(keys.toToolbar),
      // In these notes a new line is a new paragraph.
      'Shift-Enter': ({ editor }: { editor: Editor }) => editor.commands.keyboardShortcut('Enter'),
      ...Object.fromEntries(LETTERS.map((letter) => [`Mod-Alt-${letter}`, () => keys.act(letter)])),
    }),
  });
}

/** Tab moves within lists and tables; after Esc it leaves the field, so that nobody is caught in it (WCAG 2.1.2). */
export function leaveWithEscape(
  onKey: (event: KeyboardEvent) => void,
): (view: unknown, event: KeyboardEvent) => boolean {
  let isLeaving = false;
  return (_view, event) => {
    onKey(event);
    const leavesNow = isLeaving && event.key === 'Tab';
    if (event.key !== 'Shift') isLeaving = event.key === 'Escape';
    return leavesNow;
  };
}
