// The nodes that notes may hold (docs/protocol.md lists them). The editor's binding deletes for everybody what its schema
// does not know, so what other programs write must be known here too, even where the toolbar offers no way to make it.

import { Node, type AnyExtension } from '@tiptap/core';
import { TaskItem, TaskList } from '@tiptap/extension-list';
import { StarterKit } from '@tiptap/starter-kit';
import { m } from '$lib/paraglide/messages.js';
import { safeLink } from '../core/minutes/safe-link.ts';
import { notesPicture } from './editor/picture.ts';
import { notesTable, notesTableCell, notesTableHeader, notesTableRow } from './editor/table.ts';

/** Known, so that it is kept where another program has written it; in the editor a new line is a new paragraph. */
const hardBreak = Node.create({
  name: 'hardBreak',
  group: 'inline',
  inline: true,
  selectable: false,
  renderHTML: () => ['br'],
  renderText: () => '\n',
});

/**
 * Tab leaves the editor rather than going from box to box; the keyboard ticks a box from its line. Read aloud, a box is
 * called by its own line, without those below it.
 */
const taskItem = TaskItem.extend({
  addNodeView() {
    const makeView = this.parent?.();
    if (!makeView) return null;
    return (props) => {
      const view = makeView(props);
      if (view.dom instanceof HTMLElement) view.dom.querySelector('input')?.setAttribute('tabindex', '-1');
      return view;
    };
  },
  addKeyboardShortcuts() {
    return {
      ...this.parent?.(),
      'Mod-Enter': ({ editor }) =>
        editor.isActive(this.name) &&
        editor.commands.updateAttributes(this.name, { checked: !editor.getAttributes(this.name)['checked'] }),
    };
  },
}).configure({ nested: true, a11y: { checkboxLabel: taskLabel } });

/** The extensions that make up the schema. */
export function schemaExtensions(pictureUrl: (attachmentId: string) => string | undefined): AnyExtension[] {
  return [
    StarterKit.configure({
      undoRedo: false,
      codeBlock: false,
      horizontalRule: false,
      hardBreak: false,
      trailingNode: false,
      heading: { levels: [1, 2, 3] },
      link: {
        openOnClick: false,
        markdownLinks: true,
        defaultProtocol: 'https',
        isAllowedUri: (address) => safeLink(address) !== undefined,
      },
    }),
    TaskList,
    taskItem,
    notesTable,
    notesTableRow,
    notesTableCell,
    notesTableHeader,
    notesPicture.configure({ url: pictureUrl }),
    hardBreak,
  ];
}

function taskLabel(node: { firstChild: { textContent: string } | null }, isDone: boolean): string {
  const text = node.firstChild?.textContent.trim() || m.notes_task_empty();
  return isDone ? m.notes_task_done({ text }) : m.notes_task_open({ text });
}
