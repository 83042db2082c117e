// The thread in which documents are rendered, away from the one that serves the meetings. Node runs this file as it is.

import type { CardSheet } from '../../src/lib/core/library/card-sheet.ts';
import type { Document } from '../../src/lib/core/minutes/document.ts';
import { renderDocx } from './docx.ts';
import { renderPdf } from './pdf.ts';
import { compileTypst, pdfWith, type Pdf } from './typst.ts';

export type RenderTask = { format: 'docx' | 'pdf'; document: Document } | { format: 'cards'; sheet: CardSheet };

/** What Piscina calls for each task. */
export default async function render(task: RenderTask): Promise<Pdf> {
  if (task.format === 'cards') return pdfWith((compiler) => compileTypst(compiler, 'cards.typ', task.sheet));
  if (task.format === 'pdf') return renderPdf(task.document);
  return { body: await renderDocx(task.document), conforms: true };
}
