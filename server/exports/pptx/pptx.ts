// Document → PPTX: the slides of `core/minutes/slides` as a file for PowerPoint and LibreOffice. Runs in the worker thread.

import type { Document, DocumentMeta, Image } from '../../../src/lib/core/minutes/document.ts';
import { letterheadLines } from '../../../src/lib/core/minutes/letterhead.ts';
import { SLIDE_SIZE } from '../../../src/lib/core/minutes/slides/slide.ts';
import { slidesOf } from '../../../src/lib/core/minutes/slides/slides.ts';
import { officeColours } from '../drawing-ml.ts';
import { coreProperties } from '../office-properties.ts';
import { contentTypes, part, relationships, zipped, type Relationship } from '../zip-xml.ts';
import { LAYOUTS, NAMESPACES, level, slideLayout, slideMaster } from './master.ts';
import { emu } from './placeholder.ts';
import { SlideWriter } from './slide-writer.ts';
import { theme } from './theme.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml';

/** The document as slides. */
export function renderPptx(document: Document): Uint8Array {
  const { meta, slides } = slidesOf(document);
  const colours = officeColours(meta.letterhead.accent);
  const media = new Media();
  const writers = [
    frontSlide(meta, media),
    ...slides.map((slide) => new SlideWriter(meta, media, colours).slide(slide)),
  ];
  const numbered = writers.map((writer, index) => ({ ...writer, name: `slide${index + 1}.xml` }));
  return zipped({
    '[Content_Types].xml': contentTypes({
      'ppt/presentation.xml': `${TYPE}.presentation.main+xml`,
      'ppt/slideMasters/slideMaster1.xml': `${TYPE}.slideMaster+xml`,
      ...Object.fromEntries(
        LAYOUTS.map((_layout, n) => [`ppt/slideLayouts/slideLayout${n + 1}.xml`, `${TYPE}.slideLayout+xml`]),
      ),
      ...Object.fromEntries(numbered.map(({ name }) => [`ppt/slides/${name}`, `${TYPE}.slide+xml`])),
      'ppt/theme/theme1.xml': 'application/vnd.openxmlformats-officedocument.theme+xml',
      'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
    }),
    '_rels/.rels': relationships([
      { id: 'rId1', type: 'officeDocument', target: 'ppt/presentation.xml' },
      {
        ...{ id: 'rId2', target: 'docProps/core.xml' },
        type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      },
    ]),
    'docProps/core.xml': coreProperties(meta),
    'ppt/presentation.xml': presentation(numbered.length),
    'ppt/_rels/presentation.xml.rels': relationships([
      { id: 'rId1', type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
      { id: 'rId2', type: 'theme', target: 'theme/theme1.xml' },
      ...numbered.map(({ name }, index) => ({ id: `rId${index + 3}`, type: 'slide', target: `slides/${name}` })),
    ]),
    'ppt/theme/theme1.xml': theme(colours),
    'ppt/slideMasters/slideMaster1.xml': slideMaster(),
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': relationships([
      ...LAYOUTS.map((_layout, n) => ({
        id: `rId${n + 1}`,
        type: 'slideLayout',
        target: `../slideLayouts/slideLayout${n + 1}.xml`,
      })),
      { id: 'rId9', type: 'theme', target: '../theme/theme1.xml' },
    ]),
    ...Object.fromEntries(
      LAYOUTS.flatMap((layout, n) => [
        [`ppt/slideLayouts/slideLayout${n + 1}.xml`, slideLayout(layout)],
        [
          `ppt/slideLayouts/_rels/slideLayout${n + 1}.xml.rels`,
          relationships([{ id: 'rId1', type: 'slideMaster', target: '../slideMasters/slideMaster1.xml' }]),
        ],
      ]),
    ),
    ...Object.fromEntries(
      numbered.flatMap(({ name, xml, relations }) => [
        [`ppt/slides/${name}`, part(xml)],
        [`ppt/slides/_rels/${name}.rels`, relationships(relations)],
      ]),
    ),
    ...media.parts,
  });
}

function presentation(count: number): Uint8Array {
  const ids = Array.from({ length: count }, (_, index) => `<p:sldId id="${256 + index}" r:id="rId${index + 3}"/>`);
  return part(
    `<p:presentation ${NAMESPACES} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>` +
      `<p:sldIdLst>${ids.join('')}</p:sldIdLst><p:sldSz cx="${emu(SLIDE_SIZE.width)}" cy="${emu(SLIDE_SIZE.height)}"/><p:notesSz cx="6858000" cy="9144000"/><p:defaultTextStyle>${level(1_800, '')}</p:defaultTextStyle></p:presentation>`,
  );
}

/** The pictures of the file, each once however often it stands there. */
export class Media {
  readonly parts: Record<string, Uint8Array> = {};
  readonly #names = new Map<string, string>();

  /** The picture's place as a slide names it. */
  nameOf({ base64, mediaType }: Image): string {
    let name = this.#names.get(base64);
    if (name === undefined) {
      name = `picture${this.#names.size + 1}.${mediaType === 'image/png' ? 'png' : 'jpeg'}`;
      this.#names.set(base64, name);
      this.parts[`ppt/media/${name}`] = Buffer.from(base64, 'base64');
    }
    return `../media/${name}`;
  }
}

/** A slide of the file: its XML, and what it refers to. */
export interface WrittenSlide {
  xml: string;
  relations: Relationship[];
}

function frontSlide(meta: DocumentMeta, media: Media): WrittenSlide {
  const { letterhead, organisation, kind, mark } = meta;
  const sender = [organisation, ...letterheadLines(letterhead.header)].filter(Boolean);
  const what = [kind, mark].filter(Boolean).join(' · ');
  return new SlideWriter(meta, media, officeColours(letterhead.accent)).front(what, sender);
}
