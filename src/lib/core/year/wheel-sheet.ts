// The wheel as it is printed for the wall: the drawing, its legend, and the table that says the same, as plain texts in one
// language. `server/exports` lays it out.

import type { Language } from '../meeting/vocabulary.ts';
import { cleanLine } from '../minutes/clean-text.ts';
import { isTellable } from '../minutes/outward.ts';

export interface SheetRow {
  readonly day: string;
  readonly what: string;
  readonly about: string;
  readonly ring: string;
  readonly standing: string;
  /** What stands in place of a text that may not hang on a wall. */
  readonly hidden: string;
  readonly isWithheld: boolean;
}

export interface WheelSheet {
  readonly title: string;
  readonly language: Language;
  readonly organisation: string;
  /** What the drawing shows, in words. */
  readonly alt: string;
  readonly svg: string;
  /** Each sign as a drawing, and what it stands for. */
  readonly legend: readonly { readonly sign: string; readonly text: string }[];
  readonly table: string;
  readonly columns: readonly string[];
  readonly months: readonly {
    readonly name: string;
    readonly rows: readonly SheetRow[];
    readonly rest: readonly string[];
  }[];
  readonly words: { readonly printed: string; readonly page: string; readonly of: string };
}

/** The sheet as it may hang where anybody reads it: nothing closed, and nothing that the confidentiality check marks (rule YW8). */
export function forTheWall(sheet: WheelSheet): WheelSheet {
  const told = (text: string) => cleanLine(isTellable(text) ? text : '');
  return {
    ...sheet,
    title: cleanLine(sheet.title),
    organisation: cleanLine(sheet.organisation),
    months: sheet.months.map((month) => ({
      ...month,
      rows: month.rows.map((row) => ({
        ...row,
        what: (row.isWithheld ? '' : told(row.what)) || row.hidden,
        about: row.isWithheld ? '' : told(row.about),
      })),
    })),
  };
}
