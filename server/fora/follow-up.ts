// Between a meeting and those before it: what they left open is brought to it, and what is said of it there is told to the
// meeting that it was agreed in. This meeting's log comes first; what a crash left untold is told the next time somebody opens
// a desk (rule FU4).

import type { Actor } from '../../src/lib/core/meeting/area.ts';
import type { Answering } from '../../src/lib/core/meeting/commands/follow-up.ts';
import { findItem, ownerName, type MeetingState } from '../../src/lib/core/meeting/model.ts';
import { responsibleFor } from '../../src/lib/core/meeting/responsible.ts';
import { isSettled, type Brought, type FollowUp } from '../../src/lib/core/meeting/model/follow-up.ts';
import type { AgreementStatus } from '../../src/lib/core/meeting/vocabulary.ts';
import type { Answer } from '../../src/lib/core/protocol/live.ts';
import type { Room } from '../meetings/room.ts';
import type { Rooms } from '../meetings/rooms.ts';
import type { AgreementDirectory } from '../store/agreement-directory.ts';
import type { MeetingEntry } from '../store/meeting-directory.ts';
import { meetingsBefore, type CircleHouse } from './circle.ts';

/** Those that somebody still has to do something about. */
const OPEN: readonly AgreementStatus[] = ['open', 'inProgress', 'carriedOver'];
/** More than anybody follows up at one meeting. */
const MOST = 200;

export interface FollowUpHouse extends CircleHouse {
  readonly rooms: Rooms;
  readonly agreements: AgreementDirectory;
}

/** What the meetings before this one left open, the oldest first. */
export async function openBefore(
  house: FollowUpHouse,
  organisationId: string,
  state: MeetingState,
): Promise<Brought[]> {
  const before = await meetingsBefore(house, organisationId, state);
  const leftOpen = await house.agreements.meetingsWith(organisationId, OPEN);
  const latest = before[0] && (await house.rooms.open(before[0].id));
  const own = before.filter(({ id }) => leftOpen.has(id)).map((meeting) => ({ meeting, only: null }));
  const others = await handedHere(house, organisationId, state, new Set(before.map(({ id }) => id)));
  const open = await Promise.all(
    [...own, ...others]
      .toSorted((a, b) => a.meeting.startsAtMs - b.meeting.startsAtMs)
      .map(async ({ meeting, only }) =>
        (await openIn(house.rooms, meeting, latest?.state)).filter(({ id }) => only === null || only.has(id)),
      ),
  );
  return open.flat().slice(0, MOST);
}

/** What other meetings agreed to have taken up in this meeting, or in its forum. */
async function handedHere(
  { agreements, directory, fora }: FollowUpHouse,
  organisationId: string,
  { id: followUpMeetingId, forum }: MeetingState,
  before: ReadonlySet<string>,
): Promise<{ meeting: MeetingEntry; only: ReadonlySet<string> }[]> {
  const followUpForumId = (await fora.named(organisationId, forum))?.id;
  const anyOf = { followUpMeetingId, ...(followUpForumId !== undefined && { followUpForumId }) };
  const handed = await agreements.list(organisationId, { isOver: false, anyOf }, { limit: MOST, offset: 0 });
  const others = handed.filter(({ meetingId }) => meetingId !== followUpMeetingId && !before.has(meetingId));
  const byMeeting = Map.groupBy(others, ({ meetingId }) => meetingId);
  const found = await Promise.all(
    [...byMeeting].map(async ([meetingId, theirs]) => ({
      ...{ meeting: await directory.find(meetingId), only: new Set(theirs.map(({ id }) => id)) },
    })),
  );
  return found.flatMap(({ meeting, only }) => (meeting?.phase === 'closed' ? [{ meeting, only }] : []));
}

async function openIn(rooms: Rooms, meeting: MeetingEntry, latest: MeetingState | undefined): Promise<Brought[]> {
  const state = (await rooms.open(meeting.id))?.state;
  if (!state) return [];
  return state.agreements
    .filter(({ status }) => OPEN.includes(status))
    .map(({ id, what, followUpOn, status, itemId, ...whose }) => ({
      ...{ id, meetingId: meeting.id, meetingTitle: meeting.title, atMs: meeting.startsAtMs },
      ...{ what, responsible: responsibleFor(whose) && ownerName(state, responsibleFor(whose)), followUpOn, status },
      closed: findItem(state, itemId)?.closed ?? false,
      times: timesCarried(latest?.followUp ?? [], id),
    }));
}

/** The meeting before has counted those before it. */
function timesCarried(followUp: readonly FollowUp[], id: string): number {
  const then = followUp.find((one) => one.id === id);
  return then && !isSettled(then) ? then.times + 1 : 0;
}

/** Takes up what is open, in a meeting that is not over, and tells what was answered and never came to its own meeting. */
export async function bringFollowUp(house: FollowUpHouse, organisationId: string, room: Room): Promise<void> {
  if (room.state.phase === 'closed') return;
  await Promise.all(room.state.followUp.map((one) => tell(house, one)));
  const agreements = await openBefore(house, organisationId, room.state);
  if (agreements.length > 0 || room.state.followUp.length > 0) {
    await room.execute({ type: 'followUp.bring', agreements }, 'system', null);
  }
}

/** Says what has become of an agreement, here and in the meeting that it was made in. */
export async function answerFollowUp(
  house: FollowUpHouse,
  room: Room,
  asked: Answering,
  actor: Actor,
): Promise<Answer> {
  const answer = await room.execute({ type: 'followUp.answer', ...asked }, actor, null);
  const said = room.state.followUp.find(({ id }) => id === asked.agreementId);
  if (answer.ok && said) await tell(house, said);
  return answer;
}

/** The meeting that it was made in stands as this one says; asked twice, it is told once. */
async function tell({ rooms }: FollowUpHouse, { id, meetingId, answer }: FollowUp): Promise<void> {
  const room = answer && (await rooms.open(meetingId));
  const agreement = room?.state.agreements.find((one) => one.id === id);
  if (!room || !answer || !agreement || agreement.status === answer.status) return;
  await room.execute(
    { type: 'agreement.settle', agreementId: id, status: answer.status, note: answer.why },
    'system',
    null,
  );
}
