// The unit that agendas are planned in, and the place that times are told in.

export const MINUTE_MS = 60_000;

/** Meetings are held where the municipalities are. */
export const TIME_ZONE = 'Europe/Copenhagen';
