// The one address that pages of others may hold in a frame.

const EMBEDDED = /^\/p\/[A-Za-z0-9_-]{1,64}\/embed(?:\?|$)/;

/** Whether the request asks for published minutes to stand in somebody else's page. */
export function isEmbedded(url: string | undefined): boolean {
  return EMBEDDED.test(url ?? '');
}
