// A shape that stands in a placeholder of the master, and the measures of the slides: points here, EMU in the file.

import { EMU_PER_POINT } from '../drawing-ml.ts';

/** A room on the slide, in points. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
/** A shape in a placeholder; without a box it stands where its layout has it. */
export function placeholder(shape: {
  id: number;
  name: string;
  ph: string;
  box?: Box;
  body: string;
  text: string;
}): string {
  const { id, name, ph, box, body, text } = shape;
  const frame =
    box &&
    `<a:xfrm><a:off x="${emu(box.x)}" y="${emu(box.y)}"/><a:ext cx="${emu(box.width)}" cy="${emu(box.height)}"/></a:xfrm>`;
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${ph}/></p:nvPr></p:nvSpPr>` +
    `<p:spPr>${frame ?? ''}</p:spPr><p:txBody>${body}${text}</p:txBody></p:sp>`
  );
}

/** Points as the file has them. */
export function emu(points: number): number {
  return Math.round(points * EMU_PER_POINT);
}
