// What stands under the lines of a slide: a native table with its head told, a drawing as a group of native shapes, a picture.

import type { Image } from '../../../src/lib/core/minutes/document.ts';
import { escapeAttribute } from '../../../src/lib/core/minutes/escape-markup.ts';
import type { Figure, Shape } from '../../../src/lib/core/minutes/figure.ts';
import { CELL_PADDING } from '../../../src/lib/core/minutes/slides/fit.ts';
import { rowHeight } from '../../../src/lib/core/minutes/slides/slide-tables.ts';
import { CELL_SIZE, type SlideLine, type SlideTable } from '../../../src/lib/core/minutes/slides/slide.ts';
import { ALIGNMENTS, EMU_PER_POINT, LABEL_BODY, placed, shapeProperties, type Colours } from '../drawing-ml.ts';
import { emu, type Box } from './placeholder.ts';
import { paragraphs, plainRun, type TextPlace } from './text-xml.ts';

const frameOf = ({ x, y, width, height }: Box) =>
  `<a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/>`;

/** A table as wide as its room; `name` is what a screen reader calls it. */
export function tableXml(table: SlideTable, room: Box, name: string, place: TextPlace): string {
  const grid = table.shares.map((width) => `<a:gridCol w="${emu(width)}"/>`).join('');
  const rows = table.rows.map((cells, row) => {
    const isHead = row < table.headerRows;
    const body = cells.map((lines) => cellXml(lines, isHead, place)).join('');
    return `<a:tr h="${emu(rowHeight(cells, table.shares))}">${body}</a:tr>`;
  });
  const height = table.rows.reduce((sum, cells) => sum + rowHeight(cells, table.shares), 0);
  return (
    `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="5" name="${escapeAttribute(name)}" descr="${escapeAttribute(name)}"/>` +
    `<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>` +
    `<p:xfrm>${frameOf({ ...room, height })}</p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">` +
    `<a:tbl><a:tblPr${table.headerRows > 0 ? ' firstRow="1"' : ''}/><a:tblGrid>${grid}</a:tblGrid>${rows.join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
  );
}

function cellXml(lines: SlideLine[], isHead: boolean, place: TextPlace): string {
  const [x, y] = [emu(CELL_PADDING.x), emu(CELL_PADDING.y)];
  const none = ['lnL', 'lnR', 'lnT'].map((side) => `<a:${side} w="0"><a:noFill/></a:${side}>`).join('');
  const bottom = `<a:lnB w="${isHead ? 15_875 : 6_350}"><a:solidFill><a:schemeClr val="${isHead ? 'accent1' : 'bg2'}"/></a:solidFill></a:lnB>`;
  return (
    `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${paragraphs(lines, place, CELL_SIZE)}</a:txBody>` +
    `<a:tcPr marL="${x}" marR="${x}" marT="${y}" marB="${y}">${none}${bottom}<a:noFill/></a:tcPr></a:tc>`
  );
}

/** The drawing as large as its room lets it be, with what it shows as its alternative text. */
export function figureXml(figure: Figure, room: Box, colours: Colours, place: TextPlace): string {
  const scale = Math.min(room.width / figure.width, room.height / figure.height, 1.25);
  const frame = { ...room, width: figure.width * scale, height: figure.height * scale };
  const unit = scale * EMU_PER_POINT;
  const inner = `<a:chOff x="0" y="0"/><a:chExt cx="${emu(frame.width)}" cy="${emu(frame.height)}"/>`;
  const shapes = figure.shapes.map((shape, index) => shapeXml(shape, { unit, id: 100 + index, colours, place }));
  return (
    `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="5" name="Figur" descr="${escapeAttribute(figure.alt)}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>` +
    `<p:grpSpPr><a:xfrm>${frameOf(frame)}${inner}</a:xfrm></p:grpSpPr>${shapes.join('')}</p:grpSp>`
  );
}

interface ShapePlace {
  unit: number;
  id: number;
  colours: Colours;
  place: TextPlace;
}

function shapeXml(shape: Shape, { unit, id, colours, place }: ShapePlace): string {
  const isLabel = shape.shape === 'label';
  const size = isLabel ? Math.round((shape.size * unit * 100) / EMU_PER_POINT) : 1_000;
  const fill = `<a:solidFill><a:srgbClr val="${colours[shape.tone]}"/></a:solidFill>`;
  const body = isLabel
    ? `<a:p><a:pPr algn="${ALIGNMENTS[shape.anchor]}"/>${plainRun(shape.text, place.language, `sz="${size}"`, fill)}</a:p>`
    : '<a:p/>';
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${shape.shape} ${id}"/><p:cNvSpPr${isLabel ? ' txBox="1"' : ''}/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr>${shapeProperties(shape, placed(shape, unit), colours)}</p:spPr>` +
    `<p:txBody><a:bodyPr ${LABEL_BODY}/><a:lstStyle/>${body}</p:txBody></p:sp>`
  );
}

/** The picture as large as it is, or as its room lets it be. */
export function pictureXml({ alt, widthPx, heightPx }: Image, room: Box, relation: string): string {
  const scale = Math.min(room.width / widthPx, room.height / heightPx, 0.75);
  const frame = { ...room, width: widthPx * scale, height: heightPx * scale };
  return (
    `<p:pic><p:nvPicPr><p:cNvPr id="5" name="Billede" descr="${escapeAttribute(alt)}"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>` +
    `<p:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
    `<p:spPr><a:xfrm>${frameOf(frame)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`
  );
}
