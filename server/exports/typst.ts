// Typst for every kind of PDF: the same fonts, an empty workspace, the standard where the text allows it.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { giveBackMemory } from './native-memory.ts';

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
  /** False when a sign in the text has no glyph in any font: then the file is tagged, but claims no standard. */
  conforms: boolean;
}

/** For people, whatever they read with; or for an archive, which must be able to show it in a hundred years. */
export type Standard = 'ua-1' | 'a-2a';

export type Compiled = { result: ReturnType<NodeCompiler['compile']>['result']; problems: string };

/** The PDF of what is compiled; without the standard if its text cannot meet it, rather than not at all. */
export function pdfWith(compile: (compiler: NodeCompiler) => Compiled, standard: Standard = 'ua-1'): Pdf {
  const workspace = mkdtempSync(join(tmpdir(), 'samtalerum-pdf-'));
  try {
    return compiledPdf(compile, workspace, standard);
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

/** The workspace is empty, so that nothing in a document could read a file of the server. */
function compiledPdf(compile: (compiler: NodeCompiler) => Compiled, workspace: string, standard: Standard): Pdf {
  const fontBlobs = FONTS.map((font) => readFileSync(require.resolve(font)));
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] });
  const { result, problems } = compile(compiler);
  if (!result) throw new Error(`the document does not compile: ${problems}`);
  try {
    return { body: compiler.pdf(result, { pdfStandard: standard }), conforms: true };
  } catch {
    return { body: compiler.pdf(result), conforms: false };
  } finally {
    compiler.evictCache(0);
    giveBackMemory();
  }
}

/** Compiles the Typst file beside this one with the data, which stays a value: no text of a user is ever markup. */
export function compileTypst(
  compiler: NodeCompiler,
  file: string,
  data: unknown,
  replacer?: (key: string, value: unknown) => unknown,
): Compiled {
  const compiled = compiler.compile({
    mainFileContent: readFileSync(new URL(file, import.meta.url), 'utf8'),
    inputs: { data: JSON.stringify(data, replacer) },
  });
  const error = compiled.takeError();
  return { result: compiled.result, problems: error ? JSON.stringify(error.shortDiagnostics) : '' };
}
