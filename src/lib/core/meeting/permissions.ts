// Who may send what: the one table (rule DC1). A command without a row here does not compile; a role that is not named has no right.

import type { Actor, AnyCommand } from './area.ts';
import type { CommandType } from './commands.ts';
import type { FollowUpCommand } from './commands/follow-up.ts';
import type { PublicationCommand } from './commands/publication.ts';
import type { SeatRole } from './vocabulary.ts';

/** Who has which right, who sees what is closed, and to open a meeting that is over, is the mødeleder's alone. */
const FACILITATOR: readonly SeatRole[] = ['facilitator'];
const LEADS: readonly SeatRole[] = ['facilitator', 'coFacilitator'];
const STAFF: readonly SeatRole[] = [...LEADS, 'secretary'];
/** Everyone who takes part. An observer and a screen look on: they have a right in no row. */
const EVERYONE: readonly SeatRole[] = [...STAFF, 'participant'];

/** Whether somebody with this right leads the meeting, alone or beside another. */
export const isLeading = (role: SeatRole): boolean => LEADS.includes(role);

/** Whether somebody with this right takes part: speaks, writes and answers. */
export const takesPart = (role: SeatRole): boolean => EVERYONE.includes(role);

/** Whether somebody with this right works for the meeting: leads it or writes its minutes. */
export const isStaffRole = (role: SeatRole): boolean => STAFF.includes(role);

export const MAY_SEND: Record<CommandType, readonly SeatRole[]> = {
  'meeting.edit': LEADS,
  'meeting.plan': LEADS,
  'meeting.start': LEADS,
  'meeting.close': LEADS,
  'meeting.reopen': FACILITATOR,
  'meeting.extend': LEADS,
  'agenda.scale': LEADS,
  'agenda.setTimes': LEADS,
  'item.add': LEADS,
  'item.edit': LEADS,
  'item.remove': LEADS,
  'item.restore': LEADS,
  'item.move': LEADS,
  'item.duplicate': LEADS,
  'item.split': LEADS,
  'item.setThemes': STAFF,
  'card.add': LEADS,
  'card.remove': LEADS,
  'card.move': LEADS,
  'card.shuffle': LEADS,
  'item.start': LEADS,
  'clock.pause': LEADS,
  'clock.resume': LEADS,
  'clock.add': LEADS,
  'clock.share': LEADS,
  'item.skip': LEADS,
  'item.unskip': LEADS,
  'item.park': LEADS,
  'action.undo': EVERYONE,
  'overrun.ask': LEADS,
  'overrun.answer': EVERYONE,
  'overrun.drop': LEADS,
  'overrun.decide': LEADS,
  'stage.show': LEADS,
  'card.show': LEADS,
  'screen.add': LEADS,
  'screen.rename': LEADS,
  'screen.pin': LEADS,
  'screen.unpin': LEADS,
  'screen.remove': LEADS,
  'decision.record': STAFF,
  'vote.record': STAFF,
  'vote.cast': STAFF,
  'statement.add': STAFF,
  'statement.edit': STAFF,
  'statement.move': STAFF,
  'statement.remove': STAFF,
  'agreement.add': STAFF,
  'agreement.edit': STAFF,
  'agreement.remove': STAFF,
  'agreement.settle': STAFF,
  'agreement.answer': EVERYONE,
  'speaker.request': EVERYONE,
  'speaker.withdraw': EVERYONE,
  'speaker.call': LEADS,
  'groups.make': LEADS,
  'groups.deal': LEADS,
  'groups.open': LEADS,
  'group.rename': LEADS,
  'group.remove': LEADS,
  'group.restore': LEADS,
  'group.place': LEADS,
  'group.join': EVERYONE,
  'activity.start': LEADS,
  'activity.step': LEADS,
  'activity.answer': EVERYONE,
  'activity.ready': EVERYONE,
  'activity.arrange': EVERYONE,
  'activity.end': LEADS,
  'activity.discard': LEADS,
  'activity.restore': LEADS,
  'parking.add': EVERYONE,
  'parking.edit': EVERYONE,
  'parking.remove': EVERYONE,
  'participant.invite': STAFF,
  'invitation.edit': STAFF,
  'invitation.withdraw': STAFF,
  'invitation.restore': STAFF,
  'topic.propose': EVERYONE,
  'topic.withdraw': EVERYONE,
  'topic.take': LEADS,
  'topic.decline': LEADS,
  'topic.reopen': LEADS,
  'attachment.edit': STAFF,
  'attachment.remove': STAFF,
  'attachment.restore': STAFF,
  'speaker.finish': EVERYONE,
  'speaker.move': LEADS,
  'speaker.skip': LEADS,
  'speakers.open': LEADS,
  'speakers.close': LEADS,
  'speakers.limit': LEADS,
  'round.start': LEADS,
  'round.pass': EVERYONE,
  'round.end': LEADS,
  'participant.add': STAFF,
  'participant.edit': EVERYONE,
  'participant.setRole': FACILITATOR,
  'participant.remove': LEADS,
  'participant.readmit': LEADS,
  'lobby.switch': LEADS,
  'lobby.admit': STAFF,
  'lobby.turnAway': STAFF,
  'chair.hand': FACILITATOR,
  'chair.take': STAFF,
  'attendance.arrive': EVERYONE,
  'attendance.leave': EVERYONE,
  'attendance.clear': STAFF,
  'attendance.setForItem': STAFF,
  'apology.set': EVERYONE,
  'substitute.set': STAFF,
  'account.edit': STAFF,
  'account.takeBack': STAFF,
  'minutes.chooseTemplate': STAFF,
  'minutes.send': STAFF,
  'minutes.recall': STAFF,
  'minutes.correct': STAFF,
  'comment.add': EVERYONE,
  'comment.settle': STAFF,
  'finding.resolve': STAFF,
  'finding.reopen': STAFF,
  'access.grant': FACILITATOR,
  'access.revoke': FACILITATOR,
};

/** What the server carries for somebody, when it has done its own part: the right is theirs. */
export const SERVER_CARRIES: Record<
  PublicationCommand['type'] | Exclude<FollowUpCommand['type'], 'followUp.bring'>,
  readonly SeatRole[]
> = {
  'minutes.publish': STAFF,
  'minutes.list': STAFF,
  'minutes.withdraw': STAFF,
  'followUp.answer': STAFF,
};
const ROLES: Readonly<Partial<Record<string, readonly SeatRole[]>>> = { ...MAY_SEND, ...SERVER_CARRIES };

/** Whether this actor may send this command. The server itself may send anything; only it may send what is in no table. */
export function maySend(actor: Actor, type: AnyCommand['type']): boolean {
  if (actor === 'system') return true;
  return Object.hasOwn(ROLES, type) && ROLES[type]?.includes(actor.role) === true;
}
