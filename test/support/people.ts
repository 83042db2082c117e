// People for tests, with everything that a person has unless a test says otherwise.

import * as v from 'valibot';
import { participantSchema, type Participant } from '../../src/lib/core/meeting/model/people.ts';

/** A participant who has joined, with a device of their own. */
export function aPerson(id: string, name: string, more: Partial<Participant> = {}): Participant {
  const plain = v.parse(participantSchema, { id, name, tableRole: null, role: 'participant', joined: true });
  return { ...plain, ...more };
}
