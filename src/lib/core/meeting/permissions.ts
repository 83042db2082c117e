// Who may send what: the one table (rule DC1). A command without a row here does not compile; a role that is not named has no right.

import type { Actor, AnyCommand } from './area.ts';
import type { CommandType } from './commands.ts';
import type { SeatRole } from './vocabulary.ts';

const LEADS: readonly SeatRole[] = ['facilitator'];
const STAFF: readonly SeatRole[] = ['facilitator', 'secretary'];
const EVERYONE: readonly SeatRole[] = ['facilitator', 'secretary', 'participant'];

export const MAY_SEND: Record<CommandType, readonly SeatRole[]> = {
  'meeting.edit': LEADS,
  'meeting.plan': LEADS,
  'meeting.start': LEADS,
  'meeting.close': LEADS,
  'meeting.reopen': LEADS,
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
  'card.add': LEADS,
  'card.remove': LEADS,
  'card.move': LEADS,
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
  'agreement.add': STAFF,
  'agreement.edit': STAFF,
  'agreement.remove': STAFF,
  'agreement.settle': STAFF,
  'speaker.request': EVERYONE,
  'speaker.withdraw': EVERYONE,
  'speaker.call': LEADS,
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
  'access.grant': LEADS,
  'access.revoke': LEADS,
};

/** Whether this actor may send this command. The server itself may send anything; only it may send what is not in the table. */
export function maySend(actor: Actor, type: AnyCommand['type']): boolean {
  if (actor === 'system') return true;
  return Object.hasOwn(MAY_SEND, type) && MAY_SEND[type as CommandType].includes(actor.role);
}
