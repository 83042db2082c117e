// Word writes lists as paragraphs: the style says the level, the text begins with the mark. Titles are paragraphs too.

import { replaceElement } from './replace-element.ts';

const LEVEL = /mso-list:\s*l\d+\s+level(\d+)/i;
const MARK = '[data-style*="mso-list:Ignore" i], [data-style*="mso-list: Ignore" i]';
const NUMBER = /^[(]?(\d+|[a-zæøå]{1,3}|[ivxlcdm]+)[.)]/i;

/** Word's titles and the headings of its newer pages, which are paragraphs with a role. */
export function wordHeadings(body: HTMLElement): void {
  for (const title of body.querySelectorAll('p.MsoTitle')) replaceElement(title, 'h1');
  for (const subtitle of body.querySelectorAll('p.MsoSubtitle')) replaceElement(subtitle, 'h2');
  for (const heading of body.querySelectorAll('p[role="heading"], div[role="heading"]')) {
    const level = Number(heading.getAttribute('aria-level')) || 1;
    replaceElement(heading, `h${Math.min(3, Math.max(1, level))}`);
  }
}

interface Open {
  level: number;
  list: Element;
}

/** Runs of Word's list paragraphs as real lists, one in the other by their levels. */
export function wordLists(body: HTMLElement): void {
  let open: Open[] = [];
  let last: Element | null = null;
  for (const line of body.querySelectorAll('p, h1, h2, h3, h4, h5, h6')) {
    const level = levelOf(line);
    if (level === null) continue;
    if (last === null || line.previousElementSibling !== last) open = [];
    const mark = takeMark(line);
    while (open.length > 0 && (open.at(-1)?.level ?? 0) > level) open.pop();
    let top = open.at(-1);
    if (!top || top.level < level) {
      top = { level, list: beginList(line, mark, top?.list.lastElementChild ?? null) };
      open.push(top);
    }
    const item = line.ownerDocument.createElement('li');
    top.list.append(item);
    item.append(line);
    last = open[0]?.list ?? null;
  }
}

function levelOf(line: Element): number | null {
  const level = LEVEL.exec(line.getAttribute('data-style') ?? '')?.[1];
  if (level !== undefined) return Number(level);
  return /MsoListParagraph/.test(line.className) && line.querySelector(MARK) ? 1 : null;
}

/** The mark before the text, which the list makes by itself. */
function takeMark(line: Element): string {
  const mark = line.querySelector(MARK);
  const text = mark?.textContent.trim() ?? '';
  mark?.remove();
  return text;
}

/** A new list in the item above it, or where its first line stood. */
function beginList(line: Element, mark: string, item: Element | null): Element {
  const number = NUMBER.exec(mark)?.[1];
  const list = line.ownerDocument.createElement(number === undefined ? 'ul' : 'ol');
  const start = Number(number);
  if (Number.isInteger(start) && start > 1) list.setAttribute('start', String(start));
  if (item) item.append(list);
  else line.before(list);
  return list;
}
