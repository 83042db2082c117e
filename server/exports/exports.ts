// Documents as files. Short HTML and Markdown are written where one asks; everything else in a thread of its own.

import { pathToFileURL } from 'node:url';
import { Piscina } from 'piscina';
import type { CardSheet } from '../../src/lib/core/library/card-sheet.ts';
import type { Sheet } from '../../src/lib/core/minutes/agreement-sheet.ts';
import { isLong, type Document, type DocumentMeta } from '../../src/lib/core/minutes/document.ts';
import { htmlBody, htmlPage } from '../../src/lib/core/minutes/html.ts';
import { markdown } from '../../src/lib/core/minutes/markdown.ts';
import type { WheelSheet } from '../../src/lib/core/year/wheel-sheet.ts';
import { projectPath } from '../project-path.ts';
import { AGREEMENT_TYPES } from './agreement-types.ts';
import { fileName } from './file-name.ts';
import type { Pdf } from './typst.ts';
import type { RenderTask } from './worker.ts';

export const CONTENT_TYPES = {
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
} as const;
export type ExportFormat = keyof typeof CONTENT_TYPES;
export const EXPORT_FORMATS = Object.keys(CONTENT_TYPES) as ExportFormat[];

/** `archive` makes a PDF for a record system: PDF/A-2a in place of PDF/UA-1. */
export interface RenderOptions {
  archive?: boolean;
}

export interface ExportedFile {
  body: Uint8Array;
  contentType: string;
  fileName: string;
  /** False for a PDF that could not meet its standard because some sign in it is in no font. */
  conforms: boolean;
}

const THREADS = 2;
const MAX_WAITING = 64;
/** Threads stay: the end of one that has loaded Typst's native code has once taken the process with it. */
const IDLE_MS = Infinity;
/** A document that takes longer is given up, and its thread with it. */
const MAX_RENDER_MS = 60_000;
const MAX_HEAP_MB = 1_024;

/** Renders documents; one for each server. */
export class Exports {
  readonly #onMade: (ms: number) => void;
  readonly #pool = new Piscina({
    // The server is bundled into build/, the worker is not: it is found from the project's root.
    filename: pathToFileURL(projectPath('server/exports/worker.ts')).href,
    minThreads: 0,
    maxThreads: THREADS,
    maxQueue: MAX_WAITING,
    idleTimeout: IDLE_MS,
    // A thread that waits asleep would never come to giving its memory back (`native-memory.ts`).
    atomics: 'disabled',
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
  });

  /** `onMade` is told how long each took that a thread has made. */
  constructor(onMade: (ms: number) => void = () => undefined) {
    this.#onMade = onMade;
  }

  /** The document as a file of that format. Rejects when it cannot be rendered at all. */
  async render(
    document: Document,
    format: ExportFormat,
    { archive = false }: RenderOptions = {},
  ): Promise<ExportedFile> {
    const { body, conforms } = await this.#body(document, archive && format === 'pdf' ? 'archive' : format);
    return { body, conforms, contentType: CONTENT_TYPES[format], fileName: fileName(document.meta.fileStem, format) };
  }

  /** The document as HTML for a page of the application. */
  async fragment(document: Document): Promise<string> {
    if (!isLong(document)) return htmlBody(document);
    return Buffer.from((await this.#run({ document, format: 'fragment' })).body).toString('utf8');
  }

  /** The sheet as XLSX. */
  async renderSheet(sheet: Sheet, meta: DocumentMeta): Promise<ExportedFile> {
    const { body, conforms } = await this.#run({ format: 'xlsx', sheet, meta });
    return { body, conforms, contentType: AGREEMENT_TYPES.xlsx, fileName: fileName(sheet.fileStem, 'xlsx') };
  }

  /** The sheet as a PDF for the printer. */
  async renderCards(sheet: CardSheet): Promise<ExportedFile> {
    const { body, conforms } = await this.#run({ format: 'cards', sheet });
    const stem = `${sheet.words.deck} ${sheet.title}`;
    return { body, conforms, contentType: CONTENT_TYPES.pdf, fileName: fileName(stem, 'pdf') };
  }

  /** The year's wheel as a PDF for the wall; the texts that may not hang there are left out on the way (rule YW8). */
  async renderWheel(sheet: WheelSheet): Promise<ExportedFile> {
    const { body, conforms } = await this.#run({ format: 'wheel', sheet });
    return { body, conforms, contentType: CONTENT_TYPES.pdf, fileName: fileName(sheet.title, 'pdf') };
  }

  /** How many documents wait for a thread. */
  get waiting(): number {
    return this.#pool.queueSize;
  }

  async close(): Promise<void> {
    await this.#pool.destroy();
  }

  async #body(document: Document, format: ExportFormat | 'archive'): Promise<Pdf> {
    if (format === 'html' && !isLong(document)) return { body: Buffer.from(htmlPage(document)), conforms: true };
    if (format === 'md' && !isLong(document)) return { body: Buffer.from(markdown(document)), conforms: true };
    return this.#run({ document, format });
  }

  async #run(task: RenderTask): Promise<Pdf> {
    const begunMs = performance.now();
    const made: Pdf = await this.#pool.run(task, { signal: AbortSignal.timeout(MAX_RENDER_MS) });
    this.#onMade(performance.now() - begunMs);
    return made;
  }
}
