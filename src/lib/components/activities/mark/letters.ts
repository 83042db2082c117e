// Columns have letters on the shared screen: their names would not stand above them in a size that can be read.

/** A, B, C … for the columns in their order. */
export function columnLetter(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : String(column + 1);
}
