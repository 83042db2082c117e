// Taking words out of texts: a name, or a sentence that should not have been written. Pure.

/** What stands where something was taken out, in the language of the meeting. */
export const REDACTED = { da: '[slettet]', en: '[deleted]' } as const;

/** Shorter than this, words are found in too much that means something else. */
export const SHORTEST_WORDS = 3;

/** These words wherever they stand by themselves, in whatever case and with whatever spaces, also in the genitive: "Anna Holms". */
export function wordsPattern(words: string): RegExp {
  const escaped = words
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`));
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped.join('\\s+')}(?:['’]?s)?(?![\\p{L}\\p{N}])`, 'giu');
}

/** Whether the words stand anywhere in a value, however deep. */
export function mentions(value: unknown, pattern: RegExp): boolean {
  return redact(value, pattern, '') !== value;
}

/** The value with the words taken out of each of its texts; the very same value where they stand nowhere. */
export function redact<Value>(value: Value, pattern: RegExp, put: string): Value {
  return redacted(value, pattern, put) as Value;
}

function redacted(value: unknown, pattern: RegExp, put: string): unknown {
  if (typeof value === 'string') return value.replace(pattern, put);
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => redacted(item, pattern, put));
    return items.some((item, n) => item !== value[n]) ? items : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const after = entries.map(([key, item]) => [key, redacted(item, pattern, put)] as const);
  return after.some(([, item], n) => item !== entries[n]?.[1]) ? Object.fromEntries(after) : value;
}
