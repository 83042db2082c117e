// What can be done to the table that the caret stands in; a second row of the tool bar, there as long as it does.

import BetweenHorizontalStart from '@lucide/svelte/icons/between-horizontal-start';
import BetweenHorizontalEnd from '@lucide/svelte/icons/between-horizontal-end';
import BetweenVerticalEnd from '@lucide/svelte/icons/between-vertical-end';
import BetweenVerticalStart from '@lucide/svelte/icons/between-vertical-start';
import PanelTop from '@lucide/svelte/icons/panel-top';
import TableColumnsSplit from '@lucide/svelte/icons/table-columns-split';
import TableRowsSplit from '@lucide/svelte/icons/table-rows-split';
import Trash2 from '@lucide/svelte/icons/trash-2';
import type { Editor } from '@tiptap/core';
import type { LucideIcon } from '@lucide/svelte';
import { m } from '$lib/paraglide/messages.js';
import type { NotesTool } from './notes-tools.ts';

type TableCommand =
  | 'addRowBefore'
  | 'addRowAfter'
  | 'deleteRow'
  | 'addColumnBefore'
  | 'addColumnAfter'
  | 'deleteColumn'
  | 'toggleHeaderRow'
  | 'deleteTable';

const tool = (id: TableCommand, icon: LucideIcon, label: () => string): NotesTool => ({
  id,
  icon,
  label,
  run: (editor: Editor) => editor.chain().focus().mendTables()[id]().run(),
});

export const TABLE_TOOLS: readonly NotesTool[] = [
  tool('addRowBefore', BetweenHorizontalStart, m.notes_table_rowBefore),
  tool('addRowAfter', BetweenHorizontalEnd, m.notes_table_rowAfter),
  tool('deleteRow', TableRowsSplit, m.notes_table_rowDelete),
  tool('addColumnBefore', BetweenVerticalStart, m.notes_table_columnBefore),
  tool('addColumnAfter', BetweenVerticalEnd, m.notes_table_columnAfter),
  tool('deleteColumn', TableColumnsSplit, m.notes_table_columnDelete),
  { ...tool('toggleHeaderRow', PanelTop, m.notes_table_headerRow), isOn: (editor) => editor.isActive('tableHeader') },
  tool('deleteTable', Trash2, m.notes_table_delete),
];
