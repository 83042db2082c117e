// Text inside markup: in HTML, in SVG and in the XML of office files. Every other character stands as itself.

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text as text between tags. */
export function escapeMarkup(value: string): string {
  return value.replace(/[&<>]/g, (character) => ESCAPES[character] ?? character);
}

/** Text as the value of an attribute between double quotes. */
export function escapeAttribute(value: string): string {
  return escapeMarkup(value).replaceAll('"', '&quot;');
}
