// Plays commands on the pure core as a room would, without a server: decide, number, evolve. Ids and time are counted.

import type { Actor, AnyCommand, Box, Decision, SealedPiece } from '../../src/lib/core/meeting/area.ts';
import type { Command, NewItem, SystemCommand } from '../../src/lib/core/meeting/commands.ts';
import { decide } from '../../src/lib/core/meeting/decide.ts';
import type { RecordedEvent } from '../../src/lib/core/meeting/events.ts';
import { evolve } from '../../src/lib/core/meeting/evolve.ts';
import type { Step } from '../../src/lib/core/meeting/steps.ts';
import type { MeetingState } from '../../src/lib/core/meeting/model.ts';

export const START_MS = Date.UTC(2026, 10, 24, 14, 0);
export const MINUTE_MS = 60_000;

export const facilitator: Actor = { participantId: 'anna', role: 'facilitator' };
export const secretary: Actor = { participantId: 'bent', role: 'secretary' };
export const participant: Actor = { participantId: 'carla', role: 'participant' };

export const THREE_ITEMS: NewItem[] = [
  { title: 'Velkomst', kind: 'orientation', plannedMs: 10 * MINUTE_MS },
  { title: 'Personalesag', kind: 'decision', plannedMs: 20 * MINUTE_MS, closed: true },
  { title: 'Aftaler', kind: 'agreements', plannedMs: 15 * MINUTE_MS },
];

export function createCommand(agenda: NewItem[] = THREE_ITEMS): Extract<SystemCommand, { type: 'meeting.create' }> {
  return {
    type: 'meeting.create',
    meetingId: 'meeting1',
    title: 'Dialog om skoleudvikling',
    template: 'frit',
    language: 'da',
    timeZone: 'Europe/Copenhagen',
    organisation: 'Fjordby Kommune',
    forum: 'Børne- og Skoleudvalget',
    school: '',
    place: 'Byrådssalen',
    startsAtMs: START_MS,
    plannedMs: agenda.reduce((sumMs, item) => sumMs + item.plannedMs, 0),
    joinCode: '482913',
    agenda,
  };
}

/** One meeting under play, with its whole log and every state that it has been in. */
export class Play {
  nowMs = START_MS;
  readonly log: RecordedEvent[] = [];
  readonly states: MeetingState[] = [];
  readonly steps: Step[] = [];
  sealed: SealedPiece[] = [];
  #ids = 0;

  get state(): MeetingState {
    const state = this.states.at(-1);
    if (!state) throw new Error('the meeting has not been created');
    return state;
  }

  /** Decides at the present time; a decision that is ok is recorded and folded. */
  send(command: AnyCommand, actor: Actor = facilitator): Decision {
    const newId = () => `id${++this.#ids}`;
    const decision = decide(this.states.at(-1) ?? null, command, {
      actor,
      nowMs: this.nowMs,
      newId,
      recent: this.steps,
      sealed: this.sealed,
    });
    if (decision.ok && decision.box) this.#changeBox(decision.box);
    if (decision.ok) for (const event of decision.events) this.#record(event, actor);
    return decision;
  }

  #changeBox({ put, take }: Box): void {
    const isTaken = (one: SealedPiece) =>
      take.some(({ activityId, round }) => activityId === one.activityId && round === one.round);
    this.sealed = [...this.sealed.filter((one) => !isTaken(one)), ...put];
  }

  #record(event: RecordedEvent['event'], actor: Actor): void {
    const by = actor === 'system' ? null : actor.participantId;
    const recorded: RecordedEvent = { seq: this.log.length + 1, at: this.nowMs, by, event };
    const before = this.states.at(-1) ?? null;
    const after = evolve(before, recorded);
    this.states.push(after);
    this.steps.push({ recorded, before, after });
    this.log.push(recorded);
  }

  /** Sends and expects no refusal; gives the types of the events. */
  done(command: Command, actor: Actor = facilitator): string[] {
    const decision = this.send(command, actor);
    if (!decision.ok) throw new Error(`${command.type} was refused: ${decision.code}`);
    return decision.events.map((event) => event.type);
  }

  /** Sends and expects a refusal; gives its code. */
  refused(command: AnyCommand, actor: Actor = facilitator): string {
    const decision = this.send(command, actor);
    if (decision.ok) throw new Error(`${command.type} was not refused`);
    return decision.code;
  }

  wait(durationMs: number): this {
    this.nowMs += durationMs;
    return this;
  }
}

/** A meeting with facilitator, secretary and one participant in the room, planned and not started. */
export function plannedMeeting(agenda?: NewItem[]): Play {
  const play = new Play();
  play.send(createCommand(agenda), 'system');
  const people = [
    { participantId: 'anna', name: 'Anna Holm', tableRole: 'udvalgsformand', role: 'facilitator' },
    { participantId: 'bent', name: 'Bent Krogh', tableRole: 'forvaltning', role: 'secretary' },
    { participantId: 'carla', name: 'Carla Juhl', tableRole: 'skoleleder', role: 'participant' },
  ] as const;
  for (const person of people) play.send({ type: 'participant.join', ...person }, 'system');
  return play;
}

/** The same, started. */
export function runningMeeting(agenda?: NewItem[]): Play {
  const play = plannedMeeting(agenda);
  play.done({ type: 'meeting.start' });
  return play;
}

/** The id of the item with this title; of whatever stands at `index` when a number is given. */
export function itemId(play: Play, which: string | number): string {
  const item =
    typeof which === 'number' ? play.state.agenda.at(which) : play.state.agenda.find((i) => i.title === which);
  if (!item) throw new Error(`no item ${which}`);
  return item.id;
}
