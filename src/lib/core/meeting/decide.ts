// decide(state, command, context) → events or a refusal. Pure: the same three give the same events (rule DC4).

import { done, refuse, type AnyCommand, type DecideContext, type DecideTable, type Decision } from './area.ts';
import { decideAgenda } from './areas/agenda.ts';
import { decideAttachments } from './areas/attachments.ts';
import { decideAgendaTimes } from './areas/agenda-times.ts';
import { decideCards } from './areas/cards.ts';
import { decideInvitations } from './areas/invitations.ts';
import { decideTopics } from './areas/topics.ts';
import { decideClock } from './areas/clock.ts';
import { created, decideMeeting } from './areas/meeting.ts';
import { decideOverrun } from './areas/overrun.ts';
import { decideParking } from './areas/parking.ts';
import { decidePeople } from './areas/people.ts';
import { decidePlan } from './areas/plan.ts';
import { decideRecords } from './areas/records.ts';
import { decideRound } from './areas/round.ts';
import { decideScreens } from './areas/screens.ts';
import { decideSpeakers } from './areas/speakers.ts';
import { decideStage } from './areas/stage.ts';
import { decideUndo } from './areas/undo.ts';
import type { MeetingState } from './model.ts';
import { maySend } from './permissions.ts';

const TABLE: DecideTable = {
  ...decideMeeting,
  ...decideAgenda,
  ...decideAgendaTimes,
  ...decideCards,
  ...decideClock,
  ...decideStage,
  ...decideScreens,
  ...decideRecords,
  ...decidePeople,
  ...decideSpeakers,
  ...decideParking,
  ...decideAttachments,
  ...decideInvitations,
  ...decideTopics,
  ...decideRound,
  ...decidePlan,
  ...decideOverrun,
  ...decideUndo,
};

/**
 * What follows from a command: events (none when nothing would change), or the code of a refusal, which leaves no trace.
 * `state` is null for a meeting that does not exist yet; only `meeting.create` makes one.
 */
export function decide(state: MeetingState | null, command: AnyCommand, context: DecideContext): Decision {
  if (!maySend(context.actor, command.type)) return refuse('command.forbidden');
  if (state === null) {
    return command.type === 'meeting.create' ? done(created(command, context.newId)) : refuse('meeting.unknown');
  }
  // The table gives each type its own function; TypeScript cannot follow that through an index.
  const decideOne = TABLE[command.type] as (s: MeetingState, c: AnyCommand, x: DecideContext) => Decision;
  return decideOne(state, command, context);
}
