// The thread in which documents are rendered, away from the one that serves the meetings. Node runs this file as it is.

import type { Sheet } from '../../src/lib/core/minutes/agreement-sheet.ts';
import type { CardSheet } from '../../src/lib/core/library/card-sheet.ts';
import type { Document, DocumentMeta } from '../../src/lib/core/minutes/document.ts';
import { htmlBody, htmlPage } from '../../src/lib/core/minutes/html.ts';
import { markdown } from '../../src/lib/core/minutes/markdown.ts';
import { forTheWall, type WheelSheet } from '../../src/lib/core/year/wheel-sheet.ts';
import { standBack } from '../stand-back.ts';
import { renderDocx } from './docx.ts';
import { renderPdf } from './pdf.ts';
import { renderPptx } from './pptx/pptx.ts';
import { compileTypst, pdfWith, type Pdf } from './typst.ts';
import { xlsx } from './xlsx.ts';

export type RenderTask =
  | { format: 'docx' | 'pptx' | 'pdf' | 'archive' | 'html' | 'fragment' | 'md'; document: Document }
  | { format: 'cards'; sheet: CardSheet }
  | { format: 'wheel'; sheet: WheelSheet }
  | { format: 'xlsx'; sheet: Sheet; meta: DocumentMeta };

standBack();

/** What Piscina calls for each task. */
export default async function render(task: RenderTask): Promise<Pdf> {
  switch (task.format) {
    case 'cards':
      return pdfWith((compiler) => compileTypst(compiler, 'cards.typ', task.sheet));
    case 'wheel':
      return pdfWith((compiler) => compileTypst(compiler, 'wheel.typ', forTheWall(task.sheet)));
    case 'pdf':
      return renderPdf(task.document, 'ua-1');
    case 'archive':
      return renderPdf(task.document, 'a-2a');
    case 'docx':
      return whole(await renderDocx(task.document));
    case 'pptx':
      return whole(renderPptx(task.document));
    case 'xlsx':
      return whole(xlsx(task.sheet, task.meta));
    case 'html':
      return whole(Buffer.from(htmlPage(task.document)));
    case 'fragment':
      return whole(Buffer.from(htmlBody(task.document)));
    case 'md':
      return whole(Buffer.from(markdown(task.document)));
  }
}

function whole(body: Uint8Array): Pdf {
  return { body, conforms: true };
}
