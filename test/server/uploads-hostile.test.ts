// Files that mean harm: what hides in a picture, archives that unpack to a house, and what would be run.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { contentType } from '../../server/attachments/content-type.ts';
import { isHarmlessArchive } from '../../server/attachments/harmless-archive.ts';
import { remakePicture } from '../../server/attachments/remake-picture.ts';
import { readLogo } from '../../server/papers/read-logo.ts';
import { temporaryDirectory } from '../support/app.ts';
import { GOOD_FILES, zip } from '../support/files.ts';

const MEGABYTE = 1024 * 1024;
const PLACE = { IFD0: { Copyright: 'Bodil' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '55/1 24/1 30/1' } };
const canvas = (width = 60, height = 40, channels: 3 | 4 = 3) =>
  sharp({ create: { width, height, channels, background: '#1f6f5c' } });

async function fileOf(content: Uint8Array): Promise<string> {
  const path = join(await temporaryDirectory(), 'file');
  await writeFile(path, content);
  return path;
}

describe('pictures', () => {
  test.for(['jpeg', 'png', 'webp'] as const)(
    '[AT9] a %s loses where it was taken, and keeps what is seen',
    async (kind) => {
      const sent = await canvas().withExif(PLACE).withIccProfile('p3')[kind]().toBuffer();
      expect((await sharp(sent).metadata()).exif, 'the test itself').toBeDefined();
      const made = (await remakePicture(sent, `image/${kind}`)) ?? Buffer.alloc(0);
      const found = await sharp(made).metadata();
      expect([found.exif, found.xmp, found.iptc, found.icc]).toEqual([undefined, undefined, undefined, undefined]);
      expect([found.format, found.width, found.height]).toEqual([kind, 60, 40]);
    },
  );

  test('[AT9] what hides behind a picture is gone', async () => {
    const sent = Buffer.concat([
      await canvas().png().toBuffer(),
      Buffer.from('<script>alert(1)</script>PK\u0003\u0004'),
    ]);
    const made = await remakePicture(sent, 'image/png');
    expect(made?.includes('<script>')).toBe(false);
  });

  test('[AT9] a picture that lies on its side stands up', async () => {
    const sent = await canvas().withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { width, height } = await sharp((await remakePicture(sent, 'image/jpeg')) ?? undefined).metadata();
    expect([width, height]).toEqual([40, 60]);
  });

  test('[AT9] a moving picture goes on moving', async () => {
    const frames = Buffer.concat([Buffer.alloc(20 * 20 * 3, 10), Buffer.alloc(20 * 20 * 3, 200)]);
    const raw = { width: 20, height: 40, channels: 3, pageHeight: 20 } as const;
    const sent = await sharp(frames, { raw })
      .gif({ delay: [100, 100] })
      .toBuffer();
    expect((await sharp((await remakePicture(sent, 'image/gif')) ?? undefined).metadata()).pages).toBe(2);
  });

  test('[AT9] what would unpack to gigabytes, is cut off or is something else is refused', async () => {
    const bomb = await canvas().png().toBuffer();
    bomb.writeUInt32BE(9_000, 16);
    bomb.writeUInt32BE(9_000, 20);
    bomb.writeUInt32BE(crc32(bomb.subarray(12, 29)), 29);
    expect((await sharp(bomb).metadata()).width, 'the test itself').toBe(9_000);
    expect(await remakePicture(bomb, 'image/png')).toBeNull();
    expect(await readLogo(bomb)).toBe('noPicture');
    const jpeg = await canvas(400, 400).jpeg().toBuffer();
    expect(await remakePicture(jpeg.subarray(0, jpeg.length / 2), 'image/jpeg')).toBeNull();
    const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
    expect(await remakePicture(drawing, 'image/png')).toBeNull();
    expect(await remakePicture(drawing, 'image/svg+xml')).toBeNull();
  });
});

describe('archives', () => {
  const document = { '[Content_Types].xml': '<Types/>', 'word/document.xml': '<x/>' };

  test('[AT10] documents pass', async () => {
    for (const [name, content] of Object.entries(GOOD_FILES)) {
      if (/\.(docx|xlsx|pptx|od.)$/.test(name)) expect(await isHarmlessArchive(await fileOf(content)), name).toBe(true);
    }
  });

  test.for([
    ['a macro', { 'word/vbaProject.bin': 'x' }],
    ['a program', { 'word/media/regnskab.exe. ': 'x' }],
    ['a script', { 'word/embeddings/a.JS': 'x' }],
    ['a way out', { '../../../etc/cron.d/x': 'x' }],
    ['a way out for Windows', { 'word\\..\\x': 'x' }],
    ['a root', { '/etc/x': 'x' }],
  ] as const)('[AT10] one with %s is refused', async ([, more]) => {
    expect(await isHarmlessArchive(await fileOf(zip({ ...document, ...more })))).toBe(false);
  });

  test('[AT10] a bomb is refused, also one that lies about its size', async () => {
    const bomb = zip({ ...document, 'word/media/a.xml': '\u0000'.repeat(4 * MEGABYTE) });
    expect(bomb.length).toBeLessThan(MEGABYTE / 10);
    expect(await isHarmlessArchive(await fileOf(bomb), 5 * MEGABYTE)).toBe(true);
    expect(await isHarmlessArchive(await fileOf(bomb), 3 * MEGABYTE)).toBe(false);
    bomb.writeUInt32LE(100, bomb.lastIndexOf('PK\u0001\u0002') + 24);
    expect(await isHarmlessArchive(await fileOf(bomb), 3 * MEGABYTE)).toBe(false);
  });

  test('[AT10] parts that lie over each other, and an archive of nonsense, are refused', async () => {
    const sound = zip({ ...document, 'word/a.xml': 'abc'.repeat(5_000) });
    const doubled = Buffer.from(sound);
    const first = doubled.indexOf('PK\u0001\u0002');
    doubled.writeUInt32LE(sound.length, first + 20);
    expect(await isHarmlessArchive(await fileOf(doubled))).toBe(false);
    for (const content of [Buffer.alloc(0), Buffer.from('PK\u0005\u0006'), sound.subarray(0, sound.length - 30)]) {
      expect(await isHarmlessArchive(await fileOf(content))).toBe(false);
    }
  });

  test('[AT10] as an attachment it is none', async () => {
    const { 'a.docx': sound = Buffer.alloc(0) } = GOOD_FILES;
    expect(await contentType(await fileOf(sound), 'a.docx')).not.toBeNull();
    const harmful = sound.toString('latin1').replaceAll('word/document.xml', 'word/document.exe');
    expect(await contentType(await fileOf(Buffer.from(harmful, 'latin1')), 'a.docx')).toBeNull();
  });
});
