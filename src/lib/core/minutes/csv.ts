// A sheet as CSV for Excel and for other systems: UTF-8 that says so, and no text of a person that could be taken for a formula.

import type { Language } from '../meeting/vocabulary.ts';
import type { Sheet, SheetCell } from './agreement-sheet.ts';

/** Excel knows by it that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
/** What Excel takes for a formula, also behind blanks and in wide letters. */
const FORMULA = /^[\s\u00A0]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r]/u;
/** Excel in Danish reads the comma as a decimal sign. */
const SEPARATORS: Record<Language, string> = { da: ';', en: ',' };

/** The text as no programme counts with it: what might be a formula has a mark of text before it. */
export function asText(value: string): string {
  return FORMULA.test(value) ? `'${value}` : value;
}

/** The file. A day is written as 2026-11-24, which is a day in every language. */
export function csv({ columns, rows }: Pick<Sheet, 'columns' | 'rows'>, language: Language): string {
  const separator = SEPARATORS[language];
  const line = (cells: readonly string[]) => cells.map(quoted).join(separator);
  const all = [columns.map(({ head }) => head), ...rows.map((cells) => cells.map(cellText))];
  return `${BYTE_ORDER_MARK}${all.map(line).join('\r\n')}\r\n`;
}

function cellText(cell: SheetCell): string {
  return 'day' in cell ? cell.day : asText(cell.text);
}

function quoted(value: string): string {
  return /[";,\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
