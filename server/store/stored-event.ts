// An event as it lies in the log. A person's name is not in it: names stand in a table of their own, where one can be
// erased without touching the log. What this version does not know reads as `hidden`, a no-op that keeps its number.

import * as v from 'valibot';
import { eventSchema, type MeetingEvent } from '../../src/lib/core/meeting/events.ts';

/** A name on its way to the table of names. */
export interface PersonName {
  participantId: string;
  name: string;
}

/** Each kind's own schema, so that reading a long log does not try one after the other. */
const schemas = new Map<string, v.GenericSchema<unknown, MeetingEvent>>(
  eventSchema.options.map((option) => [option.entries.type.literal, option]),
);
const typedSchema = v.looseObject({ type: v.string() });

/** Takes the person's name out of an event; `person` is null when the event speaks of nobody by name. */
export function takeNameOut(event: MeetingEvent): { stored: MeetingEvent; person: PersonName | null } {
  if (!('participant' in event)) return { stored: event, person: null };
  const { id, name } = event.participant;
  return {
    stored: { ...event, participant: { ...event.participant, name: '' } },
    person: { participantId: id, name },
  };
}

/** Parses an event from the log and puts the person's name back; an erased name stays empty. */
export function readStored(stored: unknown, nameOf: (participantId: string) => string | undefined): MeetingEvent {
  const schema = schemas.get(v.parse(typedSchema, stored).type);
  if (!schema) return { type: 'hidden' };
  const event = v.parse(schema, stored);
  if (!('participant' in event)) return event;
  const { participant } = event;
  return { ...event, participant: { ...participant, name: nameOf(participant.id) ?? '' } };
}

/** Throws unless the events carry the numbers that follow `expectedSeq`: a caller's mistake must not reach the log. */
export function assertNumbered(events: readonly { seq: number }[], expectedSeq: number): void {
  for (const [index, { seq }] of events.entries()) {
    if (seq !== expectedSeq + index + 1) throw new Error(`event ${seq} cannot follow ${expectedSeq + index}`);
  }
}
