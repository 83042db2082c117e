// Plain text from a field (a decision, an agreement) → blocks, as it was typed.

import { cleanText } from './clean-text.ts';
import type { Block, Inline } from './document.ts';

/** An empty line makes a new paragraph, a single line break stays one. */
export function textBlocks(value: string): Block[] {
  return cleanText(value)
    .split(/\n[^\S\n]*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => ({
      type: 'paragraph',
      content: part
        .trim()
        .split('\n')
        .flatMap((line, index): Inline[] => [
          ...(index > 0 ? [{ type: 'lineBreak' as const }] : []),
          ...(line === '' ? [] : [{ type: 'text' as const, text: line.replaceAll('\t', ' ') }]),
        ]),
    }));
}
