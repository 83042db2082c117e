// The short code that people type to join a meeting: six random digits, free of any meaning.

import { randomInt } from 'node:crypto';

/** Six random digits as text, leading zeros kept. That no other meeting has them is the store's to say. */
export function drawJoinCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}
