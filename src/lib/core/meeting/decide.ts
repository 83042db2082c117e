// decide(state, command, context) → events or a refusal. Pure: the same three give the same events (rule DC4).

import {
  done,
  refuse,
  type Actor,
  type AnyCommand,
  type DecideContext,
  type DecideTable,
  type Decision,
} from './area.ts';
import { joiningIn } from './activities/following.ts';
import { decideActivities } from './areas/activities.ts';
import { decideAgenda } from './areas/agenda.ts';
import { decideAttachments } from './areas/attachments.ts';
import { decideAgendaTimes } from './areas/agenda-times.ts';
import { decideCards } from './areas/cards.ts';
import { decideInvitations } from './areas/invitations.ts';
import { decideTopics } from './areas/topics.ts';
import { decideAttendance } from './areas/attendance.ts';
import { decideChair } from './areas/chair.ts';
import { decideClock } from './areas/clock.ts';
import { decideFollowUp } from './areas/follow-up.ts';
import { decideSettling } from './areas/settling.ts';
import { decideGroups } from './areas/groups.ts';
import { decideItemAttendance } from './areas/item-attendance.ts';
import { decideItemRecords } from './areas/item-records.ts';
import { decideLobby } from './areas/lobby.ts';
import { created, decideMeeting } from './areas/meeting.ts';
import { decideMinutes } from './areas/minutes.ts';
import { meansObserver } from './areas/observing.ts';
import { decideOverrun } from './areas/overrun.ts';
import { decideParking } from './areas/parking.ts';
import { decidePeople } from './areas/people.ts';
import { decidePlan } from './areas/plan.ts';
import { decidePublication } from './areas/publication.ts';
import { decidePublicity } from './areas/publicity.ts';
import { decideRecords } from './areas/records.ts';
import { decideRound } from './areas/round.ts';
import { decideScreens } from './areas/screens.ts';
import { decideSpeakers } from './areas/speakers.ts';
import { decideStage } from './areas/stage.ts';
import { decideThemes } from './areas/themes.ts';
import { decideUndo } from './areas/undo.ts';
import { evolve } from './evolve.ts';
import { comesAfterApproval } from './locking.ts';
import type { MeetingState } from './model.ts';
import { maySend } from './permissions.ts';
import { roleOf, standingOf } from './standing.ts';

const TABLE: DecideTable = {
  ...decideMeeting,
  ...decideAgenda,
  ...decideAgendaTimes,
  ...decideCards,
  ...decideThemes,
  ...decideClock,
  ...decideStage,
  ...decideScreens,
  ...decideRecords,
  ...decideFollowUp,
  ...decideSettling,
  ...decideItemRecords,
  ...decidePeople,
  ...decideLobby,
  ...decideChair,
  ...decideAttendance,
  ...decideItemAttendance,
  ...decideSpeakers,
  ...decideParking,
  ...decideGroups,
  ...decideActivities,
  ...decideAttachments,
  ...decideInvitations,
  ...decideTopics,
  ...decideRound,
  ...decidePlan,
  ...decideOverrun,
  ...decidePublication,
  ...decidePublicity,
  ...decideMinutes,
  ...decideUndo,
};

/**
 * What follows from a command: events (none when nothing would change), or the code of a refusal, which leaves no trace.
 * `state` is null for a meeting that does not exist yet; only `meeting.create` makes one.
 */
export function decide(state: MeetingState | null, command: AnyCommand, given: DecideContext): Decision {
  const actor = actorNow(state, given.actor);
  if (actor === null || !maySend(actor, command.type)) return refuse('command.forbidden');
  if (state === null) {
    return command.type === 'meeting.create' ? done(created(command, given.newId)) : refuse('meeting.unknown');
  }
  if (comesAfterApproval(state, command, actor)) return refuse('minutes.locked');
  if (meansObserver(state, command)) return refuse('participant.observes');
  // The table gives each type its own function; TypeScript cannot follow that through an index.
  const decideOne = TABLE[command.type] as (s: MeetingState, c: AnyCommand, x: DecideContext) => Decision;
  return withJoiningIn(state, decideOne(state, command, { ...given, actor }), given);
}

/** The events that let somebody into the room. */
const LETS_IN: ReadonlySet<string> = new Set([
  'participant.joined',
  'participant.readmitted',
  'participant.roleSet',
  'attendance.came',
]);

/** The decision with what it brings to the activity that goes on, where it lets people into the room (rule AV14). */
function withJoiningIn(state: MeetingState, decision: Decision, { nowMs, newId }: DecideContext): Decision {
  if (!decision.ok || !decision.events.some(({ type }) => LETS_IN.has(type))) return decision;
  const after = decision.events.reduce<MeetingState>(
    (one, event) => evolve(one, { seq: 0, at: nowMs, by: null, event }),
    state,
  );
  return { ...decision, events: [...decision.events, ...joiningIn(state, after, { nowMs, newId })] };
}

/** The actor with the right that they have in the meeting at this moment (rule PA5); null for who is not let in. */
function actorNow(state: MeetingState | null, actor: Actor): Actor | null {
  if (actor === 'system' || state === null) return actor;
  return standingOf(state, actor) === 'in' ? { ...actor, role: roleOf(state, actor) } : null;
}
