// The pictures of the notes in the minutes: each is read once, for a reader who may see it, and put in its place. What cannot
// be read, is of another format, or would make the file endless stands as what it shows in words (rule MI16).

import { pictureSize } from './picture-size.ts';
import type { Block, Document, Image, Picture } from '../../src/lib/core/minutes/document.ts';
import { withPictures } from '../../src/lib/core/minutes/document.ts';

/** A stored picture, whole. */
export interface StoredPicture {
  type: string;
  bytes: Buffer;
}

/** All pictures of one file of minutes together. */
const MAX_BYTES = 40 * 1024 * 1024;

/** The document with its pictures, as far as `read` gives them. */
export async function withStoredPictures(
  document: Document,
  read: (attachmentId: string) => Promise<StoredPicture | null>,
): Promise<Document> {
  const images = new Map<string, Image>();
  let bytes = 0;
  for (const picture of picturesOf(document.blocks)) {
    if (images.has(picture.attachmentId)) continue;
    const stored = await read(picture.attachmentId);
    const image = stored && imageOf(stored, picture);
    if (!image || bytes + stored.bytes.length > MAX_BYTES) continue;
    bytes += stored.bytes.length;
    images.set(picture.attachmentId, image);
  }
  const find = (picture: Picture): Image | undefined => {
    const image = images.get(picture.attachmentId);
    return image && scaled({ ...image, alt: picture.alt }, picture.widthPx);
  };
  return { ...document, blocks: withPictures(document.blocks, find) };
}

function picturesOf(blocks: readonly Block[]): Picture[] {
  return blocks.flatMap((block): Picture[] => {
    if (block.type === 'picture') return [block];
    if (block.type === 'list') return block.items.flatMap((item) => picturesOf(item.blocks));
    if (block.type === 'quote' || block.type === 'decision') return picturesOf(block.blocks);
    return block.type === 'table' ? block.rows.flat().flatMap((cell) => picturesOf(cell.blocks)) : [];
  });
}

function imageOf({ type, bytes }: StoredPicture, { alt }: Picture): Image | null {
  if (type !== 'image/png' && type !== 'image/jpeg') return null;
  const size = pictureSize(bytes, type);
  if (!size) return null;
  const base64 = bytes.toString('base64');
  return { type: 'image', mediaType: type, base64, widthPx: size.width, heightPx: size.height, alt };
}

/** As wide as it stood in the notes, and never wider than it is. */
function scaled(image: Image, widthPx: number | null): Image {
  const width = Math.min(image.widthPx, widthPx ?? image.widthPx);
  return { ...image, widthPx: width, heightPx: Math.max(1, Math.round((image.heightPx * width) / image.widthPx)) };
}
