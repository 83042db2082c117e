// The slide master and its layouts: where title, text and number stand, so that every slide has real placeholders and can be
// given another look in PowerPoint at once.

import { BODY_BOX, MARGIN, TITLE_BOX } from '../../../src/lib/core/minutes/slides/slide.ts';
import { OFFICE, part } from '../zip-xml.ts';
import { emptyFoot } from './foot.ts';
import { emu, placeholder, type Box } from './placeholder.ts';

export const NAMESPACES = `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${OFFICE}" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"`;
export const LAYOUTS = ['title', 'obj', 'titleOnly'] as const;
export type Layout = (typeof LAYOUTS)[number];

const NAMES: Record<Layout, string> = { title: 'Forside', obj: 'Titel og tekst', titleOnly: 'Kun titel' };
const GROUP =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

export const FRONT_TITLE: Box = { x: MARGIN, y: 150, width: 864, height: 130 };
export const FRONT_TEXT: Box = { x: MARGIN, y: 296, width: 864, height: 150 };

/** The shapes of a slide in the order in which they are read. */
export function tree(shapes: readonly string[]): string {
  return `<p:cSld><p:spTree>${GROUP}${shapes.join('')}</p:spTree></p:cSld>`;
}

export const PLAIN_BODY = '<a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"><a:normAutofit/></a:bodyPr><a:lstStyle/>';
const SAMPLE = '<a:p><a:r><a:rPr lang="da-DK"/><a:t>Tekst</a:t></a:r></a:p>';

const titleBody = (anchor: string) =>
  `<a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor}"><a:normAutofit/></a:bodyPr><a:lstStyle/>`;

/** `ppt/slideMasters/slideMaster1.xml`. */
export function slideMaster(): Uint8Array {
  const shapes = [
    rule(TITLE_BOX.y + TITLE_BOX.height + 3),
    placeholder({ id: 2, name: 'Titel', ph: 'type="title"', box: TITLE_BOX, body: titleBody('b'), text: SAMPLE }),
    placeholder({ id: 3, name: 'Tekst', ph: 'type="body" idx="1"', box: BODY_BOX, body: PLAIN_BODY, text: SAMPLE }),
    ...emptyFoot(),
  ];
  const ids = LAYOUTS.map((_layout, index) => `<p:sldLayoutId id="${2_147_483_649 + index}" r:id="rId${index + 1}"/>`);
  const map = [
    'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2"',
    'hlink="hlink" folHlink="folHlink"',
    ...[1, 2, 3, 4, 5, 6].map((n) => `accent${n}="accent${n}"`),
  ];
  return part(
    `<p:sldMaster ${NAMESPACES}>${tree(shapes).replace('<p:cSld>', '<p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>')}` +
      `<p:clrMap ${map.join(' ')}/><p:sldLayoutIdLst>${ids.join('')}</p:sldLayoutIdLst>` +
      `<p:txStyles><p:titleStyle>${level(2_800, ' b="1"')}</p:titleStyle><p:bodyStyle>${level(1_800, '')}</p:bodyStyle><p:otherStyle>${level(1_400, '')}</p:otherStyle></p:txStyles></p:sldMaster>`,
  );
}

/** `ppt/slideLayouts/slideLayout{n}.xml`. */
export function slideLayout(layout: Layout): Uint8Array {
  const shapes: Record<Layout, string[]> = {
    title: [
      rule(FRONT_TITLE.y + FRONT_TITLE.height + 5),
      placeholder({
        id: 2,
        name: 'Titel',
        ph: 'type="ctrTitle"',
        box: FRONT_TITLE,
        body: titleBody('b'),
        text: SAMPLE,
      }),
      placeholder({
        id: 3,
        name: 'Undertitel',
        ph: 'type="subTitle" idx="1"',
        box: FRONT_TEXT,
        body: PLAIN_BODY,
        text: SAMPLE,
      }),
    ],
    obj: [
      placeholder({ id: 2, name: 'Titel', ph: 'type="title"', body: '<a:bodyPr/><a:lstStyle/>', text: SAMPLE }),
      placeholder({ id: 3, name: 'Tekst', ph: 'idx="1"', body: '<a:bodyPr/><a:lstStyle/>', text: SAMPLE }),
      ...emptyFoot(),
    ],
    titleOnly: [
      placeholder({ id: 2, name: 'Titel', ph: 'type="title"', body: '<a:bodyPr/><a:lstStyle/>', text: SAMPLE }),
      ...emptyFoot(),
    ],
  };
  // The rule of the master belongs under a title at the top.
  const hidden = layout === 'title' ? ' showMasterSp="0"' : '';
  return part(
    `<p:sldLayout ${NAMESPACES} type="${layout}" preserve="1"${hidden}>${tree(shapes[layout]).replace('<p:cSld>', `<p:cSld name="${NAMES[layout]}">`)}` +
      `<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`,
  );
}

/** The line under the title: decoration, and no text. */
function rule(y: number): string {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="7" name="Streg"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr><a:xfrm><a:off x="${emu(MARGIN)}" y="${emu(y)}"/>` +
    `<a:ext cx="${emu(TITLE_BOX.width)}" cy="${emu(1.5)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val="accent1"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr></p:sp>`
  );
}

/** How text is set where its shape says nothing of it. */
export function level(size: number, bold: string): string {
  return (
    '<a:lvl1pPr algn="l"><a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:buNone/>' +
    `<a:defRPr sz="${size}"${bold}><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr>`
  );
}
