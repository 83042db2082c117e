// What a kind of activity says of its result, apart from any format: the minutes make blocks of it, and screens their text
// equivalent.

export type SummaryPart =
  | { type: 'line'; text: string }
  | { type: 'list'; lines: string[] }
  | { type: 'table'; caption: string; columns: string[]; rows: string[][] };

/** The kind's words for its summary, by their names (`minutes/words.ts`). */
export type KindWords = Readonly<Record<string, string>>;

/** "{count} svar" with what stands for each name in braces put in; a name that is not given stays as it is. */
export function filled(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** "3,4" in the words' own language; a dash for what nobody answered. */
export function decimal(number: number | null, words: KindWords): string {
  return number === null ? '–' : number.toFixed(1).replace('.', words.decimal ?? ',');
}
