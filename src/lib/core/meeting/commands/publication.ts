// Commands on what of the minutes is public; what they mean stands in areas/publication.ts. People ask the server for them
// (`server/publications`), which puts to the gate what is to stand there: none of them is ever parsed from a socket.

import * as v from 'valibot';
import { TEXT_LIMITS, countSchema, filledText, optionalText } from '../model/basics.ts';
import { templateSlugSchema } from '../model/minutes.ts';

/** What somebody asks for who makes a version public. */
export const publishingSchema = v.object({
  version: countSchema,
  /** By which template it is to stand there. */
  template: templateSlugSchema,
  /** What has changed since the version that stood there before. */
  note: optionalText(TEXT_LIMITS.line),
  /** Whether search engines may list the page. */
  isListed: v.boolean(),
});
export type Publishing = v.InferOutput<typeof publishingSchema>;

/** Whether search engines may list the page that stands there. */
export const listingSchema = v.object({ isListed: v.boolean() });
export type Listing = v.InferOutput<typeof listingSchema>;

/** Why the page has no content any more, for whoever comes to it. */
export const withdrawingSchema = v.object({ note: filledText(TEXT_LIMITS.line) });
export type Withdrawing = v.InferOutput<typeof withdrawingSchema>;

export type PublicationCommand =
  | ({ type: 'minutes.publish'; publicId: string } & Publishing)
  | ({ type: 'minutes.list' } & Listing)
  | ({ type: 'minutes.withdraw' } & Withdrawing);
