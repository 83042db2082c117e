// What follows from the list of speakers, for core and screens alike: who is next, how long one has spoken, and who has not.

import { type MeetingState } from './model.ts';
import { MAX_DURATION_MS } from './model/basics.ts';
import { isObserver, type Participant } from './model/people.ts';
import { type Speakers } from './model/speakers.ts';
import { SPEAKER_KINDS, type SpeakerKind, type TableRole } from './vocabulary.ts';

/** Nobody asks, nobody speaks, everybody may ask. */
export const NO_SPEAKERS: Speakers = { open: true, queue: [], speaking: null, limitMs: null, round: null, spoken: [] };

/** Those who are in the room and can be given the floor, with a device or without; who has left, or only looks on, is not. */
export function inRoom({ participants, attendance }: Pick<MeetingState, 'participants' | 'attendance'>): Participant[] {
  /** When each of them left last; of several stays the latest tells. */
  const leftAtMs = new Map(attendance.stays.map((stay) => [stay.participantId, stay.leftAtMs]));
  return participants.filter(
    (person) => person.joined && !isObserver(person) && (leftAtMs.get(person.id) ?? null) === null,
  );
}

/** As what somebody has or gets the floor: what they asked as, or their turn of a round. */
export type FloorKind = SpeakerKind | 'round';

/** Where a new wish comes in: behind those of its own kind and of the more urgent ones (rule SP3). */
export function placeInQueue(queue: Speakers['queue'], kind: SpeakerKind): number {
  const rank = SPEAKER_KINDS.indexOf(kind);
  const index = queue.findIndex((wish) => SPEAKER_KINDS.indexOf(wish.kind) > rank);
  return index === -1 ? queue.length : index;
}

/** As what this person gets the floor when called now; null for somebody who does not wait for it. */
export function wishOf({ queue, round }: Speakers, participantId: string): FloorKind | null {
  const asked = queue.find((wish) => wish.participantId === participantId)?.kind ?? null;
  if (asked === 'pointOfOrder') return asked;
  return round?.waiting.includes(participantId) ? 'round' : asked;
}

/** Everyone who waits, in the order in which they get the floor: in a round the turns come first (rule RO4). */
export function waitingInOrder(speakers: Speakers): { participantId: string; kind: FloorKind }[] {
  const { queue, round } = speakers;
  const turns = round?.waiting.map((participantId) => ({ participantId, kind: 'round' as const })) ?? [];
  const urgentCount = turns.length === 0 ? 0 : queue.findIndex((wish) => wish.kind !== 'pointOfOrder');
  const before = urgentCount === -1 ? queue.length : urgentCount;
  return [...queue.slice(0, before), ...turns, ...queue.slice(before)];
}

/** How long the present speaker has spoken; nothing while the floor is free. */
export function floorMs({ speaking }: Speakers, nowMs: number): number {
  return speaking ? Math.min(Math.max(0, nowMs - speaking.sinceMs), MAX_DURATION_MS) : 0;
}

/** How long the present speaker was to speak; null without a limit. A point of order is as short as it can be: no limit. */
export function floorLimitMs({ speaking, round, limitMs }: Speakers): number | null {
  if (speaking?.kind === 'round') return round?.turnMs ?? limitMs;
  return speaking?.kind === 'pointOfOrder' ? null : limitMs;
}

/** How the floor has been shared until now, for the facilitator's eyes. */
export interface SpeakingShare {
  /** Those in the room who have not spoken yet. */
  unheard: Participant[];
  people: { person: Participant; ms: number }[];
  tableRoles: { tableRole: TableRole | null; ms: number; peopleCount: number }[];
}

/** Who has spoken how long, the longest first, the present turn included. */
export function speakingShare(state: MeetingState, nowMs: number): SpeakingShare {
  const { participants, speakers } = state;
  const msById = new Map(speakers.spoken.map(({ participantId, ms }) => [participantId, ms]));
  const { speaking } = speakers;
  if (speaking) {
    msById.set(speaking.participantId, (msById.get(speaking.participantId) ?? 0) + floorMs(speakers, nowMs));
  }
  const people = participants.flatMap((person) => {
    const ms = msById.get(person.id);
    return ms === undefined ? [] : [{ person, ms }];
  });
  const byRole = new Map<TableRole | null, { ms: number; peopleCount: number }>();
  for (const { person, ms } of people) {
    const sum = byRole.get(person.tableRole) ?? { ms: 0, peopleCount: 0 };
    byRole.set(person.tableRole, { ms: sum.ms + ms, peopleCount: sum.peopleCount + 1 });
  }
  return {
    unheard: inRoom(state).filter((person) => !msById.has(person.id)),
    people: people.sort((a, b) => b.ms - a.ms),
    tableRoles: [...byRole].map(([tableRole, sum]) => ({ tableRole, ...sum })).sort((a, b) => b.ms - a.ms),
  };
}
