// The page where somebody who was there reads the minutes, comments item by item and approves: by their seat, or by a link of
// their own.

import { fail } from '@sveltejs/kit';
import type { Participant } from '$lib/core/meeting/model/people.ts';
import { versionNumber } from '$lib/core/meeting/model/minutes.ts';
import { findParticipant, type MeetingState } from '$lib/core/meeting/model.ts';
import type { Document } from '$lib/core/minutes/document.ts';
import { htmlBlocks, htmlBody } from '$lib/core/minutes/html.ts';
import { sectionsOf } from '$lib/core/minutes/sections.ts';
import type { App } from '$server/app.ts';
import { minutesPaper } from '$server/meetings/minutes-paper.ts';
import { isHeld, outgoingMinutes, type Outgoing } from '$server/meetings/outgoing-minutes.ts';
import type { Room } from '$server/meetings/room.ts';
import type { ShownComment } from './components/office/minutes/shown-minutes.ts';
import { carryOut, flowOf } from './minutes-flow.server.ts';
import type { MinutesReader } from './minutes-reader.server.ts';
import { minutesWords } from './minutes-words.ts';
import { shownTemplate } from '$server/papers/shown-template.ts';

/** The comments of the version on its way that the reader may see, with what became of them. */
export function shownComments(state: MeetingState, isMine: (by: string) => boolean): ShownComment[] {
  const nameOf = (id: string) => findParticipant(state, id)?.name ?? '';
  return state.minutes.comments
    .filter(({ version, by }) => version === versionNumber(state.minutes) && isMine(by))
    .map(({ id, itemId, text, by, atMs, isLate, settled }) => ({
      ...{ id, itemId, text, atMs, isLate, name: nameOf(by) },
      settled: settled && { isTaken: settled.isTaken, answer: settled.answer },
    }));
}

/** The minutes cut into their items, each with this reader's own comments on it. */
export async function commentPage(app: App, reader: MinutesReader) {
  const { room, sight, person } = reader;
  const outgoing = await outgoingMinutes(app, room.state, { audience: 'intern', sight });
  if (isHeld(outgoing)) throw new Error('internal minutes are never held back');
  const { meta, blocks } = await paperInItems(app, room, outgoing);
  const itemOf = (number: string) => outgoing.minutes.items.find((item) => number !== '' && item.number === number);
  const [head, ...rest] = sectionsOf(blocks);
  return {
    flow: await flowOf(app, reader),
    head: htmlBody({ meta: { ...meta, letterhead: { ...meta.letterhead, footer: '' } }, blocks: head?.blocks ?? [] }),
    sections: rest.map((section) => ({
      itemId: itemOf(section.number)?.id ?? null,
      title: [section.number, section.title].filter(Boolean).join(' '),
      html: htmlBlocks({ meta, blocks: section.blocks }),
    })),
    comments: shownComments(room.state, (by) => by === person?.id),
  };
}

/** The paper by the meeting's template, where each item has a place of its own in it; else the beslutningsreferat, which gives it one. */
async function paperInItems(app: App, room: Room, outgoing: Outgoing): Promise<Document> {
  const { organisationId } = (await app.directory.find(room.meetingId)) ?? { organisationId: '' };
  const by = await shownTemplate(app, organisationId, room.state);
  const chosen = await minutesPaper(app, room, outgoing, {
    wordsOf: minutesWords,
    ...(by && { template: by.content }),
  });
  const numbers = new Set(sectionsOf(chosen.blocks).map((section) => section.number));
  const hasEach = outgoing.minutes.items.every(({ number }) => number === '' || numbers.has(number));
  return hasEach ? chosen : minutesPaper(app, room, outgoing, { wordsOf: minutesWords });
}

/** Says what the form holds, under this person's name. */
export async function comment(room: Room, person: Participant | null, form: FormData) {
  if (!person) return fail(403, { flow: 'minutes.notPresent' as const });
  const itemId = String(form.get('itemId') ?? '') || null;
  const actor = { participantId: person.id, role: person.role };
  return carryOut(room, actor, { type: 'comment.add', itemId, text: form.get('text') });
}
