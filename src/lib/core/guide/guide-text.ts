// The guide (docs/brugervejledning.md) as pages: chapters of blocks. It reads the little of Markdown that the guide is written in;
// what it does not know stays text, so nothing of the guide is lost.

export interface Chapter {
  /** What addresses call it. */
  readonly slug: string;
  readonly title: string;
  readonly blocks: readonly GuideBlock[];
}

export type GuideBlock =
  | { readonly type: 'heading'; readonly text: string; readonly slug: string }
  | { readonly type: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly type: 'list'; readonly isOrdered: boolean; readonly items: readonly (readonly Run[])[] }
  | {
      readonly type: 'table';
      readonly head: readonly (readonly Run[])[];
      readonly rows: readonly (readonly (readonly Run[])[])[];
    }
  | { readonly type: 'picture'; readonly name: string; readonly alt: string };

export interface Run {
  readonly text: string;
  readonly look: 'plain' | 'strong' | 'emphasis' | 'code';
}

/** The chapters: one for each heading of the second level. What stands before the first is the chapter of the whole. */
export function chaptersOf(markdown: string): Chapter[] {
  const [before = '', ...parts] = markdown.split(/^## /m);
  const title = /^# (?<title>.+)$/m.exec(before)?.groups?.title ?? '';
  const first = { slug: '', title, blocks: blocksOf(before.replace(/^# .+$/m, '')) };
  return [first, ...parts.map(chapterOf)];
}

/** "Første gang" → "foerste-gang". */
export function slugOf(title: string): string {
  return title
    .toLocaleLowerCase('da')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

function chapterOf(part: string): Chapter {
  const end = part.indexOf('\n');
  const title = part.slice(0, end).trim();
  return { slug: slugOf(title), title, blocks: blocksOf(part.slice(end + 1)) };
}

function blocksOf(text: string): GuideBlock[] {
  return text
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .flatMap((block) => blockOf(block.split('\n')));
}

function blockOf(lines: string[]): GuideBlock[] {
  const [first = ''] = lines;
  const heading = /^###+ (?<text>.+)$/.exec(first)?.groups?.text;
  if (heading !== undefined) {
    const rest = lines.slice(1);
    return [{ type: 'heading', text: heading, slug: slugOf(heading) }, ...(rest.length > 0 ? blockOf(rest) : [])];
  }
  const picture = /^!\[(?<alt>[^\]]*)\]\((?:.*\/)?(?<name>[\w-]+)\.png\)$/.exec(first)?.groups;
  if (picture && lines.length === 1) return [{ type: 'picture', name: picture.name ?? '', alt: picture.alt ?? '' }];
  if (first.startsWith('|')) return [tableOf(lines)];
  const start = lines.findIndex((line) => LIST_ITEM.test(line));
  if (start === 0) return [listOf(lines)];
  // A list may follow its sentence without an empty line.
  if (start > 0) return [paragraphOf(lines.slice(0, start)), listOf(lines.slice(start))];
  return [paragraphOf(lines)];
}

const LIST_ITEM = /^(?:[-*]|(?<number>\d+)\.) /;

const paragraphOf = (lines: readonly string[]): GuideBlock => ({ type: 'paragraph', runs: runsOf(lines.join(' ')) });

/** A line that begins no item goes on with the one above it. */
function listOf(lines: readonly string[]): GuideBlock {
  const items: string[] = [];
  for (const line of lines) {
    const marker = LIST_ITEM.exec(line)?.[0];
    if (marker === undefined) items.push(`${items.pop() ?? ''} ${line.trim()}`);
    else items.push(line.slice(marker.length));
  }
  const isOrdered = LIST_ITEM.exec(lines[0] ?? '')?.groups?.number !== undefined;
  return { type: 'list', isOrdered, items: items.map(runsOf) };
}

function tableOf(lines: readonly string[]): GuideBlock {
  const cells = (line: string) =>
    line
      .replaceAll(/^\||\|$/g, '')
      .split('|')
      .map((cell) => runsOf(cell.trim()));
  const [head = '', , ...rows] = lines;
  return { type: 'table', head: cells(head), rows: rows.map(cells) };
}

const MARKED = /\*\*(?<strong>[^*]+)\*\*|\*(?<emphasis>[^*]+)\*|`(?<code>[^`]+)`|\[(?<link>[^[\]]+)\]\([^)]*\)/g;

/** A link leads to a file beside the guide, which is no page here: its words stand. */
function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const match of text.matchAll(MARKED)) {
    const { strong, emphasis, code, link } = match.groups ?? {};
    runs.push({ text: text.slice(end, match.index), look: 'plain' });
    const look =
      strong !== undefined ? 'strong' : emphasis !== undefined ? 'emphasis' : code !== undefined ? 'code' : 'plain';
    runs.push({ text: strong ?? emphasis ?? code ?? link ?? '', look });
    end = match.index + match[0].length;
  }
  runs.push({ text: text.slice(end), look: 'plain' });
  return runs.filter(({ text: words }) => words !== '');
}
