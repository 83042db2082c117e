// A figure in Word: a group of native shapes on the line of text, with what it shows as its alternative text.

import { ImportedXmlComponent, Paragraph, type ParagraphChild } from 'docx';
import type { Figure, Shape } from '../../src/lib/core/minutes/figure.ts';
import { escapeAttribute } from '../../src/lib/core/minutes/escape-markup.ts';
import { ALIGNMENTS, EMU_PER_POINT, LABEL_BODY, placed, shapeProperties, xmlText, type Colours } from './drawing-ml.ts';

const NAMESPACES = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  wpg: 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup',
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
};
const GROUP = NAMESPACES.wpg;
/** Word's names of the same. */
const PARAGRAPHS = { l: 'left', ctr: 'center', r: 'right' } as const;

/** The figure as a paragraph of its own, as wide as there is room. `id` is its number among the drawings of the document. */
export function docxFigure(
  figure: Figure,
  { id, colours, widthTwips }: { id: number; colours: Colours; widthTwips: number },
): Paragraph {
  const unit = ((widthTwips / 20) * EMU_PER_POINT) / figure.width;
  const [width, height] = [Math.round(figure.width * unit), Math.round(figure.height * unit)];
  const frame = `<a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/><a:chOff x="0" y="0"/><a:chExt cx="${width}" cy="${height}"/>`;
  const namespaces = Object.entries(NAMESPACES)
    .map(([prefix, address]) => `xmlns:${prefix}="${address}"`)
    .join(' ');
  const xml =
    `<w:r ${namespaces}><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${width}" cy="${height}"/>` +
    `<wp:docPr id="${id}" name="Figur ${id}" descr="${escapeAttribute(figure.alt)}"/><wp:cNvGraphicFramePr/>` +
    `<a:graphic><a:graphicData uri="${GROUP}"><wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm>${frame}</a:xfrm></wpg:grpSpPr>` +
    figure.shapes.map((shape, index) => shapeXml(shape, { unit, id: id + index + 1, colours })).join('') +
    `</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
  // The library hands what it does not know through as it is; a run is a child of a paragraph like any other.
  const run = ImportedXmlComponent.fromXmlString(xml) as unknown as ParagraphChild;
  return new Paragraph({ spacing: { before: 120, after: 120 }, children: [run] });
}

interface ShapePlace {
  unit: number;
  id: number;
  colours: Colours;
}

function shapeXml(shape: Shape, place: ShapePlace): string {
  const { unit, id, colours } = place;
  const properties = shapeProperties(shape, placed(shape, unit), colours);
  const kind = shape.shape === 'label' ? '<wps:cNvSpPr txBox="1"/>' : '<wps:cNvSpPr/>';
  return (
    `<wps:wsp><wps:cNvPr id="${id}" name="${shape.shape} ${id}"/>${kind}<wps:spPr>${properties}</wps:spPr>` +
    (shape.shape === 'label' ? textBox(shape, place) : '<wps:bodyPr/>') +
    `</wps:wsp>`
  );
}

function textBox(
  { text, size, anchor, tone }: Extract<Shape, { shape: 'label' }>,
  { unit, colours }: ShapePlace,
): string {
  const halfPoints = Math.round((2 * size * unit) / EMU_PER_POINT);
  return (
    `<wps:txbx><w:txbxContent><w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="${PARAGRAPHS[ALIGNMENTS[anchor]]}"/></w:pPr>` +
    `<w:r><w:rPr><w:color w:val="${colours[tone]}"/><w:sz w:val="${halfPoints}"/></w:rPr><w:t xml:space="preserve">${xmlText(text)}</w:t></w:r></w:p></w:txbxContent></wps:txbx>` +
    `<wps:bodyPr ${LABEL_BODY}/>`
  );
}
