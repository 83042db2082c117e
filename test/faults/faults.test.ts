// Every fault that note tools lose text in, played with many seeds on the real server and the real parts of a page. `SEEDS=5`
// plays five of each; `SEED=17` plays that one again, and `-t "disk"` one kind of them.

import { afterAll, beforeAll, describe, onTestFailed, onTestFinished, test } from 'vitest';
import { FAULTS } from './kinds/kinds.ts';
import { Chance } from './support/chance.ts';
import { FaultHouse } from './support/house.ts';
import { Device, Stage } from './support/stage.ts';

const PEOPLE = 5;
const { SEED, SEEDS = '100' } = process.env;
const seeds = SEED === undefined ? Array.from({ length: Number(SEEDS) }, (_, i) => i + 1) : [Number(SEED)];

let house: FaultHouse;
let devices: Device[];

beforeAll(async () => {
  house = await FaultHouse.build();
  devices = await Promise.all(Array.from({ length: PEOPLE }, () => Device.bring(house)));
});
afterAll(async () => {
  await Promise.all(devices.map((device) => device.takeAway()));
  await house.tearDown();
});

describe.each(Object.entries(FAULTS))('[NT5] [NT7] [NT11] %s', (_name, play) => {
  test.each(seeds)('seed %i', async (seed) => {
    const stage = await Stage.set(house, devices, new Chance(seed));
    onTestFinished(() => stage.strike());
    onTestFailed(async () => console.error(`SEED=${seed}`, await stage.describe()));
    await play(stage);
    await stage.expectAllKept();
  });
});
