// What the benches say: a table to read and the figures as JSON.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectPath } from '../../../server/project-path.ts';

export type Row = Record<string, string | number>;

/** A number as people read it: three figures that mean something. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (Math.abs(value) >= 100) return value.toFixed(0);
  return value.toPrecision(3).replace(/\.?0+$/, '');
}

/** Rows as a Markdown table, under the keys of the first. */
export function table(rows: readonly Row[]): string {
  const heads = Object.keys(rows[0] ?? {});
  const cells = rows.map((row) => heads.map((head) => shown(row[head])));
  const widths = heads.map((head, column) => Math.max(head.length, ...cells.map((line) => line[column]?.length ?? 0)));
  const line = (texts: string[]) => `| ${texts.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(heads), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...cells.map(line)].join('\n');
}

function shown(value: string | number | undefined): string {
  return typeof value === 'number' ? figure(value) : (value ?? '–');
}

/** Prints a part's table and keeps its figures under `test-results/`. */
export function publish(part: string, rows: readonly Row[]): void {
  console.log(`\n${part}\n\n${table(rows)}`);
  const folder = projectPath('test-results', 'bench');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${part.replace(/\W+/g, '-')}.json`), `${JSON.stringify(rows, null, 2)}\n`);
}
