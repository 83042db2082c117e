// What kind of thing a request asks for: what people wait for differently is counted apart.

const KINDS: readonly [prefix: string, kind: string][] = [
  ['/_app/', 'file'],
  ['/api/', 'rest'],
  ['/p/', 'public'],
  ['/healthz', 'watch'],
  ['/metrics', 'watch'],
];

/** The kind by the address; all that is nothing else is a page. */
export function requestKind(url: string): string {
  return KINDS.find(([prefix]) => url.startsWith(prefix))?.[1] ?? 'page';
}
