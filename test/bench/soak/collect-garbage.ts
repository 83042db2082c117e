// Runs first in the server that is soaked: when it is asked to, it lets go of what nobody holds any more, and says so. By itself V8
// does that when it runs out of room, of which there is plenty, so that memory alone would not tell what is held.

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

process.on('message', () => {
  collectGarbage();
  process.send?.('collected');
});
