// Document → slides. Each heading of the second level and each numbered one begins a slide; what is too long for one goes on
// on the next, under the same title with its number. Nothing is left out, and nothing stands outside its slide.

import { inWords, type Block, type Document, type Heading, type Image, type Table } from '../document.ts';
import type { Figure } from '../figure.ts';
import { inlineText } from '../inline-edit.ts';
import { cut, heightOf, titleSize } from './fit.ts';
import { BODY_BOX, LOOK_SIZE, type Slide, type SlideLine, type Slides } from './slide.ts';
import { linesOf } from './slide-lines.ts';
import { tableParts } from './slide-tables.ts';

type Content = Pick<Slide, 'lines' | 'graphic'>;

/** No more than so much of a slide is a caption. */
const MAX_CAPTION = 60;

/** The slides of the document, after the first with its title. */
export function slidesOf({ meta, blocks }: Document): Slides {
  const slides = sections(blocks, meta.kind).flatMap(({ title, blocks: inside }) => {
    const contents = contentsOf(inside);
    return contents.map((content, index): Slide => {
      const part = contents.length === 1 ? '' : ` (${index + 1} ${meta.pageWords.of} ${contents.length})`;
      return { ...content, title: title + part, titleSize: titleSize(title + part) };
    });
  });
  return { meta, slides };
}

interface Section {
  title: string;
  blocks: Block[];
}

function sections(blocks: readonly Block[], firstTitle: string): Section[] {
  const all: Section[] = [{ title: firstTitle, blocks: [] }];
  for (const block of blocks) {
    if (block.type === 'heading' && beginsSlide(block)) {
      all.push({ title: [block.number ?? '', inlineText(block.content)].filter(Boolean).join('  '), blocks: [] });
    } else all.at(-1)?.blocks.push(block);
  }
  return all.filter(({ blocks: inside }, index) => index > 0 || inside.length > 0);
}

function beginsSlide({ level, number }: Heading): boolean {
  return level <= 2 || number !== undefined;
}

/** What stands on the slides of a section; one without anything for a heading alone. */
function contentsOf(blocks: readonly Block[]): Content[] {
  const packing = new Packing();
  packing.blocks(blocks);
  return packing.done();
}

/** Fills one slide after the other. */
class Packing {
  readonly #contents: Content[] = [];
  #lines: SlideLine[] = [];
  #left: number = BODY_BOX.height;

  /** Words are packed together as far as they go, so that a heading knows what stands below it. */
  blocks(blocks: readonly Block[]): void {
    let words: Block[] = [];
    const pack = () => {
      this.words(linesOf(words));
      words = [];
    };
    for (const [index, block] of blocks.entries()) {
      // What somebody wanted said in their own words, such as the school leader's remarks, stands by itself.
      if (isStatement(block) !== isStatement(blocks[index - 1])) {
        pack();
        this.#turn();
      }
      if (block.type !== 'table' && block.type !== 'figure' && block.type !== 'image') {
        words.push(block.type === 'picture' ? inWords(block) : block);
        continue;
      }
      pack();
      if (block.type === 'table') this.table(block, blocks[index - 1]);
      else this.graphic(block, block.type === 'figure' ? blocks[index - 1] : undefined);
    }
    pack();
  }

  words(lines: readonly SlideLine[]): void {
    for (const [index, line] of lines.entries()) {
      // A label or a heading stays with the line that it belongs to, and what is said quietly with the line it is said of.
      const below = lines[index + 1];
      const isHead = line.look === 'heading' || line.look === 'label';
      const next = isHead || (below?.look === 'quiet' && line.look !== 'quiet') ? below : undefined;
      const needed = height(line) + (next ? Math.min(height(next), 3 * LOOK_SIZE.plain) : 0);
      const mayBeCut = !isHead && !next && cut(line, this.#left) !== null;
      if (needed > this.#left && this.#lines.length > 0 && !mayBeCut) this.#turn();
      this.#put(line);
    }
  }

  /** A drawing or a picture stands under the lines so far, or with its caption on a slide of its own. */
  graphic(graphic: Figure | Image, before: Block | undefined): void {
    const caption = this.#caption(before);
    if (leastHeight(graphic) > this.#left - heightOf(caption, BODY_BOX.width)) this.#turn();
    this.#close([...this.#lines, ...caption], graphic);
  }

  /** A table goes on over as many slides as its rows need, its head on each; a row that fits none is told cell by cell. */
  table(table: Table, before: Block | undefined): void {
    const caption = this.#caption(before);
    const room = this.#left - heightOf(caption, BODY_BOX.width);
    const [only, ...more] = tableParts(table, room);
    if (only?.type === 'table' && more.length === 0) return this.#close([...this.#lines, ...caption], only);
    this.#turn();
    for (const part of tableParts(table, BODY_BOX.height - heightOf(caption, BODY_BOX.width))) {
      if (part.type === 'table') this.#close(caption, part);
      else {
        for (const { name, blocks } of part.cells) this.#cell(name, blocks);
        this.#turn();
      }
    }
  }

  /** A cell's name stays with its first words; a drawing or a table has none of its own to stay with. */
  #cell(name: readonly SlideLine[], [first, ...rest]: readonly Block[]): void {
    const isWords = first?.type === 'paragraph' || first?.type === 'list';
    this.words(isWords ? [...name, ...linesOf([first])] : name);
    this.blocks(isWords || !first ? rest : [first, ...rest]);
  }

  done(): Content[] {
    this.#turn();
    return this.#contents.length === 0 ? [{ lines: [], graphic: null }] : this.#contents;
  }

  /** The line right above, taken from the slide that it would have ended. */
  #caption(before: Block | undefined): SlideLine[] {
    const last = this.#lines.at(-1);
    const isLine = before?.type === 'heading' || (before?.type === 'paragraph' && !before.tone);
    if (!isLine || !last || height(last) > MAX_CAPTION) return [];
    this.#lines.pop();
    this.#left += height(last);
    return [last];
  }

  #close(lines: SlideLine[], graphic: Slide['graphic']): void {
    this.#contents.push({ lines, graphic });
    this.#lines = [];
    this.#left = BODY_BOX.height;
  }

  #put(line: SlideLine): void {
    if (height(line) <= this.#left) {
      this.#lines.push(line);
      this.#left -= height(line);
      return;
    }
    const [first, rest] = cut(line, this.#left) ?? [line, null];
    this.#lines.push(first);
    this.#turn();
    if (rest) this.#put(rest);
  }

  #turn(): void {
    if (this.#lines.length > 0) this.#close(this.#lines, null);
  }
}

function isStatement(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && block.statement === true;
}

/** The least height in which it can be seen well. */
function leastHeight(graphic: Figure | Image): number {
  if (graphic.type === 'figure') return Math.min(graphic.height * 0.8, BODY_BOX.height - MAX_CAPTION);
  const scale = Math.min(0.75, BODY_BOX.width / graphic.widthPx);
  return Math.min(graphic.heightPx * scale, BODY_BOX.height / 2);
}

function height(line: SlideLine): number {
  return heightOf([line], BODY_BOX.width);
}
