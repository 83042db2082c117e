// A sheet as XLSX: texts that stay texts, days that are days, a head that stands still and filters.

import type { DocumentMeta } from '../../src/lib/core/minutes/document.ts';
import type { Sheet, SheetCell } from '../../src/lib/core/minutes/agreement-sheet.ts';
import { asText } from '../../src/lib/core/minutes/csv.ts';
import { escapeAttribute, escapeMarkup } from '../../src/lib/core/minutes/escape-markup.ts';
import { coreProperties } from './office-properties.ts';
import { contentTypes, part, relationships, zipped } from './zip-xml.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Numbers of the cells' styles in `styles`. `quoted` keeps a text a text also when somebody edits it. */
const STYLES = { plain: 0, head: 1, day: 2, quoted: 3 } as const;
/** A cell of Excel holds no more. */
const MAX_CELL = 32_767;
const DAY_MS = 86_400_000;
/** Excel counts days from here. */
const FIRST_DAY_MS = Date.UTC(1899, 11, 30);

/** The sheet as a file for Excel and LibreOffice; it tells its title, sender and language as the document does. */
export function xlsx(sheet: Sheet, meta: DocumentMeta): Uint8Array {
  return zipped({
    '[Content_Types].xml': contentTypes({
      'xl/workbook.xml': `${TYPE}.sheet.main+xml`,
      'xl/worksheets/sheet1.xml': `${TYPE}.worksheet+xml`,
      'xl/styles.xml': `${TYPE}.styles+xml`,
      'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
    }),
    '_rels/.rels': relationships([
      { id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' },
      {
        ...{ id: 'rId2', target: 'docProps/core.xml' },
        type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      },
    ]),
    'docProps/core.xml': coreProperties({ ...meta, kind: sheet.title }),
    'xl/workbook.xml': part(
      `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="${tabName(sheet.title)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': relationships([
      { id: 'rId1', type: 'worksheet', target: 'worksheets/sheet1.xml' },
      { id: 'rId2', type: 'styles', target: 'styles.xml' },
    ]),
    'xl/styles.xml': styles(),
    'xl/worksheets/sheet1.xml': worksheet(sheet),
  });
}

function worksheet({ columns, rows }: Sheet): Uint8Array {
  const widths = columns.map(({ width }, n) => `<col min="${n + 1}" max="${n + 1}" width="${width}" customWidth="1"/>`);
  const head = row(
    1,
    columns.map(({ head: text }, n) => textCell(address(n, 1), text, STYLES.head)),
  );
  const body = rows.map((cells, index) =>
    row(
      index + 2,
      cells.map((cell, n) => cellXml(cell, address(n, index + 2))),
    ),
  );
  return part(
    `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
      `<cols>${widths.join('')}</cols><sheetData>${head}${body.join('')}</sheetData><autoFilter ref="A1:${address(columns.length - 1, rows.length + 1)}"/></worksheet>`,
  );
}

function row(number: number, cells: readonly string[]): string {
  return `<row r="${number}">${cells.join('')}</row>`;
}

function cellXml(cell: SheetCell, at: string): string {
  if ('day' in cell) {
    const days = Math.round((Date.parse(`${cell.day}T00:00:00Z`) - FIRST_DAY_MS) / DAY_MS);
    return `<c r="${at}" s="${STYLES.day}"><v>${days}</v></c>`;
  }
  if (cell.text === '') return '';
  return textCell(at, cell.text, asText(cell.text) === cell.text ? STYLES.plain : STYLES.quoted);
}

/** An inline text is never a formula. `_x000A_` is Excel's way to write a sign, which people may write as well. */
function textCell(at: string, text: string, style: number): string {
  const safe = text
    .slice(0, MAX_CELL)
    .toWellFormed()
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeMarkup(safe)}</t></is></c>`;
}

/** "B3"; a sheet of ours has few columns. */
function address(column: number, rowNumber: number): string {
  return `${String.fromCharCode(65 + column)}${rowNumber}`;
}

function tabName(title: string): string {
  return escapeAttribute(title.replace(/[\\/?*[\]:']/g, ' ').slice(0, 31));
}

function styles(): Uint8Array {
  const format = (font: number, numbers: number, more = '') =>
    `<xf numFmtId="${numbers}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"${more}><alignment vertical="top" wrapText="1"/></xf>`;
  return part(
    `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/></numFmts>` +
      `<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
      `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
      `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
      `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
      `<cellXfs count="4">${format(0, 0)}${format(1, 0)}${format(0, 164)}${format(0, 0, ' quotePrefix="1"')}</cellXfs></styleSheet>`,
  );
}
