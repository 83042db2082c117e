// Which addresses from notes may become links. Everything else stays text.

const SAFE = /^(?:https?:\/\/|mailto:)[^\s\u0000-\u001F"'<>\\^`{|}]+$/i;

/** The address when it is http(s) or mailto and well-formed, else undefined. */
export function safeLink(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 2_000) return undefined;
  const address = value.trim();
  if (!SAFE.test(address) || !address.isWellFormed()) return undefined;
  return URL.canParse(address) ? address : undefined;
}
