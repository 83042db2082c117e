// What belongs to the example municipality is known by its id, as a rehearsal is: so it can be taken away whole, and nothing else
// with it. The ids follow from whose it is, when it was loaded and a number, so that the same day gives the same municipality.

import { createHash } from 'node:crypto';

const PREFIX = 'fjordby-';
/** Enough for an id that nothing else has. */
const HEX_DIGITS = 20;

/** Makes one id after the other for what is loaded here now. */
export function demoIds(organisationId: string, nowMs: number): () => string {
  let count = 0;
  return () => {
    count += 1;
    const digest = createHash('sha256').update(`${organisationId}/${nowMs}/${count}`).digest('hex');
    return PREFIX + digest.slice(0, HEX_DIGITS);
  };
}

/** The pattern of all ids of the example municipality, for LIKE. */
export const DEMO_IDS = `${PREFIX}%`;
