// Text as any format can carry it. XML 1.0 (DOCX) forbids control characters and lone surrogates, PDF/UA fails on what
// no font can draw, and a bidirectional override would turn the words around it. What people see of a text is kept.

/** C0 and C1 controls but tab and newline; invisible spaces and marks that no font draws; private and non-characters. */
const UNWANTED = new RegExp(
  [
    '[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F]',
    '[\\u00AD\\u200B\\u2060-\\u2064\\u206A-\\u206F\\uFEFF\\uFFF9-\\uFFFB]',
    '[\\u202A-\\u202E\\u2066-\\u2069]',
    '\\p{Noncharacter_Code_Point}',
    '\\p{Co}',
  ].join('|'),
  'gu',
);

/** Any text from a person, made safe for every format; a lone surrogate becomes U+FFFD. */
export function cleanText(value: string): string {
  return value
    .toWellFormed()
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .replace(UNWANTED, '')
    .normalize('NFC');
}

/** The same on one line: for titles, names and cells. */
export function cleanLine(value: string): string {
  return cleanText(value).replace(/\s+/g, ' ').trim();
}
