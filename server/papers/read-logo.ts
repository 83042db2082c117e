// A logo that somebody sent: what it is, by its content, and whether every format can show it. It is made anew, as every picture is.

import type { Image } from '../../src/lib/core/minutes/document.ts';
import { remakePicture } from '../attachments/remake-picture.ts';
import { pictureSize } from '../meetings/picture-size.ts';

/** It stands in every file, and in every page that shows one. */
export const MAX_LOGO_BYTES = 200 * 1024;
const MAX_SIDE_PX = 4_000;
const SIGNS = [
  { mediaType: 'image/png', sign: '89504e470d0a1a0a' },
  { mediaType: 'image/jpeg', sign: 'ffd8ff' },
] as const;

/** The logo; or why it is not taken (rule LT3). */
export async function readLogo(sent: Buffer): Promise<Image | 'tooLarge' | 'noPicture'> {
  if (sent.length > MAX_LOGO_BYTES) return 'tooLarge';
  const type = SIGNS.find(({ sign }) => sent.toString('hex', 0, sign.length / 2) === sign)?.mediaType;
  const bytes = type ? await remakePicture(sent, type, MAX_SIDE_PX ** 2) : null;
  if (!type || !bytes) return 'noPicture';
  if (bytes.length > MAX_LOGO_BYTES) return 'tooLarge';
  const size = pictureSize(bytes, type);
  if (!size || Math.max(size.width, size.height) > MAX_SIDE_PX) return 'noPicture';
  const { width: widthPx, height: heightPx } = size;
  return { type: 'image', mediaType: type, base64: bytes.toString('base64'), widthPx, heightPx, alt: '' };
}
