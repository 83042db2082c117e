// The page where the staff edit the accounts of the minutes, with the notes and the comments beside them.

import { findParticipant } from '$lib/core/meeting/model.ts';
import { cleanLine } from '$lib/core/minutes/clean-text.ts';
import { itemNumbers } from '$lib/core/minutes/numbering.ts';
import type { App } from '$server/app.ts';
import { readNotes } from '$server/meetings/read-minutes.ts';
import type { Room } from '$server/meetings/room.ts';
import type { RequestEvent } from '@sveltejs/kit';
import { fail } from '@sveltejs/kit';
import type { EditedItem } from './components/office/minutes/shown-minutes.ts';
import { shownComments } from './minutes-comment.server.ts';
import { carryOut, staffSeat } from './minutes-flow.server.ts';

/** Each item with its notes, and what was edited over them. */
export async function accounts(app: App, { state }: Room): Promise<EditedItem[]> {
  const notesOf = await readNotes(app.notes, state, 'staff');
  const numbers = itemNumbers(state);
  return state.agenda.map(({ id, title, closed, kind }) => {
    const overlay = state.minutes.overlay.find(({ itemId }) => itemId === id);
    return {
      ...{ id, closed, kind, number: numbers.get(id) ?? '', title: cleanLine(title), notes: notesOf(id) },
      overlay: overlay
        ? {
            ...{ blocks: overlay.blocks, revision: overlay.revision, atMs: overlay.atMs },
            name: overlay.by === null ? '' : (findParticipant(state, overlay.by)?.name ?? ''),
          }
        : null,
    };
  });
}

/** All comments of the version on its way. */
export const allComments = ({ state }: Room) => shownComments(state, () => true);

type StaffEvent = RequestEvent<{ meetingId: string }>;

/** A form of the staff whose fields are the command's; what is not text in a command is JSON in the form. */
const staffForm =
  (commandOf: (form: FormData) => Record<string, unknown>) =>
  async (event: StaffEvent): Promise<Awaited<ReturnType<typeof carryOut>>> => {
    const seat = await staffSeat(event);
    const form = await event.request.formData();
    return seat ? carryOut(seat.room, seat.actor, commandOf(form)) : fail(400, { flow: 'command.invalid' });
  };

/** The forms of the page where accounts are edited. */
export const editActions = {
  account: staffForm((form) => ({
    ...{ type: 'account.edit', itemId: form.get('itemId') },
    ...{ basedOn: jsonOf(form, 'basedOn'), blocks: jsonOf(form, 'blocks') },
  })),
  takeBack: staffForm((form) => ({
    ...{ type: 'account.takeBack', itemId: form.get('itemId'), basedOn: jsonOf(form, 'basedOn') },
  })),
  settleComment: staffForm((form) => ({
    ...{ type: 'comment.settle', commentId: form.get('commentId') },
    ...{ isTaken: form.get('isTaken') === 'yes', answer: form.get('answer') },
  })),
};

/** The staff's forms that say how far the minutes are, but for sending them (`minutes-sending.server.ts`). */
export const flowActions = {
  recall: staffForm(() => ({ type: 'minutes.recall' })),
  correct: staffForm((form) => ({ type: 'minutes.correct', reason: form.get('reason') })),
};

function jsonOf(form: FormData, name: string): unknown {
  try {
    return JSON.parse(String(form.get(name))) as unknown;
  } catch {
    return undefined;
  }
}
