// One slide as XML: its title in the title's placeholder, its lines in the body's, then what stands under them, and last the
// foot. Read aloud in that order.

import type { DocumentMeta } from '../../../src/lib/core/minutes/document.ts';
import { escapeAttribute } from '../../../src/lib/core/minutes/escape-markup.ts';
import { heightOf } from '../../../src/lib/core/minutes/slides/fit.ts';
import { BODY_BOX, type Slide } from '../../../src/lib/core/minutes/slides/slide.ts';
import type { Colours } from '../drawing-ml.ts';
import type { Relationship } from '../zip-xml.ts';
import { footOf } from './foot.ts';
import { figureXml, pictureXml, tableXml } from './graphic-xml.ts';
import { LAYOUTS, NAMESPACES, PLAIN_BODY, tree, type Layout } from './master.ts';
import { placeholder, type Box } from './placeholder.ts';
import type { Media, WrittenSlide } from './pptx.ts';
import { paragraphs, plainRun, type TextPlace } from './text-xml.ts';

/** A logo on the front, in points. */
const LOGO_ROOM: Box = { x: 700, y: 40, width: 212, height: 80 };

export class SlideWriter {
  readonly #meta: DocumentMeta;
  readonly #media: Media;
  readonly #colours: Colours;
  readonly #relations: Relationship[] = [];

  constructor(meta: DocumentMeta, media: Media, colours: Colours) {
    this.#meta = meta;
    this.#media = media;
    this.#colours = colours;
  }

  /** The first slide: what the document is, and whose. */
  front(what: string, sender: readonly string[]): WrittenSlide {
    const { language, title, letterhead } = this.#meta;
    const kind = `<a:p><a:pPr><a:spcAft><a:spcPts val="1000"/></a:spcAft></a:pPr>${plainRun(what, language, 'sz="2000" b="1"', inColour('accent1'))}</a:p>`;
    const lines = sender.map((line) => `<a:p>${plainRun(line, language, 'sz="1600"', inColour('tx2'))}</a:p>`);
    const text = [what && kind, ...lines].join('');
    return this.#written('title', [
      placeholder({
        id: 2,
        name: 'Titel',
        ph: 'type="ctrTitle"',
        body: BODY,
        text: this.#title(title, frontSize(title)),
      }),
      placeholder({ id: 3, name: 'Undertitel', ph: 'type="subTitle" idx="1"', body: BODY, text: text || '<a:p/>' }),
      ...(letterhead.logo
        ? [pictureXml(letterhead.logo, LOGO_ROOM, this.#relate('image', this.#media.nameOf(letterhead.logo)))]
        : []),
    ]);
  }

  slide({ title, titleSize, lines, graphic }: Slide): WrittenSlide {
    const place = this.#place();
    // Lines over a drawing are its caption: the placeholder is no higher than they are.
    const height = graphic ? heightOf(lines, BODY_BOX.width) : BODY_BOX.height;
    const text = paragraphs(lines, place);
    const body = placeholder({
      id: 3,
      name: 'Tekst',
      ph: 'idx="1"',
      box: { ...BODY_BOX, height },
      body: PLAIN_BODY,
      text,
    });
    return this.#written(lines.length === 0 ? 'titleOnly' : 'obj', [
      placeholder({ id: 2, name: 'Titel', ph: 'type="title"', body: BODY, text: this.#title(title, titleSize) }),
      ...(lines.length === 0 ? [] : [body]),
      ...this.#graphic(
        { title, graphic },
        { ...BODY_BOX, y: BODY_BOX.y + (lines.length === 0 ? 0 : height), height: BODY_BOX.height - height },
      ),
      ...footOf(this.#meta),
    ]);
  }

  #graphic({ title, graphic }: Pick<Slide, 'title' | 'graphic'>, room: Box): string[] {
    if (graphic === null) return [];
    const whole = graphic.type === 'table' || room.height > 0 ? room : BODY_BOX;
    if (graphic.type === 'table') return [tableXml(graphic, whole, title, this.#place())];
    if (graphic.type === 'figure') return [figureXml(graphic, whole, this.#colours, this.#place())];
    return [pictureXml(graphic, whole, this.#relate('image', this.#media.nameOf(graphic)))];
  }

  #title(title: string, size: number): string {
    return `<a:p>${plainRun(title, this.#meta.language, `sz="${size * 100}"`)}</a:p>`;
  }

  #place(): TextPlace {
    return { language: this.#meta.language, linkId: (href) => this.#relate('hyperlink', escapeAttribute(href), true) };
  }

  #relate(type: string, target: string, isExternal = false): string {
    const known = this.#relations.find((one) => one.type === type && one.target === target);
    if (known) return known.id;
    const id = `rId${this.#relations.length + 2}`;
    this.#relations.push({ id, type, target, isExternal });
    return id;
  }

  #written(layout: Layout, shapes: readonly string[]): WrittenSlide {
    const target = `../slideLayouts/slideLayout${LAYOUTS.indexOf(layout) + 1}.xml`;
    return {
      xml: `<p:sld ${NAMESPACES}>${tree(shapes)}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`,
      relations: [{ id: 'rId1', type: 'slideLayout', target }, ...this.#relations],
    };
  }
}

const BODY = '<a:bodyPr/><a:lstStyle/>';

const inColour = (name: string) => `<a:solidFill><a:schemeClr val="${name}"/></a:solidFill>`;

/** A long title stands smaller on the front. */
function frontSize(title: string): number {
  return title.length > 120 ? 24 : title.length > 60 ? 32 : 40;
}
