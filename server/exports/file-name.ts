// Names of downloaded files: readable in Danish, safe on every system and in a header.

/** A file system counts bytes, 255 of them: two for each Danish letter at the most. */
const MAX_STEM_LENGTH = 100;

/** The stem made safe, with its ending. What a file system forbids becomes a blank. */
export function fileName(stem: string, ending: string): string {
  const safe = stem
    .toWellFormed()
    .replace(/[\u0000-\u001F\u007F-\u009F/\\:*?"<>|]+/g, ' ')
    .replace(/\s+/g, ' ');
  const short = [...safe]
    .slice(0, MAX_STEM_LENGTH)
    .join('')
    .replace(/^[\s.]+|(?<![\s.])[\s.]+$/g, '');
  return `${short || 'referat'}.${ending}`;
}

/** A Content-Disposition, for a download unless it is to be shown: the name itself in UTF-8, and one in ASCII for those who cannot read it. */
export function contentDisposition(name: string, kind: 'attachment' | 'inline' = 'attachment'): string {
  const ascii = name
    .replace(/[æøåÆØÅ–—]/g, (letter) => ASCII[letter] ?? '_')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7E]|["\\%]/g, '_');
  const utf8 = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${utf8}`;
}

const ASCII: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa', Æ: 'Ae', Ø: 'Oe', Å: 'Aa', '–': '-', '—': '-' };
