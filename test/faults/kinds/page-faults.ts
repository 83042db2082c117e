// What befalls a page: it sleeps, its device forgets, it speaks the protocol of others, its clock is wrong.

import type { Stage } from '../support/stage.ts';

const MINUTE_MS = 60_000;

/** The processes of some browsers stand still for a while, in the middle of typing, and know of it only by the clock. */
async function suspended(stage: Stage): Promise<void> {
  await stage.openAll();
  const sleepMs = stage.chance.oneOf([0, MINUTE_MS, 60 * MINUTE_MS]);
  const asleep = stage.chance.someOf(stage.devices);
  const awake = stage.devices.filter((device) => !asleep.includes(device));
  const typing = stage.type(stage.seats, 30);
  for (const { browser } of asleep) browser.process.kill('SIGSTOP');
  const writing = stage.seats.filter(({ device }) => awake.includes(device));
  await stage.type(writing);
  await stage.letPass(sleepMs, awake, MINUTE_MS);
  await stage.type(writing);
  for (const { browser } of asleep) {
    browser.process.kill('SIGCONT');
    await browser.call('letPass', sleepMs);
  }
  await typing;
  await stage.type();
}

/** The person has the site's data cleared while the page is open, with or without a network; some reload it afterwards. */
async function deviceCleared(stage: Stage): Promise<void> {
  await stage.openAll();
  const device = stage.chance.oneOf(stage.devices);
  const isOffline = stage.chance.isTrue(0.5);
  if (isOffline) device.cable.set('out');
  await stage.type();
  await device.browser.call('clearDevice');
  await stage.type();
  device.cable.set('whole');
  await stage.type();
  // What the page alone holds would be gone with it, as everybody knows who clears: so only when it says "gemt".
  if (stage.chance.isTrue(0.5)) {
    await stage.settle();
    const seat = stage.seats.find((seat) => seat.device === device);
    await device.browser.call('reload', seat?.tab ?? '');
    await stage.type();
  }
}

/** Some of the pages are y-websocket's own client, and the server dies or a network goes. */
async function plainClient(stage: Stage): Promise<void> {
  const plain = stage.chance.someOf(stage.devices);
  for (const device of stage.devices) await stage.open(device, plain.includes(device));
  await stage.type();
  await stage.settle();
  const typing = stage.type(stage.seats, 20);
  if (stage.chance.isTrue(0.5)) await stage.house.restart('SIGKILL');
  else for (const { cable } of stage.chance.someOf(stage.devices)) cable.set('out');
  await typing;
  await stage.type();
}

/** Somebody sets the server's clock and some pages' own, forward or back, by up to a day. */
async function clockChanged(stage: Stage): Promise<void> {
  await stage.openAll();
  const shift = () => stage.chance.oneOf([-1, 1]) * stage.chance.oneOf([1, 60, 1_440]) * MINUTE_MS;
  const typing = stage.type(stage.seats, 20);
  await stage.house.inject('changeClock', shift());
  for (const { browser } of stage.chance.someOf(stage.devices)) await browser.call('changeClock', shift());
  await typing;
  await stage.type();
  await stage.letPass(MINUTE_MS);
  await stage.type();
}

export const pageFaults = { suspended, deviceCleared, plainClient, clockChanged };
