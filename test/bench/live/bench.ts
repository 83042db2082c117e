// `npm run bench:live [room] [clock] [many] [replay] [answers]`: what the live meeting costs and how quick it is. It needs a build and
// a quiet machine; it prints tables and writes them to test-results/bench-live.json. Figures: docs/measurements.md.

import { mkdirSync, writeFileSync } from 'node:fs';
import { markdownTable } from '../support/figures.ts';
import { benchAnswers } from './answers.ts';
import { benchClock } from './clock.ts';
import { benchMany } from './many.ts';
import { benchReplay } from './replay.ts';
import { benchRoom } from './room.ts';

const PARTS = { replay: benchReplay, clock: benchClock, room: benchRoom, many: benchMany, answers: benchAnswers };
type Part = keyof typeof PARTS;

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(PARTS, name));
if (unknown) throw new Error(`there is no part ${unknown}; there are ${Object.keys(PARTS).join(', ')}`);
const parts = (asked.length > 0 ? asked : Object.keys(PARTS)) as Part[];

const results: Partial<Record<Part, object[]>> = {};
for (const part of parts) {
  const rows = await PARTS[part]();
  results[part] = rows;
  console.log(`\n${part}\n\n${markdownTable(rows)}`);
}
mkdirSync('test-results', { recursive: true });
writeFileSync('test-results/bench-live.json', JSON.stringify(results, null, 2));
process.exit(0);
