// What the staff see of the minutes' publication, and their forms: make a version public, have it listed or not, take it back.

import { fail, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { standingPublication, unpublishable } from '$lib/core/meeting/areas/publication.ts';
import { listingSchema, publishingSchema, withdrawingSchema } from '$lib/core/meeting/commands/publication.ts';
import { DEFAULT_TEMPLATE } from '$lib/core/minutes/templates/chosen.ts';
import type { RefusalCode } from '$lib/core/meeting/refusals.ts';
import type { Answer } from '$lib/core/protocol/live.ts';
import type { App } from '$server/app.ts';
import { publicOrigin } from '$server/origin.ts';
import { refusal } from '$server/meetings/refusal.ts';
import type { Room } from '$server/meetings/room.ts';
import type { Seat } from '$server/store/seats-store.ts';
import type { ShownPublication } from './components/common/publication.ts';
import { openLivePage } from './live-page.server.ts';
import { minutesWords } from './minutes-words.ts';
import { publicPath } from './public-page.server.ts';
import { shownTemplate } from '$server/papers/shown-template.ts';

type Asked = Pick<RequestEvent, 'locals' | 'request'>;

/** What the panel shows beside minutes in that template; null where nothing is ever public. */
export async function publicationOf(
  { locals, request }: Asked,
  room: Room,
  template: string,
): Promise<ShownPublication | null> {
  const { state } = room;
  const newest = state.minutes.versions.at(-1)?.number ?? 0;
  const code = unpublishable(state, newest);
  if (code === 'publication.never' || code === 'publication.rehearsal') return null;
  const standing = standingPublication(state);
  // What earlier versions of the application made public does not say; it was mostly this one.
  const shownBy = standing && (standing.template || DEFAULT_TEMPLATE);
  const isPublic = standing?.version === newest;
  const origin = publicOrigin(locals.app.config, request.headers.get('host') ?? undefined);
  return {
    standing: standing && { ...standing, template: shownBy ?? '', href: origin + publicPath(standing.publicId) },
    withdrawn: state.minutes.publication?.withdrawn ?? null,
    next:
      code === null && !(isPublic && shownBy === template)
        ? {
            ...{
              version: newest,
              template,
              isReshaping: isPublic,
              reason: state.minutes.versions.at(-1)?.reason ?? '',
            },
            unsettled: await locals.app.publications.unsettled(room, newest),
          }
        : null,
    isApproved: code === null,
  };
}

/** Makes the version public that the form names. */
export async function publish(event: RequestEvent<{ meetingId: string }>) {
  return carried(event, publishingSchema, ({ version, template, note, isListed }) => ({
    ...{ version: Number(version), template, note: note ?? '', isListed: isListed === 'on' },
  }))(async ({ app, room, seat }, asked) => {
    const shown = await shownTemplate(app, seat.organisationId, room.state, asked.template);
    if (!shown) return refusal('command.invalid');
    return app.publications.publish(room, asked, seat, { wordsOf: minutesWords, template: shown.content });
  });
}

/** Lets search engines list what is public, or no longer. */
export async function list(event: RequestEvent<{ meetingId: string }>) {
  return carried(event, listingSchema, ({ isListed }) => ({ isListed: isListed === 'yes' }))(
    ({ app, room, seat }, asked) => app.publications.list(room, asked, seat),
  );
}

/** Takes it back. */
export async function withdraw(event: RequestEvent<{ meetingId: string }>) {
  return carried(
    event,
    withdrawingSchema,
    (fields) => fields,
  )(({ app, room, seat }, asked) => app.publications.withdraw(room, asked, seat));
}

interface Staff {
  app: App;
  room: Room;
  seat: Seat;
}

/** Reads a form of the staff and has it carried out in the name of whoever sends it. */
function carried<Schema extends v.GenericSchema>(
  event: RequestEvent<{ meetingId: string }>,
  schema: Schema,
  fieldsOf: (form: Record<string, FormDataEntryValue>) => unknown,
) {
  return async (carryOut: (staff: Staff, asked: v.InferOutput<Schema>) => Promise<Answer>) => {
    const { app } = event.locals;
    const { token } = await openLivePage(event, 'secretary');
    const seat = await app.seats.fromToken(token);
    const room = await app.rooms.open(event.params.meetingId);
    const form = Object.fromEntries(await event.request.formData());
    const parsed = v.safeParse(schema, fieldsOf(form));
    if (!seat || !room || !parsed.success) return fail(400, { publication: 'command.invalid' as RefusalCode });
    const answer = await carryOut({ app, room, seat }, parsed.output);
    return answer.ok ? { done: true } : fail(409, { publication: answer.code });
  };
}
