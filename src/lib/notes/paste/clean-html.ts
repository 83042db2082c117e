// What is pasted, made fit for the notes before the editor reads it: structure is kept, styling is dropped. Our content
// security policy blocks style attributes, also in the inert document that the editor parses: what office suites say by
// style is said by elements here.

import { nestLists, tickLists } from './html-lists.ts';
import { replaceElement } from './replace-element.ts';
import { wordHeadings, wordLists } from './word-html.ts';

const BOLD = /font-weight:\s*(bold|[6-9]00)/i;
const NOT_BOLD = /font-weight:\s*(normal|[1-5]00)/i;
const ITALIC = /font-style:\s*italic/i;
/** What is no text of its author: styles, Word's own elements and comments, and what nobody saw. */
const NO_TEXT =
  'style, script, title, meta, link, xml, noscript, template, colgroup, col, [data-style*="display:none"]';

/** The same content without styling: headings, lists, tables, links, bold and italic are elements, each line a paragraph. */
export function cleanPastedHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(unstyled(html), 'text/html');
  for (const element of body.querySelectorAll(NO_TEXT)) element.remove();
  wordHeadings(body);
  wordLists(body);
  nestLists(body);
  tickLists(body);
  stylesToElements(body);
  lowerHeadings(body);
  dropSpacers(body);
  return body.innerHTML;
}

/** Style attributes under another name, lines as paragraphs, and without Word's conditional comments. */
function unstyled(html: string): string {
  return html
    .replace(/<!--\[if[^\]]*\]>[\s\S]*?<!\[endif\]-->/gi, '')
    .replace(/<!\[(?:if|endif)[^>]*>/gi, '')
    .replace(/<[^<>]*>/g, (tag) => tag.replace(/\sstyle\s*=/gi, ' data-style='))
    .replace(/<br\b[^>]*>/gi, '</p><p>');
}

function stylesToElements(body: HTMLElement): void {
  for (const element of body.querySelectorAll('[data-style]')) {
    const style = element.getAttribute('data-style') ?? '';
    element.removeAttribute('data-style');
    // A heading is bold by itself.
    if (BOLD.test(style) && !element.closest('h1, h2, h3, h4, h5, h6, th')) wrapContent(element, 'b');
    if (ITALIC.test(style)) wrapContent(element, 'i');
    // A text editor on the web wraps everything that it copies in a <b> that is none.
    if (element.matches('b, strong') && NOT_BOLD.test(style)) element.replaceWith(...element.childNodes);
  }
}

/** The notes have three levels. */
function lowerHeadings(body: HTMLElement): void {
  for (const heading of body.querySelectorAll('h4, h5, h6')) replaceElement(heading, 'h3');
}

/** Lines that are only there for the space between two others. */
function dropSpacers(body: HTMLElement): void {
  for (const line of body.querySelectorAll('p')) {
    if (line.textContent.trim() === '' && !line.closest('td, th, li') && !line.querySelector('img')) line.remove();
  }
}

function wrapContent(element: Element, name: 'b' | 'i'): void {
  const wrapper = element.ownerDocument.createElement(name);
  wrapper.append(...element.childNodes);
  element.append(wrapper);
}
