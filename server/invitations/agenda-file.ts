// The agenda as the file that invitations take along: what is open of it, by the same gate as everything that is public. A mail is
// passed on to anybody, so it holds no more than the public may have.

import type { MeetingState } from '../../src/lib/core/meeting/model.ts';
import type { Language } from '../../src/lib/core/meeting/vocabulary.ts';
import type { MinutesWords } from '../../src/lib/core/minutes/words.ts';
import type { App } from '../app.ts';
import { minutesPaper } from '../meetings/minutes-paper.ts';
import { isHeld, outgoingAgenda, type Held } from '../meetings/outgoing-minutes.ts';
import type { Room } from '../meetings/room.ts';
import type { MailFile } from '../store/tables/mail.ts';

/** Whether the agenda may go along; else how many sentences hold it back, null where it never may. */
export type AgendaStanding = { mayGo: true } | { mayGo: false; unsettled: number | null };

type Sources = Pick<App, 'gate' | 'exports' | 'attachments' | 'letterheads' | 'directory'>;

/** What the gate says of the meeting's agenda. */
export async function agendaStanding({ gate }: Pick<Sources, 'gate'>, state: MeetingState): Promise<AgendaStanding> {
  const outgoing = await openAgenda({ gate }, state);
  return isHeld(outgoing) ? standingOf(outgoing) : { mayGo: true };
}

/** The agenda as a PDF for a mail, or what holds it back. */
export async function agendaFile(
  sources: Sources,
  room: Room,
  wordsOf: (language: Language) => MinutesWords,
): Promise<MailFile | AgendaStanding> {
  const outgoing = await openAgenda(sources, room.state);
  if (isHeld(outgoing)) return standingOf(outgoing);
  const document = await minutesPaper(sources, room, outgoing, { wordsOf });
  const { body, contentType, fileName } = await sources.exports.render(document, 'pdf');
  return { name: fileName, contentType, bytes: Buffer.from(body) };
}

function openAgenda({ gate }: Pick<Sources, 'gate'>, state: MeetingState) {
  return outgoingAgenda({ gate }, state, { audience: 'offentlig', sight: 'open' });
}

function standingOf(held: Held): AgendaStanding {
  return { mayGo: false, unsettled: held === 'neverPublic' ? null : held.findings.length };
}
