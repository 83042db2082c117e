// What befalls the server: it dies, it is restarted, it has no room left.

import type { Stage } from '../support/stage.ts';

/** The longest wait between two attempts to write. */
const RETRY_MS = 8_000;

/** Killed in the middle of writing, once or several times, and back while everybody writes on. */
async function killed(stage: Stage): Promise<void> {
  await stage.openAll();
  for (let deaths = stage.chance.between(1, 3); deaths > 0; deaths -= 1) {
    const typing = stage.type(stage.seats, 20);
    await turns(stage.chance.below(60));
    const back = stage.house.restart('SIGKILL');
    await typing;
    await stage.type();
    await back;
    await stage.type();
  }
}

/** Two tabs of one person and one of another are older than the server that they find. */
async function restartedWithOldTabs(stage: Stage): Promise<void> {
  const [own, other] = stage.devices;
  if (!own || !other) throw new Error('too few devices');
  const tabs = [await stage.open(own), await stage.open(own), await stage.open(other)];
  await stage.type();
  await stage.settle();
  if (stage.chance.isTrue(0.5)) own.cable.set('out');
  await stage.type();
  if (stage.chance.isTrue(0.3)) await own.browser.call('reload', stage.chance.oneOf(tabs.slice(0, 2)).tab);
  await stage.house.restart(stage.chance.oneOf(['SIGTERM', 'SIGKILL'] as const));
  if (stage.chance.isTrue(0.5)) await stage.type([stage.chance.oneOf(tabs)]);
  own.cable.set('whole');
  await stage.type();
}

/** Nothing fits on the disk for a while; in some stories the server dies meanwhile. */
async function diskFull(stage: Stage): Promise<void> {
  await stage.openAll();
  const typing = stage.type(stage.seats, 20);
  await turns(stage.chance.below(40));
  await stage.house.inject('fillDisk', true);
  await typing;
  for (let attempts = stage.chance.between(1, 4); attempts > 0; attempts -= 1) {
    await stage.type(stage.seats, 40);
    await stage.house.inject('letPass', RETRY_MS);
  }
  if (stage.chance.isTrue(0.3)) await stage.house.restart('SIGKILL');
  else await stage.house.inject('fillDisk', false);
  await stage.type();
  await stage.house.inject('letPass', RETRY_MS);
}

/** Lets so many turns of the event loop go by. */
async function turns(count: number): Promise<void> {
  for (let left = count; left > 0; left -= 1) await new Promise(setImmediate);
}

export const serverFaults = { killed, restartedWithOldTabs, diskFull };
