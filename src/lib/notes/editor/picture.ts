// A picture in the notes: the id of the attachment that holds it, what it shows in words, and how wide it stands. It is
// never in the text itself, and no address of another house is ever asked for it. Without a picture the words stand there.

import { Node } from '@tiptap/core';

interface PictureOptions {
  url: (attachmentId: string) => string | undefined;
}

const ID = /^[A-Za-z0-9_-]{1,64}$/;

export const notesPicture = Node.create<PictureOptions>({
  name: 'image',
  group: 'block',
  atom: true,
  draggable: true,
  addOptions: () => ({ url: () => undefined }),
  addAttributes: () => ({
    attachmentId: { default: null, parseHTML: (element: HTMLElement) => idOf(element.getAttribute('data-attachment')) },
    alt: { default: null },
    width: { default: null, parseHTML: (element: HTMLElement) => Number(element.getAttribute('width')) || null },
    // The mark of a picture that is being stored, or what other programs may have written: kept, and not shown.
    src: { default: null, parseHTML: (element: HTMLElement) => element.getAttribute('data-pasted') },
    title: { default: null, parseHTML: () => null },
  }),
  // Of the clipboard only what was copied from notes of this meeting, and pictures that a text holds itself.
  parseHTML: () => [{ tag: 'img[data-attachment]' }, { tag: 'img[data-pasted]' }],
  renderHTML({ node }) {
    const { attachmentId, alt, width } = node.attrs as { attachmentId: unknown; alt: unknown; width: unknown };
    const id = idOf(attachmentId);
    const words = typeof alt === 'string' ? alt : '';
    const src = id === null ? undefined : this.options.url(id);
    if (src === undefined) return ['p', { class: 'notes-image' }, words];
    const wide = Number(width);
    return [
      'img',
      {
        class: 'notes-picture',
        src,
        alt: words,
        'data-attachment': id,
        ...(Number.isInteger(wide) && wide > 0 && { width: Math.min(wide, 2_000) }),
      },
    ];
  },
});

function idOf(value: unknown): string | null {
  return typeof value === 'string' && ID.test(value) ? value : null;
}
