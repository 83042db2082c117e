// What an office file says of itself: title, what it is, who sends it, and in which language.

import type { DocumentMeta } from '../../src/lib/core/minutes/document.ts';
import { escapeMarkup } from '../../src/lib/core/minutes/escape-markup.ts';
import { part } from './zip-xml.ts';

export const LANGUAGE_TAGS = { da: 'da-DK', en: 'en-GB' } as const;

const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';

/** `docProps/core.xml`. */
export function coreProperties({ title, kind, organisation, language }: DocumentMeta): Uint8Array {
  return part(
    `<cp:coreProperties xmlns:cp="${CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
      `<dc:title>${escapeMarkup(title)}</dc:title><dc:subject>${escapeMarkup(kind)}</dc:subject>` +
      `<dc:creator>${escapeMarkup(organisation)}</dc:creator><dc:language>${LANGUAGE_TAGS[language]}</dc:language></cp:coreProperties>`,
  );
}
