// What the toolbar of the notes can do: one row a button.

import type { LucideIcon } from '@lucide/svelte';
import Bold from '@lucide/svelte/icons/bold';
import Heading1 from '@lucide/svelte/icons/heading-1';
import Heading2 from '@lucide/svelte/icons/heading-2';
import Heading3 from '@lucide/svelte/icons/heading-3';
import Italic from '@lucide/svelte/icons/italic';
import List from '@lucide/svelte/icons/list';
import ListOrdered from '@lucide/svelte/icons/list-ordered';
import ListTodo from '@lucide/svelte/icons/list-todo';
import TextQuote from '@lucide/svelte/icons/text-quote';
import type { Editor } from '@tiptap/core';
import { m } from '$lib/paraglide/messages.js';

export interface NotesTool {
  id: string;
  icon: LucideIcon;
  label: () => string;
  /** As `aria-keyshortcuts` writes it. */
  shortcut: string;
  isOn: (editor: Editor) => boolean;
  run: (editor: Editor) => void;
}

const heading = (level: 1 | 2 | 3, icon: LucideIcon, label: () => string): NotesTool => ({
  id: `heading${level}`,
  icon,
  label,
  shortcut: `Control+Alt+${level}`,
  isOn: (editor) => editor.isActive('heading', { level }),
  run: (editor) => editor.chain().focus().toggleHeading({ level }).run(),
});

export const NOTES_TOOLS: readonly NotesTool[] = [
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
  heading(1, Heading1, m.notes_tool_heading1),
  heading(2, Heading2, m.notes_tool_heading2),
  heading(3, Heading3, m.notes_tool_heading3),
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
  {
    id: 'blockquote',
    icon: TextQuote,
    label: m.notes_tool_blockquote,
    shortcut: 'Control+Shift+B',
    isOn: (editor) => editor.isActive('blockquote'),
    run: (editor) => editor.chain().focus().toggleBlockquote().run(),
  },
];
