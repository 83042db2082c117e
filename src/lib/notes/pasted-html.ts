// What is pasted, made fit for the notes before the editor reads it. Our content security policy blocks style attributes,
// also in the inert document that the editor parses: what office suites say by style is said by elements here.

const BOLD = /font-weight:\s*(bold|[6-9]00)/i;
const NOT_BOLD = /font-weight:\s*(normal|[1-5]00)/i;
const ITALIC = /font-style:\s*italic/i;

/** The same content without style attributes and line breaks: bold and italic are elements, each line is a paragraph. */
export function cleanPastedHtml(html: string): string {
  const unstyled = html.replace(/<[^>]*>/g, (tag) => tag.replace(/\sstyle\s*=/gi, ' data-style='));
  const { body } = new DOMParser().parseFromString(unstyled.replace(/<br\b[^>]*>/gi, '</p><p>'), 'text/html');
  for (const element of body.querySelectorAll('[data-style]')) {
    const style = element.getAttribute('data-style') ?? '';
    element.removeAttribute('data-style');
    if (BOLD.test(style)) wrapContent(element, 'b');
    if (ITALIC.test(style)) wrapContent(element, 'i');
    // A text editor on the web wraps everything that it copies in a <b> that is none.
    if (element.matches('b, strong') && NOT_BOLD.test(style)) element.replaceWith(...element.childNodes);
  }
  return body.innerHTML;
}

function wrapContent(element: Element, name: 'b' | 'i'): void {
  const wrapper = element.ownerDocument.createElement(name);
  wrapper.append(...element.childNodes);
  element.append(wrapper);
}
