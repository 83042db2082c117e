// The season of the example municipality, in the order in which it happened: what a meeting takes up must have been told before it.

import type { Tale } from './tale.ts';
import { aftaleseminar } from './tales/aftaleseminar.ts';
import { bakkeskolen } from './tales/bakkeskolen.ts';
import { fjordskolen } from './tales/fjordskolen.ts';
import { fjordskolenSidsteAar } from './tales/fjordskolen-sidste-aar.ts';
import { kirkebyskolen } from './tales/kirkebyskolen.ts';
import { kommende } from './tales/kommende.ts';
import { lus } from './tales/lus.ts';
import { moellevangskolen } from './tales/moellevangskolen.ts';
import { skoleforumEfteraar } from './tales/skoleforum-efteraar.ts';
import { strandskolen } from './tales/strandskolen.ts';
import { trivsel } from './tales/trivsel.ts';
import { udvalgetsWorkshop } from './tales/udvalgets-workshop.ts';
import { udvalgsmoede } from './tales/udvalgsmoede.ts';

export const TALES: readonly Tale[] = [
  ...[fjordskolenSidsteAar, udvalgetsWorkshop, skoleforumEfteraar, aftaleseminar],
  ...[fjordskolen, bakkeskolen, moellevangskolen, lus, trivsel, strandskolen, udvalgsmoede],
  kirkebyskolen,
  ...kommende,
];
