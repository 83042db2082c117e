// All that stands in a file, whatever it is: for tests that look for what must not.

import { strFromU8, unzipSync } from 'fflate';
import { readPdf } from './read-pdf.ts';

const startsWith = (bytes: Uint8Array, text: string) => strFromU8(bytes.subarray(0, text.length), true) === text;

/** The words of a PDF, of every part of an archive, or the text that it is. Marks inside words are taken out. */
export async function textOfFile(bytes: Uint8Array): Promise<string> {
  if (startsWith(bytes, '%PDF')) {
    const { title, text, bookmarks } = await readPdf(bytes);
    return [title, text, ...bookmarks].join('\n');
  }
  if (!startsWith(bytes, 'PK')) return strFromU8(bytes);
  const parts = Object.entries(unzipSync(bytes)).map(async ([name, part]) => `${name}\n${await textOfFile(part)}`);
  const whole = (await Promise.all(parts)).join('\n');
  return `${whole}\n${whole.replace(/<[^>]*>/g, '')}`;
}

/** An answer as whoever gets it sees it: its headers and its body. */
export async function textOfAnswer(response: Response): Promise<string> {
  const headers = [...response.headers].map(([name, value]) => `${name}: ${decodeURIComponent(value)}`);
  return `${headers.join('\n')}\n${await textOfFile(new Uint8Array(await response.arrayBuffer()))}`;
}
