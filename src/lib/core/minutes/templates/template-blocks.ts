// Writes the blocks of one document, in the template's order, and then what none of them asked for.

import { inLanguage, type Localised } from '../../library/content-text.ts';
import { TEST_NAMES } from '../confidentiality/vocabulary.ts';
import { has } from '../confidentiality/patterns.ts';
import { plain } from '../confidentiality/plain.ts';
import { paragraph, text, type Block, type HeadingLevel, type ListItem } from '../document.ts';
import type { Minutes, MinutesItem } from '../minutes.ts';
import { standingFacts } from '../standing-words.ts';
import { textBlocks } from '../text-blocks.ts';
import type { MinutesWords } from '../words.ts';
import { agreementBlocks, agreementList, nextMeetingBlocks, parkedBlocks } from './agreements.ts';
import { alsoSaid, factLines, factsBlock } from './facts.ts';
import { itemSection, partBlocks, stateTags, titleOf, type Setting } from './item-parts.ts';
import { isShown, isTaken, route, type Placed } from './routing.ts';
import {
  AGREEMENT_COLUMNS,
  FACTS,
  ITEM_PARTS,
  type BlockType,
  type Fact,
  type Row,
  type Takes,
  type TemplateBlock,
} from './schema.ts';
import { bulletsOf, itemTable, labelledTable, themeTable } from './tables.ts';
import { themesOf } from './themes.ts';

type Of<Type extends BlockType> = Extract<TemplateBlock, { type: Type }>;

/** Which block takes the items that no other asked for: the first of those that list items, or else of the tables. */
const CATCHERS: readonly (readonly BlockType[])[] = [['items', 'bullets'], ['table']];
/** What is never shown because nobody has to know it. */
const QUIET_FACTS: ReadonlySet<Fact> = new Set(['notPresent', 'invited']);

export class TemplateWriter {
  readonly #blocks: readonly TemplateBlock[];
  readonly #minutes: Minutes;
  readonly #words: MinutesWords;
  readonly #setting: Setting;
  readonly #taken: ReadonlyMap<object, readonly Placed[]>;
  readonly #themes: Placed[][];
  /** The items that wait for the block that takes all. */
  readonly #left: Placed[];
  readonly #catcher: TemplateBlock | undefined;

  constructor(blocks: readonly TemplateBlock[], minutes: Minutes, words: MinutesWords) {
    this.#blocks = blocks;
    this.#minutes = minutes;
    this.#words = words;
    const under = (item: MinutesItem) => minutes.agreements.filter(({ itemId }) => itemId === item.id);
    const isApart = this.#holds('agreements');
    const hasTimes = blocks.some((block) => block.type === 'items' && block.hasTimes);
    this.#setting = {
      ...{ minutes, words, hasTimes, hasMaterial: this.#holds('material') },
      agreementsOf: (item) => (isApart ? [] : under(item)),
    };
    const places = blocks.flatMap((block): { takes: Takes }[] =>
      block.type === 'section' ? [block] : block.type === 'table' ? block.rows.filter(isTaking) : [],
    );
    const { of, left } = route(
      minutes.items,
      places,
      (item) => this.#setting.agreementsOf(item).length > 0,
      hasTimes ? () => true : isShown,
    );
    this.#taken = of;
    const themes = blocks.find((block) => block.type === 'themes');
    this.#themes = themes ? themesOf(left, themes.max, (item) => under(item).length > 0) : [];
    const inThemes = new Set(this.#themes.flat());
    this.#left = left.filter((placed) => !inThemes.has(placed));
    this.#catcher = CATCHERS.map((types) => blocks.find(({ type }) => types.includes(type))).find(Boolean);
  }

  /** All blocks; `said` are the facts that the heading says. */
  blocks(said: readonly Fact[]): Block[] {
    const named = this.#blocks.flatMap((block) => {
      if (block.type === 'facts') return block.facts.map(({ fact }) => fact);
      return block.type === 'table' ? block.rows.flatMap(({ holds }) => FACTS.filter((fact) => fact === holds)) : [];
    });
    if (this.#holds('material')) named.push('attachments');
    const known = new Set([...said, ...named].flatMap((fact) => [fact, ...alsoSaid(fact)]));
    const written = this.#blocks.map((block) => this.#written(block, known));
    // Facts that close a document are its last words.
    const last = this.#blocks.at(-1)?.type === 'otherFacts' ? (written.pop() ?? []) : [];
    return [...written.flat(), ...this.#rest(), ...last];
  }

  #written(block: TemplateBlock, known: ReadonlySet<Fact>): Block[] {
    const heading = this.#heading(block.heading);
    switch (block.type) {
      case 'facts':
        return this.#underHeading(heading, this.#facts(block.facts));
      case 'otherFacts':
        return this.#underHeading(
          heading,
          this.#facts(FACTS.filter((fact) => !known.has(fact) && !QUIET_FACTS.has(fact)).map((fact) => ({ fact }))),
        );
      case 'text':
        return [...heading, ...this.#fixed(block)];
      case 'section':
        return [...heading, ...this.#section(block)];
      case 'points':
        return [...heading, ...this.#points(block)];
      case 'themes':
        return [...heading, ...this.#themeBlocks(block)];
      case 'items':
      case 'bullets':
        return block === this.#catcher ? this.#underHeading(heading, this.#caught(block)) : [];
      case 'table':
        return [...heading, ...this.#table(block)];
      case 'agreements':
        return agreementBlocks(
          this.#label(block.heading) || this.#words.agreements,
          this.#minutes.agreements,
          block.columns,
          this.#words,
        );
      case 'carriedOver':
        return this.#holds('carriedOver', block) ? [] : this.#carriedOver(this.#label(block.heading));
      case 'parked':
        return parkedBlocks(this.#label(block.heading) || this.#words.parked, this.#minutes, this.#words);
      case 'nextMeeting':
        return nextMeetingBlocks(this.#label(block.heading) || this.#words.nextMeeting, this.#minutes, this.#words);
    }
  }

  /** What no block of the template asks for. */
  #rest(): Block[] {
    const words = this.#words;
    const isThere = (type: BlockType) => this.#blocks.some((block) => block.type === type);
    const items = this.#catcher
      ? []
      : this.#underHeading(
          this.#headingText(words.otherItems),
          this.#left.flatMap((placed) => itemSection(placed, 3, this.#setting)),
        );
    return [
      ...items,
      ...this.#strayAgreements(),
      ...(this.#holds('carriedOver') ? [] : this.#carriedOver('')),
      ...(isThere('parked') ? [] : parkedBlocks(words.parked, this.#minutes, words)),
      ...(isThere('nextMeeting') ? [] : nextMeetingBlocks(words.nextMeeting, this.#minutes, words)),
    ];
  }

  /** Agreements that stand with no item, because they were made under none, or under one that is not shown. */
  #strayAgreements(): Block[] {
    if (this.#holds('agreements')) return [];
    const shown = new Set(this.#minutes.items.filter(isShown).map(({ id }) => id));
    const stray = this.#minutes.agreements.filter(({ itemId }) => itemId === null || !shown.has(itemId));
    return stray.length === 0 ? [] : agreementBlocks(this.#words.agreements, stray, AGREEMENT_COLUMNS, this.#words);
  }

  /** Whether some block, or some row of one, is the place of this; `but` is not asked. */
  #holds(what: 'agreements' | 'carriedOver' | 'material', but?: TemplateBlock): boolean {
    return this.#blocks.some(
      (block) =>
        block !== but &&
        (block.type === what || (block.type === 'table' && block.rows.some(({ holds }) => holds === what))),
    );
  }

  #carriedOver(heading: string): Block[] {
    const { carriedOver } = this.#minutes;
    if (carriedOver.length === 0) return [];
    return agreementBlocks(heading || this.#words.carriedOver, carriedOver, AGREEMENT_COLUMNS, this.#words);
  }

  #facts(facts: readonly { fact: Fact; label?: { da?: string; en?: string } }[]): Block[] {
    const entries = facts.flatMap(({ fact, label }) =>
      fact === 'standing'
        ? standingFacts(this.#minutes, this.#words).map(({ label: name, line }) => ({
            label: name,
            lines: line ? [line] : [],
          }))
        : [
            {
              label: this.#label(label) || this.#words.facts[fact],
              lines: factLines(fact, this.#minutes, this.#words),
            },
          ],
    );
    const block = factsBlock(entries);
    return block.entries.length === 0 ? [] : [block];
  }

  #section(block: Of<'section'>): Block[] {
    const placed = this.#taken.get(block) ?? [];
    const blocks = [...this.#fixed(block), ...placed.flatMap((one) => itemSection(one, 3, this.#setting))];
    return blocks.length === 0 ? [paragraph('–')] : blocks;
  }

  #points({ label, takes, others }: Of<'points'>): Block[] {
    const items = this.#minutes.items.filter(isShown);
    const line = (item: MinutesItem) =>
      [[item.number, titleOf(item, this.#words)].filter(Boolean).join(' '), ...stateTags(item, this.#words)].join(
        ' · ',
      );
    const group = (name: string, some: MinutesItem[]) => [
      paragraph(name),
      ...(some.length === 0 ? [paragraph('–')] : bulletsOf(some.map(line))),
    ];
    const rest = items.filter((item) => !isTaken(item, takes));
    return [
      ...group(
        this.#label(label),
        items.filter((item) => isTaken(item, takes)),
      ),
      ...(rest.length === 0 ? [] : group(this.#label(others), rest)),
    ];
  }

  #caught(block: Of<'items'> | Of<'bullets'>): Block[] {
    const level: HeadingLevel = this.#label(block.heading) === '' ? 2 : 3;
    if (block.type === 'items') return this.#left.flatMap((placed) => itemSection(placed, level, this.#setting));
    const items = this.#left.flatMap((placed) => this.#bullet(placed));
    return items.length === 0 ? [paragraph('–')] : [{ type: 'list', style: 'bullet', start: 1, items }];
  }

  /** Where the titles stand in a list of their own, an item is told by its number. */
  #bullet(placed: Placed): ListItem[] {
    const hasTitles = this.#blocks.some(({ type }) => type === 'points');
    const parts = ITEM_PARTS.filter((part) => part !== 'time' && part !== 'title');
    const blocks = parts.flatMap((part) => partBlocks(part, placed, this.#setting));
    if (!hasTitles) return [{ blocks: [...partBlocks('title', placed, this.#setting), ...blocks] }];
    const { number, kind } = placed.item;
    const name = number === '' ? this.#words.itemKinds[kind] : `${this.#words.itemNumber} ${number}`;
    const lead: Block = { type: 'paragraph', content: [{ type: 'text', text: name, bold: true }] };
    return blocks.length === 0 ? [] : [{ blocks: [lead, ...blocks] }];
  }

  #themeBlocks({ intro, label, columns }: Of<'themes'>): Block[] {
    const titles = this.#themes.map(([first]) => (first ? titleOf(first.above[0] ?? first.item, this.#words) : ''));
    const items = titles.map((title): ListItem => ({ blocks: [paragraph(title)] }));
    return [
      ...textBlocks(this.#label(intro)),
      ...(items.length === 0
        ? [paragraph('–')]
        : [{ type: 'list' as const, style: 'ordered' as const, start: 1, items }]),
      ...this.#themes.flatMap((group, index): Block[] => [
        { type: 'heading', level: 2, content: [text(`${this.#label(label)} ${index + 1}`)] },
        ...this.#themeTags(group),
        themeTable(group, columns, this.#setting),
      ]),
    ];
  }

  /** Which item a theme is, and whether it is closed. */
  #themeTags([first]: readonly Placed[]): Block[] {
    const item = first?.above[0] ?? first?.item;
    if (!item) return [];
    const number = item.number === '' ? '' : `${this.#words.itemNumber} ${item.number}`;
    return [{ ...paragraph([number, ...stateTags(item, this.#words)].filter(Boolean).join(' · ')), tone: 'quiet' }];
  }

  #table(block: Of<'table'>): Block[] {
    const rows = block.rows.map((row) => this.#row(row));
    const left = block === this.#catcher ? this.#left : [];
    const items =
      left.length === 0
        ? []
        : [itemTable(left, this.#ofItems(block), block.rows.length === 0 || !block.hasNoHead, this.#setting)];
    if (rows.length === 0) return items;
    const others = this.#headingText(this.#label(block.others) || this.#words.otherItems);
    return [labelledTable(rows, block.columns, !block.hasNoHead, this.#setting), ...this.#underHeading(others, items)];
  }

  /** In the rows of single items, the title stands where the others have their label. */
  #ofItems({ columns, rows }: Of<'table'>): Of<'table'>['columns'] {
    if (rows.length === 0) return columns;
    return columns.map((column, index) =>
      index === 0 ? { ...column, parts: ['title' as const, 'lead' as const] } : column,
    );
  }

  #row(row: Row) {
    const placed = this.#taken.get(row) ?? [];
    const { after, hidesPoints } = this.#held(row);
    const isEmpty = row.takes !== null && placed.length === 0 && after.length === 0;
    const before = isEmpty ? [] : this.#fixed(hidesPoints ? { ...row, points: [] } : row);
    const points =
      row.holds === 'material'
        ? { before: before.slice(0, 1), after: [...after, ...before.slice(1)] }
        : { before, after };
    return { label: this.#label(row.label), placed, ...points };
  }

  /** What a row holds besides items. */
  #held({ holds }: Row): { after: Block[]; hidesPoints: boolean } {
    const { carriedOver, agreements } = this.#minutes;
    if (holds === 'agreements') return { after: agreementList(agreements, this.#words), hidesPoints: false };
    if (holds === 'carriedOver') return { after: agreementList(carriedOver, this.#words), hidesPoints: false };
    if (holds === 'material') return this.#material();
    return {
      after: holds === null ? [] : factLines(holds, this.#minutes, this.#words).map(paragraph),
      hidesPoints: false,
    };
  }

  /** All attachments; results of tests among them are marked, and else a fixed point of the row may say that there are some. */
  #material(): { after: Block[]; hidesPoints: boolean } {
    const names = [
      ...this.#minutes.attachments,
      ...this.#minutes.items.filter(isShown).flatMap(({ attachments }) => attachments),
    ];
    const isTest = (name: string) => has(TEST_NAMES, plain(name).toLowerCase());
    const lines = names.map((name) => (isTest(name) ? `${name} (${this.#words.confidential})` : name));
    return { after: bulletsOf(lines), hidesPoints: names.some(isTest) };
  }

  #fixed({ intro, points }: { intro: { da?: string; en?: string }; points: readonly Localised[] }): Block[] {
    return [...textBlocks(this.#label(intro)), ...bulletsOf(points.map((point) => this.#label(point)))];
  }

  #label(label: { da?: string; en?: string } | undefined): string {
    return inLanguage({ da: label?.da ?? '', en: label?.en ?? '' }, this.#words.language);
  }

  #heading(label: { da?: string; en?: string }): Block[] {
    return this.#headingText(this.#label(label));
  }

  #headingText(words: string): Block[] {
    return words === '' ? [] : [{ type: 'heading', level: 2, content: [text(words)] }];
  }

  /** A heading over nothing is left out. */
  #underHeading(heading: readonly Block[], blocks: readonly Block[]): Block[] {
    return blocks.length === 0 ? [] : [...heading, ...blocks];
  }
}

function isTaking(row: Row): row is Row & { takes: Takes } {
  return row.takes !== null;
}
