// Commands that a person sends for oneself, and the staff for someone who is there without a device (rule PA7). Such a command
// may name somebody (`commands/for-someone.ts`); its area asks here whom it means.

import { refuse, type Actor, type Decision } from './area.ts';
import { findParticipant, type MeetingState } from './model.ts';
import { isStaffRole } from './permissions.ts';

/** The person that a command means, or the reason why it cannot mean them. */
export type Meant = { participantId: string } | { refusal: Decision };

/** Whom `actor` means with `participantId`: themselves, or, of the staff, somebody without a device. */
export function onBehalf(state: MeetingState, actor: Actor, participantId: string | undefined): Meant {
  const meant = known(state, actor, participantId);
  if ('refusal' in meant || isOwn(actor, meant.participantId)) return meant;
  const hasDevice = findParticipant(state, meant.participantId)?.hasDevice;
  return hasDevice || !isStaff(actor) ? { refusal: refuse('participant.notYours') } : meant;
}

/** The same for what the staff may say of anyone: who is there, what somebody is called. */
export function onAccountOf(state: MeetingState, actor: Actor, participantId: string | undefined): Meant {
  const meant = known(state, actor, participantId);
  if ('refusal' in meant || isOwn(actor, meant.participantId) || isStaff(actor)) return meant;
  return { refusal: refuse('participant.notYours') };
}

function known(state: MeetingState, actor: Actor, participantId: string | undefined): Meant {
  const id = participantId ?? (actor === 'system' ? undefined : actor.participantId);
  const person = id === undefined ? undefined : findParticipant(state, id);
  return person && !person.removed ? { participantId: person.id } : { refusal: refuse('participant.unknown') };
}

function isOwn(actor: Actor, participantId: string): boolean {
  return actor !== 'system' && actor.participantId === participantId;
}

/** Whether the actor speaks for the meeting, not for themselves alone. */
export function isStaff(actor: Actor): boolean {
  return actor === 'system' || isStaffRole(actor.role);
}
