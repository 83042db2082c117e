// A rehearsal is known by its id, everywhere: on every page, and wherever something would be stored (rules RH1 to RH4).

const PREFIX = 'proeve-';

/** The id of a new rehearsal. */
export const rehearsalId = (unique: string): string => `${PREFIX}${unique}`;

/** Whether the meeting, or the document of a meeting, that has this id is a rehearsal's. */
export const isRehearsal = (id: string): boolean => id.startsWith(PREFIX);
