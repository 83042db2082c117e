// What the editor weighs on a participant's page: the files that come only when the notes are opened.

import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { projectPath } from '../../../../server/project-path.ts';
import { publish } from '../report.ts';

interface Chunk {
  file: string;
  imports?: string[];
  css?: string[];
}

const BUILT = projectPath('.svelte-kit', 'output', 'client');
const EDITOR = 'src/lib/notes/notes-editor.ts';

export async function bundle(): Promise<void> {
  const manifest = JSON.parse(readFileSync(`${BUILT}/.vite/manifest.json`, 'utf8')) as Record<string, Chunk>;
  const ofPage = filesOf(manifest, pageNode());
  const ofEditor = filesOf(manifest, EDITOR).filter((file) => !ofPage.includes(file));
  publish('editor on the participant page', [
    { what: 'the page without the editor', 'gzip kB': gzipKb(ofPage), files: ofPage.length },
    { what: 'the editor, when notes are opened', 'gzip kB': gzipKb(ofEditor), files: ofEditor.length },
  ]);
}

/** SvelteKit numbers its pages; the list that it keeps of them says which number this one has. */
function pageNode(): string {
  const app = readFileSync(projectPath('.svelte-kit', 'generated', 'client-optimized', 'app.js'), 'utf8');
  const number = /"\/meetings\/\[meetingId\]\/room":\s*\[~?(\d+)/.exec(app)?.[1];
  if (number === undefined) throw new Error('the build has no page of the participant');
  return `.svelte-kit/generated/client-optimized/nodes/${number}.js`;
}

/** A chunk with everything that it cannot do without. */
function filesOf(manifest: Record<string, Chunk>, key: string, seen = new Set<string>()): string[] {
  if (seen.has(key)) return [];
  seen.add(key);
  const { file, imports = [], css = [] } = manifest[key] ?? { file: '' };
  if (file === '') throw new Error(`the build has no ${key}`);
  return [...new Set([file, ...css, ...imports.flatMap((other) => filesOf(manifest, other, seen))])];
}

function gzipKb(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(`${BUILT}/${file}`)).length, 0) / 1_000;
}
