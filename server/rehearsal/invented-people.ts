// The invented people of a rehearsal: they join, ask to speak, write in the notes, answer when they are asked and park a topic
// now and then, so that the mødeleder sees a room that lives.

import type { Command } from '../../src/lib/core/meeting/commands.ts';
import { isRunning } from '../../src/lib/core/meeting/model.ts';
import type { TableRole } from '../../src/lib/core/meeting/vocabulary.ts';
import type { Log } from '../log.ts';
import type { Rooms } from '../meetings/rooms.ts';
import type { OpenNotes } from '../notes/open-notes.ts';
import { answersOf, inventedId } from './invented-answers.ts';
import { writeLine } from './invented-notes.ts';

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

interface Parts {
  readonly rooms: Rooms;
  /** The notes of a meeting, as they are open now. */
  readonly notesOf: (meetingId: string) => Promise<OpenNotes | undefined>;
  readonly log: Log;
}

export class InventedPeople {
  readonly #meetingId: string;
  readonly #parts: Parts;
  readonly #timer: NodeJS.Timeout;
  #beat = 0;

  constructor(meetingId: string, parts: Parts) {
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
    const participantId = inventedId(index);
    const role = 'participant' as const;
    if (!room.state.participants.some(({ id }) => id === participantId)) {
      await room.execute({ type: 'participant.join', participantId, name, tableRole, role }, 'system', null);
      return;
    }
    if (!isRunning(room.state)) return;
    const answers = answersOf(room.state, participantId, beat + index);
    const commands = answers.length > 0 ? answers : ownWish(beat);
    for (const command of commands) await room.execute(command, { participantId, role }, null);
    if (commands.length === 0 && beat % 4 === 0) {
      const notes = await this.#parts.notesOf(this.#meetingId);
      if (notes) writeLine(notes, room.state, name, beat / 4);
    }
  }
}

/** What somebody does of their own accord. */
function ownWish(beat: number): Command[] {
  if (beat % 5 === 0) return [{ type: 'speaker.request' }];
  if (beat % 23 === 0) return [{ type: 'parking.add', text: TOPICS[(beat / 23) % TOPICS.length] ?? 'Skolegården' }];
  return [];
}
