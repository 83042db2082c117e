// Document → PDF with Typst: tagged, PDF/UA-1, fonts embedded. Runs in the worker thread (`worker.ts`).

import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { inWords, type Document, type Image } from '../../src/lib/core/minutes/document.ts';
import { compileTypst, pdfWith, type Compiled, type Pdf } from './typst.ts';

/** Renders the document; without the standard if its text cannot meet it, rather than not at all. */
export function renderPdf(document: Document): Pdf {
  return pdfWith((compiler) => compileDocument(compiler, document, true));
}

/** A picture that is broken inside would cost the whole file: then all of them stand as their words. */
function compileDocument(compiler: NodeCompiler, document: Document, withImages: boolean): Compiled {
  const compiled = compileTypst(compiler, 'minutes.typ', document, withImages ? withImageBytes : withoutImage);
  return !compiled.result && withImages ? compileDocument(compiler, document, false) : compiled;
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
