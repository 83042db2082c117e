// How people name a file's kind and size.

import type { LucideIcon } from '@lucide/svelte';
import File from '@lucide/svelte/icons/file';
import FileSpreadsheet from '@lucide/svelte/icons/file-spreadsheet';
import FileText from '@lucide/svelte/icons/file-text';
import Image from '@lucide/svelte/icons/image';
import Presentation from '@lucide/svelte/icons/presentation';
import { getLocale } from '$lib/paraglide/runtime.js';

/** "340 kB", "2,4 MB". */
export function fileSize(bytes: number): string {
  const isSmall = bytes < 1_000_000;
  const number = isSmall ? Math.max(1, Math.round(bytes / 1_000)) : Math.round(bytes / 100_000) / 10;
  return `${number.toLocaleString(getLocale())} ${isSmall ? 'kB' : 'MB'}`;
}

/** The picture that stands for a type. */
export function fileIcon(type: string): LucideIcon {
  if (type.startsWith('image/')) return Image;
  if (/sheet|excel|csv/.test(type)) return FileSpreadsheet;
  if (/presentation|powerpoint/.test(type)) return Presentation;
  return /pdf|word|text/.test(type) ? FileText : File;
}
