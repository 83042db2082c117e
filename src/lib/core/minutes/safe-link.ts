// Which addresses from notes may become links. Everything else stays text.

const SAFE = /^(?:https?:\/\/|mailto:)[^\s\u0000-\u001F"'<>\\^`{|}]+$/i;

/** The address when it is http(s) or mailto and well-formed, else undefined. */
export function safeLink(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 2_000) return undefined;
  const address = value.trim();
  if (!SAFE.test(address) || !address.isWellFormed()) return undefined;
  return URL.canParse(address) ? address : undefined;
}

/** The address that a person means: they leave out how it begins. */
export function linkFromTyped(typed: string): string | undefined {
  const address = typed.trim();
  if (/^[^\s@/:]+@[^\s@/:.]+(?:\.[^\s@/:.]+)+$/.test(address)) return safeLink(`mailto:${address}`);
  if (/^(?:https?:\/\/|mailto:)/i.test(address)) return safeLink(address);
  return /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:[:/?#].*)?$/u.test(address) ? safeLink(`https://${address}`) : undefined;
}
