// A short name for the command line and for addresses, from a name as people write it.

const DANISH: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa' };

/** "Ringkøbing-Skjern Kommune" → "ringkoebing-skjern-kommune"; what has no letters of ours left becomes "kommune". */
export function slugOf(name: string): string {
  const plain = name
    .toLowerCase()
    .replaceAll(/[æøå]/g, (letter) => DANISH[letter] ?? letter)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '');
  const words = plain.match(/[a-z0-9]+/g) ?? ['kommune'];
  return words.join('-').slice(0, 60);
}
