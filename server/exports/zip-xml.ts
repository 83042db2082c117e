// Office files are XML in a zip: the parts by their names, and the lists that tell what each of them is.

import { zipSync, strToU8 } from 'fflate';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
/** The beginning of every type of relationship between the parts of an office file. */
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface Relationship {
  id: string;
  /** What follows `OFFICE`, or a whole address. */
  type: string;
  target: string;
  isExternal?: boolean;
}

/** A part's own content, which begins with its element. */
export function part(xml: string): Uint8Array {
  return strToU8(HEAD + xml);
}

export function relationships(all: readonly Relationship[]): Uint8Array {
  const body = all.map(({ id, type, target, isExternal }) => {
    const address = type.startsWith('http') ? type : `${OFFICE}/${type}`;
    return `<Relationship Id="${id}" Type="${address}" Target="${target}"${isExternal ? ' TargetMode="External"' : ''}/>`;
  });
  return part(`<Relationships xmlns="${RELATIONSHIPS}">${body.join('')}</Relationships>`);
}

/** `[Content_Types].xml`: by ending for pictures, and one by one for the others. */
export function contentTypes(parts: Readonly<Record<string, string>>): Uint8Array {
  const endings = { rels: 'application/vnd.openxmlformats-package.relationships+xml', xml: 'application/xml' };
  const pictures = { png: 'image/png', jpeg: 'image/jpeg' };
  const defaults = Object.entries({ ...endings, ...pictures }).map(
    ([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`,
  );
  const overrides = Object.entries(parts).map(
    ([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`,
  );
  return part(
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join('')}${overrides.join('')}</Types>`,
  );
}

/** The file. Pictures are packed already. */
export function zipped(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, body]) => [name, [body, { level: /\.(png|jpeg)$/.test(name) ? 0 : 6 }]]),
    ),
  );
}
