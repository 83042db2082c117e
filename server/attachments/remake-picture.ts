// Pictures are made anew as they come in: where and when a phone took them, a preview that shows what was cut away, and
// whatever somebody has hidden behind them all stay outside. Only what is seen is kept (rule AT9).

import sharp, { type Sharp } from 'sharp';

/** Every frame of a moving picture counted: what a camera takes today, and far less than a bomb unpacks to. */
const MAX_PIXELS = 50_000_000;
const MAX_SECONDS = 30;

/** Of all that the library can read, only what is taken. */
const READERS = ['Png', 'Jpeg', 'Webp', 'Nsgif'].flatMap((kind) =>
  ['File', 'Buffer', 'Source'].map((from) => `VipsForeignLoad${kind}${from}`),
);
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: READERS });
// Pictures come seldom; what is kept of the last ones would lie about for days.
sharp.cache(false);
sharp.concurrency(1);

const WRITE: Record<string, (picture: Sharp) => Sharp> = {
  'image/png': (picture) => picture.autoOrient().png(),
  'image/jpeg': (picture) => picture.autoOrient().jpeg({ quality: 90 }),
  'image/webp': (picture) => picture.webp({ quality: 90 }),
  'image/gif': (picture) => picture.gif(),
};

/** The picture of that type, made anew; null for one that is broken, of another type, or far too large. */
export async function remakePicture(
  source: string | Buffer,
  type: string,
  maxPixels = MAX_PIXELS,
): Promise<Buffer | null> {
  const write = WRITE[type];
  if (!write) return null;
  const animated = type === 'image/gif' || type === 'image/webp';
  try {
    const picture = sharp(source, { animated, limitInputPixels: maxPixels, sequentialRead: true });
    return await write(picture.timeout({ seconds: MAX_SECONDS })).toBuffer();
  } catch {
    // The library says the same of every picture that it cannot read, and nothing of it is for the log.
    return null;
  }
}
