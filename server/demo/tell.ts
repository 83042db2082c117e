// Tells one meeting: plans it, holds it item by item by the clock of the tale, and takes its minutes as far as they have come. Each
// step is a command that somebody at the table sends; one that were refused is a mistake in the tale, and stops the telling.

import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Actor, AnyCommand } from '../../src/lib/core/meeting/area.ts';
import { findTemplate } from '../../src/lib/core/library/library.ts';
import type { MeetingState } from '../../src/lib/core/meeting/model.ts';
import type { PersonRole } from '../../src/lib/core/meeting/vocabulary.ts';
import { MINUTE_MS } from '../../src/lib/core/time.ts';
import { answerFollowUp, bringFollowUp } from '../fora/follow-up.ts';
import { planMeeting } from '../meetings/plan-meeting.ts';
import type { Room } from '../meetings/room.ts';
import type { Calendar } from './calendar.ts';
import type { DemoHouse } from './demo-house.ts';
import { PEOPLE, type Who } from './people.ts';
import type { Tale } from './tale.ts';
import { tellItem } from './tell-item.ts';
import { takeMinutes, type WordsOf } from './tell-minutes.ts';

/** So long before it a meeting is planned, and so long before its start people come in. */
const PLANNED_DAYS = 21;
const EARLY_MS = 6 * MINUTE_MS;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** How long the meeting that runs has been running. */
const RUNNING_MINUTES = 42;

export interface Organisation {
  readonly id: string;
  readonly name: string;
}

/** A meeting while it is told. */
export interface Telling {
  readonly tale: Tale;
  readonly organisation: Organisation;
  readonly house: DemoHouse;
  readonly calendar: Calendar;
  readonly room: Room;
  /** Sends a command as somebody of the tale. */
  send(who: Who, command: AnyCommand): Promise<void>;
  /** Sends it as the server. */
  system(command: AnyCommand): Promise<void>;
  idOf(who: Who): string;
  itemId(title: string): string;
  pass(minutes: number): void;
}

/** Tells the meeting from its planning to where it stands today; the answer is its id. */
export async function tell(
  house: DemoHouse,
  organisation: Organisation,
  tale: Tale,
  calendar: Calendar,
  wordsOf: WordsOf,
): Promise<string> {
  const startMs =
    tale.when === 'now' ? calendar.minutesAgo(RUNNING_MINUTES) : calendar.at(tale.when.days, tale.when.time);
  house.nowMs = Math.min(startMs, calendar.nowMs) - PLANNED_DAYS * DAY_MS;
  const room = await plan(house, organisation, tale, startMs);
  const telling = tellingOf({ tale, organisation, house, calendar, room });
  await prepare(telling);
  if (tale.told.length > 0) await hold(telling, startMs);
  if (room.state.phase === 'closed') await takeMinutes(telling, wordsOf);
  await nextTurn();
  return room.meetingId;
}

async function plan(house: DemoHouse, organisation: Organisation, tale: Tale, startsAtMs: number): Promise<Room> {
  const template = findTemplate(tale.template);
  if (!template) throw new Error(`there is no agenda ${tale.template}`);
  const { title, place, forum = '', school = '', minutes, agenda, isDraft } = tale;
  const created = await planMeeting(house.rooms, organisation, {
    ...{ template, language: 'da', title, startsAtMs, place, forum, school },
    participants: tale.people.map((who) => PEOPLE[who]),
    ...(minutes !== undefined && { minutes }),
    ...(agenda && { agenda }),
    ...(isDraft && { phase: 'draft' }),
  });
  const room = created && (await house.rooms.open(created.meetingId));
  if (!room) throw new Error(`${title} was not planned`);
  return room;
}

/** What comes before the meeting: what earlier ones left open, what is proposed, who cannot come. */
async function prepare(telling: Telling): Promise<void> {
  const { tale, organisation, house, room, system } = telling;
  await bringFollowUp(house, organisation.id, room);
  for (const { by, title, why } of tale.topics ?? []) await telling.send(by, { type: 'topic.propose', title, why });
  for (const who of tale.away ?? []) {
    await system({ type: 'apology.set', participantId: telling.idOf(who), apology: true });
  }
}

async function hold(telling: Telling, startMs: number): Promise<void> {
  const { tale, house, room, send, system } = telling;
  house.nowMs = startMs - EARLY_MS;
  for (const who of present(tale)) {
    const person = { participantId: telling.idOf(who), ...PEOPLE[who], role: roleIn(tale, who) };
    await system({ type: 'participant.join', ...person });
  }
  house.nowMs = startMs;
  await send(tale.lead, { type: 'meeting.start' });
  await system({ type: 'attendance.see', participantIds: present(tale).map((who) => telling.idOf(who)) });
  for (const [index, item] of tale.told.entries()) {
    await tellItem(telling, item);
    if (index === 0) await answerWhatWasOpen(telling);
    await nextTurn();
  }
  if (tale.when !== 'now') await send(tale.lead, { type: 'meeting.close' });
  if (tale.when !== 'now' && room.state.phase !== 'closed') throw new Error(`${tale.title} was not closed`);
}

async function answerWhatWasOpen({ tale, house, room, idOf }: Telling): Promise<void> {
  const actor: Actor = { participantId: idOf(tale.secretary), role: 'secretary' };
  for (const [index, said] of (tale.followed ?? []).entries()) {
    const open = room.state.followUp[index];
    if (!open) throw new Error(`${tale.title} has no agreement ${index} to follow up`);
    await answerFollowUp(house, room, { agreementId: open.id, ...said }, actor);
  }
}

/** Those who came. */
export const present = ({ people, away = [] }: Tale): Who[] => people.filter((who) => !away.includes(who));

const roleIn = (tale: Tale, who: Who): PersonRole =>
  who === tale.lead ? 'facilitator' : who === tale.secretary ? 'secretary' : 'participant';

function tellingOf(parts: Pick<Telling, 'tale' | 'organisation' | 'house' | 'calendar' | 'room'>): Telling {
  const { tale, house, room } = parts;
  const idOf = (who: Who) => personIn(room.state, who);
  const carryOut = async (command: AnyCommand, actor: Actor) => {
    const answer = await room.execute(command, actor, null);
    if (!answer.ok) throw new Error(`${tale.title}: ${command.type} was refused: ${answer.code}`);
  };
  return {
    ...parts,
    idOf,
    send: (who, command) => carryOut(command, { participantId: idOf(who), role: roleIn(tale, who) }),
    system: (command) => carryOut(command, 'system'),
    itemId(title) {
      const item = room.state.agenda.find((one) => one.title === title);
      if (!item) throw new Error(`${tale.title} has no item ${title}`);
      return item.id;
    },
    pass(minutes) {
      house.nowMs += Math.round(minutes * MINUTE_MS);
    },
  };
}

function personIn(state: MeetingState, who: Who): string {
  const person = state.participants.find(({ name }) => name === PEOPLE[who].name);
  if (!person) throw new Error(`${PEOPLE[who].name} is not at ${state.title}`);
  return person.id;
}
