// What the tool bar of the notes can do: groups of tools, one row a button. What a tool needs of the page around the editor
// (a dialog, a file) it asks of its host.

import type { LucideIcon } from '@lucide/svelte';
import Bold from '@lucide/svelte/icons/bold';
import Heading1 from '@lucide/svelte/icons/heading-1';
import Heading2 from '@lucide/svelte/icons/heading-2';
import Heading3 from '@lucide/svelte/icons/heading-3';
import ImagePlus from '@lucide/svelte/icons/image-plus';
import Italic from '@lucide/svelte/icons/italic';
import Keyboard from '@lucide/svelte/icons/keyboard';
import Link from '@lucide/svelte/icons/link';
import List from '@lucide/svelte/icons/list';
import ListOrdered from '@lucide/svelte/icons/list-ordered';
import ListTodo from '@lucide/svelte/icons/list-todo';
import Redo2 from '@lucide/svelte/icons/redo-2';
import Table from '@lucide/svelte/icons/table';
import TextQuote from '@lucide/svelte/icons/text-quote';
import Undo2 from '@lucide/svelte/icons/undo-2';
import type { Editor } from '@tiptap/core';
import { m } from '$lib/paraglide/messages.js';

/** What the page around the editor does for a tool. */
export interface ToolHost {
  editLink: () => void;
  /** Left out where no picture can be stored. */
  choosePicture?: () => void;
  showKeys: () => void;
}

export interface NotesTool {
  id: string;
  icon: LucideIcon;
  label: () => string;
  /** As `aria-keyshortcuts` writes it. */
  shortcut?: string;
  /** Left out for what is done once rather than switched on. */
  isOn?: (editor: Editor) => boolean;
  isUsable?: (editor: Editor) => boolean;
  run: (editor: Editor, host: ToolHost) => void;
}

const heading = (level: 1 | 2 | 3, icon: LucideIcon, label: () => string): NotesTool => ({
  id: `heading${level}`,
  icon,
  label,
  shortcut: `Control+Alt+${level}`,
  isOn: (editor) => editor.isActive('heading', { level }),
  run: (editor) => editor.chain().focus().toggleHeading({ level }).run(),
});

const MARKS: readonly NotesTool[] = [
  {
    id: 'bold',
    icon: Bold,
    label: m.notes_tool_bold,
    shortcut: 'Control+B',
    isOn: (editor) => editor.isActive('bold'),
    run: (editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    id: 'italic',
    icon: Italic,
    label: m.notes_tool_italic,
    shortcut: 'Control+I',
    isOn: (editor) => editor.isActive('italic'),
    run: (editor) => editor.chain().focus().toggleItalic().run(),
  },
  {
    id: 'link',
    icon: Link,
    label: m.notes_tool_link,
    shortcut: 'Control+K',
    isOn: (editor) => editor.isActive('link'),
    run: (_editor, host) => host.editLink(),
  },
];

const LISTS: readonly NotesTool[] = [
  {
    id: 'bulletList',
    icon: List,
    label: m.notes_tool_bulletList,
    shortcut: 'Control+Shift+8',
    isOn: (editor) => editor.isActive('bulletList'),
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    id: 'orderedList',
    icon: ListOrdered,
    label: m.notes_tool_orderedList,
    shortcut: 'Control+Shift+7',
    isOn: (editor) => editor.isActive('orderedList'),
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    id: 'taskList',
    icon: ListTodo,
    label: m.notes_tool_taskList,
    shortcut: 'Control+Shift+9',
    isOn: (editor) => editor.isActive('taskList'),
    run: (editor) => editor.chain().focus().toggleTaskList().run(),
  },
];

const BLOCKS: readonly NotesTool[] = [
  {
    id: 'blockquote',
    icon: TextQuote,
    label: m.notes_tool_blockquote,
    shortcut: 'Control+Shift+B',
    isOn: (editor) => editor.isActive('blockquote'),
    run: (editor) => editor.chain().focus().toggleBlockquote().run(),
  },
  {
    id: 'table',
    icon: Table,
    label: m.notes_tool_table,
    isOn: (editor) => editor.isActive('table'),
    // A table in a table is more than anybody can follow, and the minutes could not set it.
    isUsable: (editor) => !editor.isActive('table'),
    run: (editor) => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
  },
];

const PICTURE: NotesTool = {
  id: 'picture',
  icon: ImagePlus,
  label: m.notes_tool_picture,
  isOn: (editor) => editor.isActive('image'),
  run: (_editor, host) => host.choosePicture?.(),
};

const STEPS: readonly NotesTool[] = [
  {
    id: 'undo',
    icon: Undo2,
    label: m.notes_tool_undo,
    shortcut: 'Control+Z',
    isUsable: (editor) => editor.can().undo(),
    run: (editor) => editor.chain().focus().undo().run(),
  },
  {
    id: 'redo',
    icon: Redo2,
    label: m.notes_tool_redo,
    shortcut: 'Control+Y',
    isUsable: (editor) => editor.can().redo(),
    run: (editor) => editor.chain().focus().redo().run(),
  },
  {
    id: 'keys',
    icon: Keyboard,
    label: m.notes_tool_keys,
    shortcut: 'Control+/',
    run: (_editor, host) => host.showKeys(),
  },
];

/** The groups of the bar, in their order. */
export function toolGroups(hasPictures: boolean): (readonly NotesTool[])[] {
  return [
    MARKS,
    [
      heading(1, Heading1, m.notes_tool_heading1),
      heading(2, Heading2, m.notes_tool_heading2),
      heading(3, Heading3, m.notes_tool_heading3),
    ],
    LISTS,
    hasPictures ? [...BLOCKS, PICTURE] : BLOCKS,
    STEPS,
  ];
}
