// How people of the meeting are said: their right, their name, and how they are there.

import type { PersonRole } from '$lib/core/meeting/vocabulary.ts';
import type { Participant } from '$lib/core/meeting/model/people.ts';
import { m } from '$lib/paraglide/messages.js';

const RIGHTS: Record<PersonRole, () => string> = {
  facilitator: m.people_right_facilitator,
  coFacilitator: m.rights_coFacilitator,
  secretary: m.people_right_secretary,
  participant: m.people_right_participant,
  observer: m.rights_observer,
};

/** "mødeleder", "referent", "deltager". */
export const rightWord = (role: PersonRole): string => RIGHTS[role]();

/** The name; a word for one that has been erased. */
export const nameOf = (person: Pick<Participant, 'name'> | undefined): string =>
  person?.name || m.live_person_nameless();
