// Where to go next, when an address says so: only ever a page of ours.

const HERE = 'http://here.invalid';

/**
 * The path if it leads to a page of this site, else the front page: a link in a mail shall not send people elsewhere.
 * Read as a browser reads it, so that backslashes, line breaks and dots lead nobody out either.
 */
export function ownPath(next: FormDataEntryValue | null): string {
  if (typeof next !== 'string' || !URL.canParse(next, HERE)) return '/';
  const { origin, pathname, search } = new URL(next, HERE);
  return origin === HERE && !pathname.startsWith('//') ? pathname + search : '/';
}
