// The field of a command that a person sends for oneself, and the staff for someone else (`on-behalf.ts`).

import * as v from 'valibot';
import { idSchema } from '../model/basics.ts';

/** Left out it means the sender. */
export const forSomeone = { for: v.exactOptional(idSchema) };
