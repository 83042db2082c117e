// The thread in which documents are rendered, away from the one that serves the meetings. Node runs this file as it is.

import type { Document } from '../../src/lib/core/minutes/document.ts';
import { renderDocx } from './docx.ts';
import { renderPdf, type Pdf } from './pdf.ts';

export interface RenderTask {
  document: Document;
  format: 'docx' | 'pdf';
}

/** What Piscina calls for each task. */
export default async function render({ document, format }: RenderTask): Promise<Pdf> {
  return format === 'pdf' ? renderPdf(document) : { body: await renderDocx(document), conforms: true };
}
