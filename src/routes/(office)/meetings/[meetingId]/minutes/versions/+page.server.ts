// The versions of the minutes, and two of them compared, as whoever asks may see them.

import { versionNumber } from '$lib/core/meeting/model/minutes.ts';
import { compared, type ComparedVersion } from '$lib/minutes-compare.ts';
import { flowOf } from '$lib/minutes-flow.server.ts';
import { minutesReader, type MinutesReader } from '$lib/minutes-reader.server.ts';
import { minutesWords } from '$lib/minutes-words.ts';
import { isHeld, outgoingMinutes } from '$server/meetings/outgoing-minutes.ts';
import type { App } from '$server/app.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { app } = event.locals;
  const reader = await minutesReader(event);
  const numbers = readable(reader);
  const asked = (name: string) => Number(event.url.searchParams.get(name));
  const to = numbers.find((number) => number === asked('to')) ?? numbers.at(-1) ?? 1;
  const from = numbers.find((number) => number === asked('from')) ?? Math.max(1, to - 1);
  const pair = from === to ? null : await Promise.all([versionOf(app, reader, from), versionOf(app, reader, to)]);
  return {
    flow: await flowOf(app, reader),
    ...{ numbers, from, to },
    sections: pair && compared(...pair),
  };
};

/** The versions there are; one on its way is the staff's until it is sent. */
function readable({ room, sight }: MinutesReader): number[] {
  const { minutes } = room.state;
  const isShown = sight === 'staff' || minutes.status !== 'draft' || minutes.versions.length === 0;
  const last = isShown ? versionNumber(minutes) : minutes.versions.length;
  return Array.from({ length: last }, (_, index) => index + 1);
}

async function versionOf(app: App, { room, sight }: MinutesReader, version: number): Promise<ComparedVersion> {
  const outgoing = await outgoingMinutes(app, room.state, { audience: 'intern', sight, version });
  if (isHeld(outgoing)) throw new Error('internal minutes are never held back');
  return { minutes: outgoing.minutes, document: outgoing.document(minutesWords) };
}
