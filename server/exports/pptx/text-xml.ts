// Lines → the paragraphs of a slide: real lists, real marks, the language on every run.

import type { Language } from '../../../src/lib/core/meeting/vocabulary.ts';
import type { Inline } from '../../../src/lib/core/minutes/document.ts';
import { escapeAttribute } from '../../../src/lib/core/minutes/escape-markup.ts';
import { INDENT } from '../../../src/lib/core/minutes/slides/fit.ts';
import { LOOK_SIZE, type SlideLine } from '../../../src/lib/core/minutes/slides/slide.ts';
import { EMU_PER_POINT, xmlText } from '../drawing-ml.ts';
import { LANGUAGE_TAGS } from '../office-properties.ts';

/** What the text of one slide needs to know; a link is given its id by the slide. */
export interface TextPlace {
  language: Language;
  linkId(href: string): string;
}

/** The paragraphs; `size` in points where it is not the look's own. An empty text is one empty paragraph. */
export function paragraphs(lines: readonly SlideLine[], place: TextPlace, size?: number): string {
  const all = lines.map((line) => paragraph(line, place, size)).join('');
  return all === '' ? `<a:p><a:endParaRPr lang="${LANGUAGE_TAGS[place.language]}"/></a:p>` : all;
}

/** One run of plain text. */
export function plainRun(text: string, language: Language, attributes = '', inside = ''): string {
  return `<a:r><a:rPr lang="${LANGUAGE_TAGS[language]}"${attributes && ` ${attributes}`} dirty="0">${inside}</a:rPr><a:t>${xmlText(text)}</a:t></a:r>`;
}

function paragraph(line: SlideLine, place: TextPlace, size?: number): string {
  const { content, look, depth, bullet } = line;
  const indent = depth * INDENT * EMU_PER_POINT;
  const hanging = bullet === null ? 0 : INDENT * EMU_PER_POINT;
  const after = size === undefined ? (depth > 0 ? 400 : 700) : 200;
  const properties = `<a:pPr marL="${indent}" indent="${-hanging}"><a:spcBef><a:spcPts val="0"/></a:spcBef><a:spcAft><a:spcPts val="${after}"/></a:spcAft>${bulletXml(bullet)}</a:pPr>`;
  return `<a:p>${properties}${content.map((inline) => runXml(inline, line, place, size ?? LOOK_SIZE[look])).join('')}</a:p>`;
}

function bulletXml(bullet: string | null): string {
  if (bullet === null) return '<a:buNone/>';
  const number = /^(\d+)\.$/.exec(bullet)?.[1];
  // PowerPoint counts no further than this.
  if (number !== undefined && Number(number) >= 1 && Number(number) <= 32_767)
    return `<a:buFont typeface="+mj-lt"/><a:buAutoNum type="arabicPeriod" startAt="${number}"/>`;
  return `<a:buFont typeface="Arial"/><a:buChar char="${escapeAttribute(bullet)}"/>`;
}

function runXml(inline: Inline, { look }: SlideLine, place: TextPlace, size: number): string {
  const language = LANGUAGE_TAGS[place.language];
  if (inline.type === 'lineBreak') return `<a:br><a:rPr lang="${language}" sz="${size * 100}"/></a:br>`;
  const isBold = inline.bold || look === 'heading' || look === 'label';
  const attributes = [
    `sz="${size * 100}"`,
    ...(isBold ? ['b="1"'] : []),
    ...(inline.italic || look === 'quote' ? ['i="1"'] : []),
    ...(inline.strike ? ['strike="sngStrike"'] : []),
  ];
  const colour = { label: 'accent1', quiet: 'tx2', quote: 'tx2', plain: '', heading: '' }[look];
  const fill = colour && `<a:solidFill><a:schemeClr val="${colour}"/></a:solidFill>`;
  const link = inline.href === undefined ? '' : `<a:hlinkClick r:id="${place.linkId(inline.href)}"/>`;
  return plainRun(inline.text, place.language, attributes.join(' '), fill + link);
}
