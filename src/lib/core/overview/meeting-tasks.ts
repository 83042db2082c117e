// What of one meeting waits for somebody who has a place in it: before it, while its minutes are made, and until they are public.

import { dutyOn } from '../fora/coverage/duties.ts';
import type { MinutesStatus } from '../meeting/model/minutes.ts';
import { isLeading } from '../meeting/permissions.ts';
import { dayAfter } from '../meeting/reminder-days.ts';
import type { MeetingPhase, PersonRole } from '../meeting/vocabulary.ts';
import type { MeetingWaits } from '../meeting/waits.ts';
import { taskFor, type Task, type TaskKind } from './task.ts';

/** A meeting with what the asker is in it. */
export interface OwnMeeting {
  readonly id: string;
  readonly title: string;
  readonly phase: MeetingPhase;
  /** The day on which it begins, and when it ends. */
  readonly day: string;
  readonly endMs: number;
  readonly minutesStatus: MinutesStatus;
  readonly waits: MeetingWaits;
  /** Null: nobody leads it yet, and so it waits for everybody who may. */
  readonly role: PersonRole | null;
  readonly participantId: string | null;
  /** A school development talk, whose account is to be public. */
  readonly isTalk: boolean;
  /** The version that is public; null for none. */
  readonly publicVersion: number | null;
  /** Those invited by an address that no invitation has gone to. */
  readonly uninvited: number;
}

interface Asker {
  readonly mayLead: boolean;
  readonly mayWrite: boolean;
  readonly canSend: boolean;
  readonly today: string;
  readonly nowMs: number;
}

/** All that waits in this meeting. */
export function tasksOfMeeting(meeting: OwnMeeting, asker: Asker): Task[] {
  const { id, title: what, phase, role } = meeting;
  const task = (kind: TaskKind, dueOn: string | null, count = 1) =>
    taskFor(kind, { id, what, dueOn, count }, asker.today);
  const leads = role === null || isLeading(role);
  if (phase === 'draft' || phase === 'planned') return leads && asker.mayLead ? beforehand(meeting, asker, task) : [];
  if (phase !== 'closed') return [];
  const isStaff = (leads || role === 'secretary') && asker.mayWrite;
  return [...ofThoseThere(meeting, task), ...(isStaff ? afterwards(meeting, asker, leads, task) : [])];
}

type TaskMaker = (kind: TaskKind, dueOn: string | null, count?: number) => Task;

function beforehand({ phase, day, endMs, waits, uninvited }: OwnMeeting, asker: Asker, task: TaskMaker): Task[] {
  if (endMs < asker.nowMs) return [task('notHeld', day)];
  if (phase === 'draft') return [task('draft', day)];
  return [
    ...(waits.isEmpty ? [task('emptyAgenda', day)] : []),
    ...(waits.topics > 0 ? [task('topics', day, waits.topics)] : []),
    ...(uninvited > 0 && asker.canSend ? [task('invite', day, uninvited)] : []),
  ];
}

function ofThoseThere({ minutesStatus, waits, participantId }: OwnMeeting, task: TaskMaker): Task[] {
  const isAsked = minutesStatus === 'comments' && participantId !== null && waits.approvers.includes(participantId);
  return isAsked ? [task('approve', waits.commentsUntil)] : [];
}

function afterwards(meeting: OwnMeeting, { today }: Asker, leads: boolean, task: TaskMaker): Task[] {
  const { minutesStatus, waits, day, isTalk, publicVersion } = meeting;
  switch (minutesStatus) {
    case 'draft':
      return [task('minutes', null)];
    case 'comments': {
      const isPast = waits.commentsUntil !== null && waits.commentsUntil < today;
      return [
        ...(waits.comments > 0 ? [task('comments', waits.commentsUntil, waits.comments)] : []),
        ...(leads && isPast ? [task('finishMinutes', waits.commentsUntil)] : []),
      ];
    }
    case 'approved': {
      if (publicVersion !== null) return publicVersion < waits.version ? [task('publishAgain', null)] : [];
      const days = isTalk ? dutyOn('note', day)?.daysAfterTalk : undefined;
      return days == null ? [] : [task('publish', dayAfter(day, days))];
    }
  }
}
