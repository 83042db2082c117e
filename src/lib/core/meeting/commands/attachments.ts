// Commands about attachments; what they mean stands in areas/attachments.ts. A file comes by an upload, never by a socket.

import * as v from 'valibot';
import { TEXT_LIMITS, filledText, idSchema } from '../model/basics.ts';

export const ATTACHMENTS_COMMANDS = [
  v.object({
    type: v.literal('attachment.edit'),
    attachmentId: idSchema,
    name: v.exactOptional(filledText(TEXT_LIMITS.title)),
    itemId: v.exactOptional(v.nullable(idSchema)),
    confidential: v.exactOptional(v.boolean()),
  }),
  v.object({ type: v.literal('attachment.remove'), attachmentId: idSchema }),
  v.object({ type: v.literal('attachment.restore'), attachmentId: idSchema }),
] as const;
