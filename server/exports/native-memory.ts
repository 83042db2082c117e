// What native code holds for the objects of this thread. It lies outside of V8's heap, which knows nothing of its size and would
// leave it there for good: the laid out pages of one long PDF are some fifteen megabytes.

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Gives it back as soon as the present task has been answered. */
export function giveBackMemory(): void {
  setImmediate(collectGarbage);
}
