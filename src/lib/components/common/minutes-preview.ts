// What the preview of the minutes is given by the server.

export type Preview =
  { kind: 'paper'; html: string; accent: string } | { kind: 'held'; count: number } | { kind: 'neverPublic' };
