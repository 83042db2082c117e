// A table in a text file, as spreadsheets save it: rows of fields, quoted where they need to be.

export interface CsvRow {
  /** The line of the file on which the row begins, from 1. */
  readonly line: number;
  readonly fields: readonly string[];
}

const SEPARATORS = [';', '\t', ','] as const;

/** The rows that hold anything. What separates the fields is what the first line has most of. */
export function readCsv(text: string): CsvRow[] {
  const clean = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const separator = separatorOf(clean.slice(0, clean.indexOf('\n') + 1 || clean.length));
  const rows: CsvRow[] = [];
  let [line, start, field, isQuoted] = [1, 1, '', false];
  let fields: string[] = [];
  const endField = () => {
    fields.push(field.trim());
    field = '';
  };
  const endRow = () => {
    endField();
    if (fields.some((one) => one !== '')) rows.push({ line: start, fields });
    fields = [];
    start = line;
  };
  for (let at = 0; at < clean.length; at++) {
    const sign = clean[at] ?? '';
    if (sign === '\n') line++;
    if (isQuoted && sign === '"' && clean[at + 1] === '"') field += clean[++at] ?? '';
    else if (sign === '"' && (isQuoted || field.trim() === '')) isQuoted = !isQuoted;
    else if (isQuoted) field += sign;
    else if (sign === separator) endField();
    else if (sign === '\n') endRow();
    else field += sign;
  }
  endRow();
  return rows;
}

function separatorOf(line: string): string {
  const count = (separator: string) => line.split(separator).length;
  return SEPARATORS.reduce((best, one) => (count(one) > count(best) ? one : best));
}
