// The invented people of a rehearsal: they join, ask to speak, answer when the room is asked and park a topic now and then,
// so that the mødeleder sees a room that lives.

import { isRunning } from '../../src/lib/core/meeting/model.ts';
import type { TableRole } from '../../src/lib/core/meeting/vocabulary.ts';
import { OVERRUN_ANSWERS } from '../../src/lib/core/meeting/vocabulary.ts';
import type { Log } from '../log.ts';
import type { Rooms } from '../meetings/rooms.ts';

const PEOPLE: readonly [name: string, tableRole: TableRole][] = [
  ['Dorte Prøvedal', 'udvalgsformand'],
  ['Erik Prøvedal', 'udvalgsmedlem'],
  ['Fatma Prøvedal', 'skoleleder'],
  ['Gorm Prøvedal', 'lærer'],
  ['Hanne Prøvedal', 'skolebestyrelse'],
  ['Ib Prøvedal', 'forvaltning'],
];
const TOPICS = ['Frikvarterernes længde', 'Samarbejdet med fritidstilbud', 'Skolegården', 'Forældremødernes form'];
const BEAT_MS = 4_000;

export class InventedPeople {
  readonly #meetingId: string;
  readonly #parts: { readonly rooms: Rooms; readonly log: Log };
  readonly #timer: NodeJS.Timeout;
  #beat = 0;

  constructor(meetingId: string, parts: { readonly rooms: Rooms; readonly log: Log }) {
    this.#meetingId = meetingId;
    this.#parts = parts;
    this.#timer = setInterval(() => this.#act(), BEAT_MS).unref();
  }

  /** They do nothing any more. */
  leave(): void {
    clearInterval(this.#timer);
  }

  #act(): void {
    this.#beat += 1;
    this.#step(this.#beat).catch((error: unknown) => {
      this.#parts.log.error({ err: error, meetingId: this.#meetingId }, 'bug in a rehearsal');
      this.leave();
    });
  }

  async #step(beat: number): Promise<void> {
    const room = await this.#parts.rooms.open(this.#meetingId);
    if (!room) return this.leave();
    const index = beat % PEOPLE.length;
    const [name, tableRole] = PEOPLE[index] ?? ['Dorte Prøvedal', 'andet'];
    const participantId = `invented-${index}`;
    const role = 'participant' as const;
    if (!room.state.participants.some(({ id }) => id === participantId)) {
      await room.execute({ type: 'participant.join', participantId, name, tableRole, role }, 'system', null);
      return;
    }
    if (!isRunning(room.state)) return;
    const actor = { participantId, role };
    if (room.state.overrun) {
      const answer = OVERRUN_ANSWERS[(beat * 7 + index) % OVERRUN_ANSWERS.length] ?? 'extend';
      await room.execute({ type: 'overrun.answer', answer }, actor, null);
    } else if (beat % 5 === 0) {
      await room.execute({ type: 'speaker.request' }, actor, null);
    } else if (beat % 23 === 0) {
      const text = TOPICS[(beat / 23) % TOPICS.length] ?? 'Skolegården';
      await room.execute({ type: 'parking.add', text }, actor, null);
    }
  }
}
