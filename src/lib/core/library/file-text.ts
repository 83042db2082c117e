// The text of a file of the library's own formats.

/** JSON with what is empty left out, so that people can read and correct it. */
export function fileText(file: object): string {
  return `${JSON.stringify(file, (_key, value: unknown) => (isEmpty(value) ? undefined : value), 2)}\n`;
}

function isEmpty(value: unknown): boolean {
  if (value === '' || value === null || value === false) return true;
  return typeof value === 'object' && Object.values(value).every(isEmpty);
}
