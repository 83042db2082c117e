// A refusal as it goes over the wire.

import { REFUSALS, type RefusalCode } from '../../src/lib/core/meeting/refusals.ts';
import type { Answer } from '../../src/lib/core/protocol/live.ts';

/** The refusal with this code, and its sentence for developers. */
export function refusal(code: RefusalCode): Extract<Answer, { ok: false }> {
  return { ok: false, code, message: REFUSALS[code] };
}
