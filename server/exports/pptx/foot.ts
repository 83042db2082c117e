// The foot of a slide: the organisation's lines, what document it is, and the slide's number. Small, and never higher than its room.

import type { DocumentMeta } from '../../../src/lib/core/minutes/document.ts';
import { letterheadLines } from '../../../src/lib/core/minutes/letterhead.ts';
import { MARGIN, SLIDE_SIZE } from '../../../src/lib/core/minutes/slides/slide.ts';
import { lineStarts } from '../../../src/lib/core/minutes/text-width.ts';
import { LANGUAGE_TAGS } from '../office-properties.ts';
import { placeholder, type Box } from './placeholder.ts';
import { plainRun } from './text-xml.ts';

const TEXT: Box = { x: MARGIN, y: 486, width: 740, height: 42 };
const NUMBER: Box = { x: SLIDE_SIZE.width - MARGIN - 90, y: 486, width: 90, height: 42 };
/** As people read it from the table, and down to what a long address needs. */
const SIZES = [11, 10, 9, 8, 7];
const LINE = 1.2;

/** Where the master and its layouts have the foot, with nothing said in it. */
export function emptyFoot(): string[] {
  const small = (align: string) =>
    `<a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="b"/><a:lstStyle><a:lvl1pPr algn="${align}"><a:defRPr sz="1100"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:defRPr></a:lvl1pPr></a:lstStyle>`;
  const nothing = '<a:p><a:endParaRPr lang="da-DK"/></a:p>';
  return [
    placeholder({ ...TEXT_PLACE, box: TEXT, body: small('l'), text: nothing }),
    placeholder({ ...NUMBER_PLACE, box: NUMBER, body: small('r'), text: `<a:p>${number('da-DK', 11)}</a:p>` }),
  ];
}

/** The foot of one slide of the document (rule LT1). */
export function footOf({ footer, language, letterhead }: DocumentMeta): string[] {
  const lines = [...letterheadLines(letterhead.footer), footer];
  const size = footSize(lines);
  const text = lines.map((line) => `<a:p><a:pPr algn="l"/>${plainRun(line, language, `sz="${size * 100}"`)}</a:p>`);
  const page = `<a:p><a:pPr algn="r"/>${number(LANGUAGE_TAGS[language], 11)}</a:p>`;
  return [
    placeholder({ ...TEXT_PLACE, body: INHERITED, text: text.join('') }),
    placeholder({ ...NUMBER_PLACE, body: INHERITED, text: page }),
  ];
}

const TEXT_PLACE = { id: 8, name: 'Sidefod', ph: 'type="ftr" sz="quarter" idx="11"' };
const NUMBER_PLACE = { id: 9, name: 'Slidenummer', ph: 'type="sldNum" sz="quarter" idx="12"' };
const INHERITED = '<a:bodyPr/><a:lstStyle/>';

function number(language: string, size: number): string {
  return `<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="${language}" sz="${size * 100}"/><a:t>‹nr.›</a:t></a:fld>`;
}

function footSize(lines: readonly string[]): number {
  const heightIn = (size: number) =>
    lines.reduce((sum, line) => sum + lineStarts(line, size, TEXT.width).length * size * LINE, 0);
  return SIZES.find((size) => heightIn(size) <= TEXT.height) ?? 6;
}
