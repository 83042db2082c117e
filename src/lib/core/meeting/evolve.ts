// evolve(state, event) → state. The same fold on the server and in the browser (rules EV1 to EV4).

import type { EvolveTable } from './area.ts';
import { evolveActivities } from './areas/activities.ts';
import { evolveAgenda } from './areas/agenda.ts';
import { evolveAttachments } from './areas/attachments.ts';
import { evolveAgendaTimes } from './areas/agenda-times.ts';
import { evolveCards } from './areas/cards.ts';
import { evolveInvitations } from './areas/invitations.ts';
import { evolveTopics } from './areas/topics.ts';
import { evolveAttendance, followAttendance } from './areas/attendance.ts';
import { evolveChair } from './areas/chair.ts';
import { evolveClock } from './areas/clock.ts';
import { evolveFollowUp } from './areas/follow-up.ts';
import { evolveSettling } from './areas/settling.ts';
import { evolveGroups } from './areas/groups.ts';
import { evolveItemAttendance } from './areas/item-attendance.ts';
import { evolveItemRecords } from './areas/item-records.ts';
import { evolveLobby } from './areas/lobby.ts';
import { evolveMeeting, firstState } from './areas/meeting.ts';
import { evolveMinutes } from './areas/minutes.ts';
import { evolveOverrun } from './areas/overrun.ts';
import { evolveParking } from './areas/parking.ts';
import { evolvePeople } from './areas/people.ts';
import { evolvePlan } from './areas/plan.ts';
import { evolvePublication } from './areas/publication.ts';
import { evolvePublicity } from './areas/publicity.ts';
import { evolveRecords } from './areas/records.ts';
import { evolveRound } from './areas/round.ts';
import { evolveScreens } from './areas/screens.ts';
import { evolveSpeakers } from './areas/speakers.ts';
import { evolveStage } from './areas/stage.ts';
import { evolveThemes } from './areas/themes.ts';
import { evolveUndo } from './areas/undo.ts';
import type { MeetingEvent, RecordedEvent } from './events.ts';
import type { MeetingState } from './model.ts';

const TABLE: EvolveTable = {
  ...evolveMeeting,
  ...evolveAgenda,
  ...evolveAgendaTimes,
  ...evolveCards,
  ...evolveThemes,
  ...evolveClock,
  ...evolveStage,
  ...evolveScreens,
  ...evolveRecords,
  ...evolveFollowUp,
  ...evolveSettling,
  ...evolveItemRecords,
  ...evolvePeople,
  ...evolveLobby,
  ...evolveChair,
  ...evolveAttendance,
  ...evolveItemAttendance,
  ...evolveSpeakers,
  ...evolveParking,
  ...evolveGroups,
  ...evolveActivities,
  ...evolveAttachments,
  ...evolveInvitations,
  ...evolveTopics,
  ...evolveRound,
  ...evolvePlan,
  ...evolveOverrun,
  ...evolvePublication,
  ...evolvePublicity,
  ...evolveMinutes,
  ...evolveUndo,
  hidden: (state) => state,
};

/** The state after one more event. The first must be `meeting.created`; events of unknown types change nothing. */
export function evolve(state: MeetingState | null, recorded: RecordedEvent): MeetingState {
  const { event } = recorded;
  if (state === null) {
    if (event.type !== 'meeting.created') throw new Error(`a meeting cannot begin with ${event.type}`);
    return firstState(event);
  }
  if (!Object.hasOwn(TABLE, event.type)) return state;
  // The table gives each type its own function; TypeScript cannot follow that through an index.
  const evolveOne = TABLE[event.type] as (s: MeetingState, e: MeetingEvent, r: RecordedEvent) => MeetingState;
  return followAttendance(state, evolveOne(state, event, recorded), recorded);
}

/** The state that a meeting's whole log gives; the log must not be empty. */
export function replay(events: readonly RecordedEvent[]): MeetingState {
  let state: MeetingState | null = null;
  for (const recorded of events) state = evolve(state, recorded);
  if (state === null) throw new Error('a meeting without events has no state');
  return state;
}
