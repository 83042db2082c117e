// Tables in the notes. The library mends an uneven table as soon as it meets one; where several write, each page would
// mend the same table at once and every cell would come twice. So a table is mended only by whoever changes its rows or
// columns, right before; until then the row is short on the page, and the minutes fill it up.

import { Node, type Command } from '@tiptap/core';
import { Table } from '@tiptap/extension-table';
import { Plugin, type EditorState } from '@tiptap/pm/state';
import { fixTables, tableEditing } from '@tiptap/pm/tables';

/** The library's own editing, without its mending of tables. */
function editingPlugin(): Plugin {
  const { spec } = tableEditing();
  const original = spec.appendTransaction;
  return new Plugin({
    ...spec,
    // Told that nothing has changed it mends nothing, and still puts the selection in order.
    appendTransaction(this: Plugin, transactions, _before: EditorState, state: EditorState) {
      return original?.call(this, transactions, state, state);
    },
  });
}

const mendTables: Command = ({ state, tr, dispatch }) => {
  const mending = fixTables(state);
  if (mending && dispatch) for (const step of mending.steps) tr.step(step);
  return true;
};

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    notesTable: {
      /** Evens out the tables of the text, which whoever changes rows or columns does first. */
      mendTables: () => ReturnType;
    };
  }
}

export const notesTable = Table.extend({
  addNodeView: () => null,
  addCommands() {
    return { ...this.parent?.(), mendTables: () => mendTables };
  },
  // The library's own has style attributes, which the content security policy forbids.
  renderHTML: () => ['table', ['tbody', 0]],
  addProseMirrorPlugins: () => [editingPlugin()],
});

export const notesTableRow = Node.create({
  name: 'tableRow',
  content: '(tableCell | tableHeader)*',
  tableRole: 'row',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
});

const span = (name: 'colspan' | 'rowspan') => ({
  default: 1,
  parseHTML: (element: HTMLElement) => Math.min(100, Math.max(1, Number(element.getAttribute(name)) || 1)),
  renderHTML: (attributes: Record<string, unknown>) => (attributes[name] === 1 ? {} : { [name]: attributes[name] }),
});

const cell = (name: string, tableRole: 'cell' | 'header_cell', tag: 'td' | 'th') =>
  Node.create({
    name,
    content: 'block+',
    tableRole,
    isolating: true,
    addAttributes: () => ({
      colspan: span('colspan'),
      rowspan: span('rowspan'),
      colwidth: { default: null, rendered: false, parseHTML: () => null },
    }),
    parseHTML: () => [{ tag }],
    renderHTML: ({ HTMLAttributes }) => [tag, HTMLAttributes, 0],
  });

export const notesTableCell = cell('tableCell', 'cell', 'td');
export const notesTableHeader = cell('tableHeader', 'header_cell', 'th');
