// One step of cleaning what is pasted.

/** The same content in an element of another name. */
export function replaceElement(element: Element, name: string): Element {
  const other = element.ownerDocument.createElement(name);
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
}
