// Documents as files. HTML and Markdown are written where one asks; DOCX and PDF in a thread of their own.

import { pathToFileURL } from 'node:url';
import { Piscina } from 'piscina';
import type { CardSheet } from '../../src/lib/core/library/card-sheet.ts';
import type { Document } from '../../src/lib/core/minutes/document.ts';
import { htmlPage } from '../../src/lib/core/minutes/html.ts';
import { markdown } from '../../src/lib/core/minutes/markdown.ts';
import { projectPath } from '../project-path.ts';
import { fileName } from './file-name.ts';
import type { Pdf } from './typst.ts';
import type { RenderTask } from './worker.ts';

export const CONTENT_TYPES = {
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const;
export type ExportFormat = keyof typeof CONTENT_TYPES;
export const EXPORT_FORMATS = Object.keys(CONTENT_TYPES) as ExportFormat[];

export interface ExportedFile {
  body: Uint8Array;
  contentType: string;
  fileName: string;
  /** False for a PDF that could not meet PDF/UA-1 because some sign in it is in no font. */
  conforms: boolean;
}

const THREADS = 2;
const MAX_WAITING = 64;
const IDLE_MS = 30_000;
/** A document that takes longer is given up, and its thread with it. */
const MAX_RENDER_MS = 60_000;
const MAX_HEAP_MB = 1_024;

/** Renders documents; one for each server. */
export class Exports {
  readonly #pool = new Piscina({
    // The server is bundled into build/, the worker is not: it is found from the project's root.
    filename: pathToFileURL(projectPath('server/exports/worker.ts')).href,
    minThreads: 0,
    maxThreads: THREADS,
    maxQueue: MAX_WAITING,
    idleTimeout: IDLE_MS,
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
  });

  /** The document as a file of that format. Rejects when it cannot be rendered at all. */
  async render(document: Document, format: ExportFormat): Promise<ExportedFile> {
    const { body, conforms } = await this.#body(document, format);
    return { body, conforms, contentType: CONTENT_TYPES[format], fileName: fileName(document.meta.fileStem, format) };
  }

  /** The sheet as a PDF for the printer. */
  async renderCards(sheet: CardSheet): Promise<ExportedFile> {
    const { body, conforms } = await this.#run({ format: 'cards', sheet });
    const stem = `${sheet.words.deck} ${sheet.title}`;
    return { body, conforms, contentType: CONTENT_TYPES.pdf, fileName: fileName(stem, 'pdf') };
  }

  async close(): Promise<void> {
    await this.#pool.destroy();
  }

  async #body(document: Document, format: ExportFormat): Promise<Pdf> {
    if (format === 'html') return { body: Buffer.from(htmlPage(document)), conforms: true };
    if (format === 'md') return { body: Buffer.from(markdown(document)), conforms: true };
    return this.#run({ document, format });
  }

  #run(task: RenderTask): Promise<Pdf> {
    return this.#pool.run(task, { signal: AbortSignal.timeout(MAX_RENDER_MS) });
  }
}
