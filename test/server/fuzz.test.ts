// A whole App is sent everything, over each of its faces: two thousand messages each here, 100,000 each by `npm run fuzz`.
// Nothing that comes may end it, hang it, reach another meeting, or bring out where in our code something went wrong.

import { test } from 'vitest';
import { FuzzHouse } from '../fuzz/house.ts';
import { fuzzLive } from '../fuzz/live-face.ts';
import { fuzzNotes } from '../fuzz/notes-face.ts';
import { fuzzRest } from '../fuzz/rest-face.ts';

const MESSAGES = Number(process.env['FUZZ_MESSAGES'] ?? 2_000);
const FACES = { live: fuzzLive, notes: fuzzNotes, rest: fuzzRest };
/** Seeds that have found something once, and the one of this run: `npm run fuzz` takes a new one each time, and names it. */
const SEEDS = [20_261_122, ...(process.env['FUZZ_SEED'] === undefined ? [] : [Number(process.env['FUZZ_SEED'])])];
const ROUNDS = SEEDS.flatMap((seed) => Object.entries(FACES).map(([name, face]) => ({ seed, name, face })));

test.for(ROUNDS)(
  '[WD7] anything at all to $name, with seed $seed',
  { timeout: 60_000 + MESSAGES * 20 },
  async ({ seed, face }) => {
    const house = await FuzzHouse.start();
    await face(house, MESSAGES, seed);
    await house.expectUnharmed();
  },
);
