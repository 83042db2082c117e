// Some people's network goes, and comes back, while they and the others write.

import type { Stage } from '../support/stage.ts';

/** A cut of so long; half of the time the machine knows of it, as with a cable that is pulled out, half of the time nobody does. */
export function networkCut(durationMs: number): (stage: Stage) => Promise<void> {
  return async (stage) => {
    await stage.openAll();
    const cut = stage.chance.someOf(stage.devices);
    const isKnown = stage.chance.isTrue(0.5);
    const typing = stage.type();
    for (const { cable } of cut) cable.set(isKnown ? 'out' : 'dead');
    if (isKnown) for (const { browser } of cut) await browser.call('networkChanged');
    await typing;
    await stage.letPass(durationMs / 2);
    await stage.type();
    await stage.letPass(durationMs / 2);
    await stage.type();
    for (const { cable } of cut) cable.set('whole');
    if (isKnown) for (const { browser } of cut) await browser.call('networkChanged');
    await stage.type();
  };
}
