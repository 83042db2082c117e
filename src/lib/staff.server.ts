// Calls of the office's own pages about one meeting: they answer the staff of its organisation and nobody else.

import { error, type RequestEvent } from '@sveltejs/kit';
import type { Actor } from '$lib/core/meeting/area.ts';
import type { Account } from '$server/auth/account.ts';
import type { Sending } from '$server/invitations/invitations.ts';
import type { Room } from '$server/meetings/room.ts';
import { publicOrigin } from '$server/origin.ts';
import { mayLead, mayWrite } from './account-rights.ts';
import { invitationWords } from './invitation-words.ts';

type Asked = Pick<RequestEvent, 'locals' | 'request'> & { params: { meetingId: string } };

export interface Staff {
  readonly account: Account;
  readonly actor: Actor;
  readonly room: Room;
}

/** Whoever leads or writes for the meeting's organisation, with its room; 401, 403 or 404 for the others. */
export async function staffOf({ locals, params }: Asked): Promise<Staff> {
  const { app, account } = locals;
  if (!account) error(401);
  if (!mayWrite(account.role)) error(403);
  const role = mayLead(account.role) ? 'facilitator' : 'secretary';
  const seat = await app.seats.forAccount(params.meetingId, account, role, false);
  const room = seat && (await app.rooms.open(seat.meetingId));
  if (!seat || !room) error(404);
  return { account, actor: { participantId: seat.participantId, role }, room };
}

/** The address that people reach this server at, as it stands in mails and calendars. */
export function originFor({ locals, request }: Pick<Asked, 'locals' | 'request'>): string {
  return publicOrigin(locals.app.config, request.headers.get('host') ?? undefined);
}

/** What a mail of this account's about the meeting is made with. */
export function sendingOf(asked: Asked, { account, room }: Staff): Sending {
  return {
    origin: originFor(asked),
    sender: { name: account.name, address: account.email },
    words: invitationWords(room.state.language),
  };
}
