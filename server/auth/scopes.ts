// What a program's token may be allowed to do; closed, as docs/protocol.md lists it.

export const SCOPES = [
  'meetings:read',
  'meetings:write',
  'minutes:read',
  'agreements:read',
  'agreements:write',
] as const;
export type Scope = (typeof SCOPES)[number];
