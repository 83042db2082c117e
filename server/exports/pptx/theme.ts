// The theme of the slides: the organisation's colour, and a font that PowerPoint has (it is named, not embedded).

import { escapeAttribute } from '../../../src/lib/core/minutes/escape-markup.ts';
import { part } from '../zip-xml.ts';
import type { Colours } from '../drawing-ml.ts';

export const FONT = 'Calibri';

/** `ppt/theme/theme1.xml`. */
export function theme({ ink, muted, accent, soft, line }: Colours): Uint8Array {
  const scheme = {
    ...{ dk1: ink, lt1: 'FFFFFF', dk2: muted, lt2: line, accent1: accent, accent2: soft, accent3: '7A5C1E' },
    ...{ accent4: '355C8A', accent5: '7C3F5F', accent6: '56652B', hlink: accent, folHlink: muted },
  };
  const colours = Object.entries(scheme).map(([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`);
  const fonts = ['majorFont', 'minorFont'].map(
    (name) =>
      `<a:${name}><a:latin typeface="${escapeAttribute(FONT)}"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`,
  );
  const three = (one: string) => one.repeat(3);
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  return part(
    `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Samtalerum"><a:themeElements>` +
      `<a:clrScheme name="Samtalerum">${colours.join('')}</a:clrScheme><a:fontScheme name="Samtalerum">${fonts.join('')}</a:fontScheme>` +
      `<a:fmtScheme name="Samtalerum"><a:fillStyleLst>${three(fill)}</a:fillStyleLst>` +
      `<a:lnStyleLst>${three(`<a:ln w="9525">${fill}</a:ln>`)}</a:lnStyleLst>` +
      `<a:effectStyleLst>${three('<a:effectStyle><a:effectLst/></a:effectStyle>')}</a:effectStyleLst>` +
      `<a:bgFillStyleLst>${three(fill)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`,
  );
}
