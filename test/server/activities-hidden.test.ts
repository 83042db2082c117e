// What others answered stays hidden until it is shown: for every kind there is, on real sockets, in every frame that any seat
// receives, and in the database.

import DatabaseFile from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { databaseFile } from '../../server/store/database.ts';
import { answersAs, phaseOf, phasesOf } from '../../src/lib/core/meeting/activities/answering.ts';
import { KINDS } from '../../src/lib/core/meeting/activities/kinds.ts';
import type { Activity } from '../../src/lib/core/meeting/model/activities.ts';
import { ACTIVITY_SETUPS } from '../support/activity-setups.ts';
import { startLive, stateOf, type LiveSeat, type LiveTest } from '../support/live.ts';
import { markedAnswer } from '../support/marked-answers.ts';

type KindName = keyof typeof KINDS;
const PEOPLE = ['Carla', 'Dan', 'Eva', 'Finn', 'Gro'];

/** One who answers, on two devices at once, with a mark that stands in what they write. */
interface Answerer {
  mark: string;
  seat: LiveSeat;
  devices: LiveSeat[];
}

interface Room {
  live: LiveTest;
  lead: LiveSeat;
  answerers: Answerer[];
  /** Facilitator, secretary, a screen, and somebody who only looks on. */
  others: LiveSeat[];
}

async function fullRoom(): Promise<Room> {
  const live = await startLive();
  const lead = await live.sit('facilitator', 'Anna');
  await lead.done({ type: 'meeting.start' });
  const answerers: Answerer[] = [];
  for (const name of PEOPLE) {
    const place = await live.place('participant', name);
    const devices = [await live.connect(place), await live.connect(place)];
    answerers.push({ mark: '', seat: devices[0] as LiveSeat, devices });
  }
  const others = [lead];
  for (const role of ['secretary', 'screen', 'participant'] as const) others.push(await live.sit(role));
  return { live, lead, answerers, others };
}

/** Starts the activity; from now on everyone writes under another mark. */
async function started(room: Room, kind: KindName, setup: unknown): Promise<string> {
  for (const one of room.answerers) one.mark = `mrk${crypto.randomUUID().replaceAll('-', '')}`;
  const itemId = (await stateOf(room.live)).agenda[0]?.id ?? '';
  await room.lead.done({ type: 'activity.start', itemId, kind, title: 'Hvad ser vi?', setup });
  return (await stateOf(room.live)).activities.at(-1)?.id ?? '';
}

async function activityIn(live: LiveTest, activityId: string): Promise<Activity> {
  const activity = (await stateOf(live)).activities.find(({ id }) => id === activityId);
  if (!activity) throw new Error(`no activity ${activityId}`);
  return activity;
}

const everyone = ({ answerers, others }: Room): LiveSeat[] => [
  ...answerers.flatMap(({ devices }) => devices),
  ...others,
];
const settled = (room: Room) => Promise.all(everyone(room).map((seat) => seat.settled()));

/** Everyone answers the open round; which marks stand in what they wrote. */
async function answered(room: Room, activityId: string): Promise<Answerer[]> {
  const marked: Answerer[] = [];
  for (const one of room.answerers) {
    const { answer, isMarked } = markedAnswer(await activityIn(room.live, activityId), one.mark);
    await one.seat.done({ type: 'activity.answer', activityId, answer });
    if (isMarked) marked.push(one);
  }
  await settled(room);
  return marked;
}

/** No frame holds another's words, and no event another's answer, but among those who answer as one. */
function expectHidden(room: Room, activity: Activity, marked: readonly Answerer[]): void {
  const round = phaseOf(activity)?.collects ?? '';
  for (const { mark, seat } of marked) {
    const mates = answersAs(activity, round, seat.participantId)?.memberIds ?? [];
    for (const other of everyone(room).filter(({ participantId }) => !mates.includes(participantId)))
      expect(other.frames.some((frame) => frame.includes(mark))).toBe(false);
  }
  for (const viewer of everyone(room)) {
    for (const { event } of viewer.events) {
      if (event.type !== 'activity.answered' || event.activityId !== activity.id) continue;
      const { participantId, sharedWith } = event.answer;
      const isOwn = participantId === viewer.participantId || sharedWith.includes(viewer.participantId);
      if (!isOwn) expect([event.answer.answer, event.answer.voice]).toEqual([null, null]);
    }
    const seen = viewer.state.activities.find(({ id }) => id === activity.id);
    expect(seen?.contributions).toEqual([]);
  }
}

/** The rows of a table as they lie in the file. */
function rowsOf({ dataDir }: LiveTest, table: 'sealed_answer' | 'meeting_event'): Record<string, unknown>[] {
  const file = new DatabaseFile(databaseFile(dataDir), { readonly: true });
  onTestFinished(() => void file.close());
  return file.prepare(`SELECT * FROM ${table}`).all() as Record<string, unknown>[];
}

/** Nothing in the box, and nothing in the log, says whose an anonymous answer is or when it came. */
function expectSealed(room: Room, marked: readonly Answerer[]): void {
  const box = rowsOf(room.live, 'sealed_answer');
  for (const row of box) {
    expect(Object.keys(row).sort()).toEqual(['activity_id', 'id', 'meeting_id', 'piece', 'round']);
    for (const { seat } of room.answerers) expect(JSON.stringify(row)).not.toContain(seat.participantId);
  }
  expect(box.map(({ id }) => id)).toEqual(box.map(({ id }) => id).sort());
  const log = JSON.stringify(rowsOf(room.live, 'meeting_event'));
  for (const { mark } of marked) {
    expect(log).not.toContain(mark);
    expect(JSON.stringify(box)).toContain(mark);
    // Not even to who wrote it: there is nothing that says that it is theirs.
    for (const seat of everyone(room)) expect(seat.frames.some((frame) => frame.includes(mark))).toBe(false);
  }
}

/** Goes through all phases, in which everyone answers; the activity as it is when it has ended. */
async function playedThrough(room: Room, activityId: string): Promise<Activity> {
  const first = await activityIn(room.live, activityId);
  for (const phase of phasesOf(first)) {
    if (phase.name !== first.phase) await room.lead.done({ type: 'activity.step', activityId, phase: phase.name });
    await settled(room);
    if (phase.collects !== null && !phase.shows.includes(phase.collects)) {
      const marked = await answered(room, activityId);
      const activity = await activityIn(room.live, activityId);
      // Once something is shown, the same people's words are to be seen.
      if (activity.revealed.length === 0) expectHidden(room, activity, marked);
      if (activity.revealed.length === 0 && activity.naming === 'anonymous') expectSealed(room, marked);
    }
    const { contributions } = await activityIn(room.live, activityId);
    for (const seat of everyone(room))
      expect(seat.state.activities.find(({ id }) => id === activityId)?.contributions).toEqual(contributions);
  }
  await room.lead.done({ type: 'activity.end', activityId });
  return activityIn(room.live, activityId);
}

/** What is shown without names lies in the order of lots, and of an anonymous answer nothing else is left. */
function expectUnlinked(room: Room, { contributions, revealed, naming }: Activity): void {
  expect(rowsOf(room.live, 'sealed_answer')).toEqual([]);
  for (const round of revealed) {
    const lots = contributions.filter((one) => one.round === round && one.participantId === null).map(({ id }) => id);
    expect(lots).toEqual(lots.toSorted());
  }
  if (naming !== 'anonymous') return;
  for (const { participantId, voice, side } of contributions)
    expect([participantId, voice, side]).toEqual([null, null, null]);
}

test.each(Object.keys(KINDS) as KindName[])(
  '[AV4] [AV5] [AV6] answers of the kind %s are hidden from everyone else until they are shown',
  async (kind) => {
    const room = await fullRoom();
    for (const setup of ACTIVITY_SETUPS[kind])
      expectUnlinked(room, await playedThrough(room, await started(room, kind, setup)));
  },
);
