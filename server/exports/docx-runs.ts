// Text and pictures on a line of a DOCX.

import { ExternalHyperlink, ImageRun, TextRun, type ParagraphChild } from 'docx';
import type { Image, Inline } from '../../src/lib/core/minutes/document.ts';

const POINTS_PER_PIXEL = 0.75;

/** The text with its marks and links. */
export function docxRuns(content: Inline[]): ParagraphChild[] {
  return content.map((inline) => {
    if (inline.type === 'lineBreak') return new TextRun({ break: 1 });
    const { text, bold, italic, strike, href } = inline;
    const marks = { ...(bold && { bold }), ...(italic && { italics: italic }), ...(strike && { strike }) };
    if (href === undefined) return new TextRun({ text, ...marks });
    return new ExternalHyperlink({ link: href, children: [new TextRun({ text, ...marks, style: 'Hyperlink' })] });
  });
}

/** The box of a check list. */
export function checkBox(checked: boolean): TextRun {
  return new TextRun({ text: `${checked ? '☑' : '☐'}\u00A0`, font: 'Segoe UI Symbol' });
}

/** A picture as large as it is, but no wider than there is room. */
export function picture({ mediaType, base64, widthPx, heightPx, alt }: Image, widthTwips: number): ImageRun {
  const scale = Math.min(1, widthTwips / 20 / POINTS_PER_PIXEL / widthPx);
  return new ImageRun({
    type: mediaType === 'image/png' ? 'png' : 'jpg',
    data: Buffer.from(base64, 'base64'),
    transformation: { width: Math.round(widthPx * scale), height: Math.round(heightPx * scale) },
    altText: { name: alt, title: alt, description: alt },
  });
}
