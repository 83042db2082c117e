// Events about attachments; what they mean stands in areas/attachments.ts.

import * as v from 'valibot';
import { idSchema } from '../model/basics.ts';
import { attachmentSchema } from '../model/records.ts';

export const ATTACHMENTS_EVENTS = [
  v.object({ type: v.literal('attachment.added'), attachment: attachmentSchema }),
  /** The whole attachment, since some may see it for the first time. */
  v.object({ type: v.literal('attachment.edited'), attachment: attachmentSchema }),
  v.object({ type: v.literal('attachment.removed'), attachmentId: idSchema }),
  v.object({ type: v.literal('attachment.restored'), attachmentId: idSchema }),
  /** For those who may see it no longer: never in a log. */
  v.object({ type: v.literal('attachment.withheld'), attachmentId: idSchema }),
] as const;
