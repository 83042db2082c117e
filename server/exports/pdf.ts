// Document → PDF with Typst: tagged, PDF/UA-1, fonts embedded. Runs in the worker thread (`worker.ts`).

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { inWords, type Document, type Image } from '../../src/lib/core/minutes/document.ts';

const require = createRequire(import.meta.url);
const FONTS = [
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  '@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf',
  '@expo-google-fonts/source-sans-3/700Bold_Italic/SourceSans3_700Bold_Italic.ttf',
  '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
];

export interface Pdf {
  body: Uint8Array;
  /** False when a sign in the text has no glyph in any font: then the file is tagged, but does not claim PDF/UA-1. */
  conforms: boolean;
}

/** Renders the document; without the standard if its text cannot meet it, rather than not at all. */
export function renderPdf(document: Document): Pdf {
  const workspace = mkdtempSync(join(tmpdir(), 'samtalerum-pdf-'));
  try {
    return compilePdf(document, workspace);
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

/** The workspace is empty, so that nothing in a document could read a file of the server. */
function compilePdf(document: Document, workspace: string): Pdf {
  const fontBlobs = FONTS.map((font) => readFileSync(require.resolve(font)));
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] });
  const { result, problems } = compileDocument(compiler, document, true);
  if (!result) throw new Error(`the document does not compile: ${problems}`);
  try {
    return { body: compiler.pdf(result, { pdfStandard: 'ua-1' }), conforms: true };
  } catch {
    return { body: compiler.pdf(result), conforms: false };
  } finally {
    compiler.evictCache(0);
  }
}

type Compiled = { result: ReturnType<NodeCompiler['compile']>['result']; problems: string };

/** A picture that is broken inside would cost the whole file: then all of them stand as their words. */
function compileDocument(compiler: NodeCompiler, document: Document, withImages: boolean): Compiled {
  const compiled = compiler.compile({
    mainFileContent: readFileSync(new URL('minutes.typ', import.meta.url), 'utf8'),
    inputs: { data: JSON.stringify(document, withImages ? withImageBytes : withoutImage) },
  });
  if (!compiled.result && withImages) return compileDocument(compiler, document, false);
  const error = compiled.takeError();
  return { result: compiled.result, problems: error ? JSON.stringify(error.shortDiagnostics) : '' };
}

/** Typst has no base64: a picture goes in as a list of bytes. */
function withImageBytes(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('type' in value) || value.type !== 'image') return value;
  const { base64, ...image } = value as Image;
  return { ...image, bytes: [...Buffer.from(base64, 'base64')] };
}

function withoutImage(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('type' in value) || value.type !== 'image') return value;
  return inWords(value as Image);
}
