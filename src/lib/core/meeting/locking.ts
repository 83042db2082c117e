// What an approved text keeps anybody from (rule MF7): every command whose result would stand in the minutes. A correction
// opens them again. What comes after a meeting goes on: following up, names, what is public.

import type { Actor, AnyCommand } from './area.ts';
import type { MeetingState } from './model.ts';
import { isLocked } from './model/minutes.ts';

const CHANGES_MINUTES: ReadonlySet<AnyCommand['type']> = new Set([
  ...(['decision.record', 'agreement.add', 'agreement.edit', 'agreement.remove'] as const),
  ...(['vote.record', 'vote.cast', 'statement.add', 'statement.edit', 'statement.move', 'statement.remove'] as const),
  ...(['attendance.arrive', 'attendance.leave', 'attendance.clear', 'attendance.setForItem'] as const),
  ...([
    'participant.add',
    'apology.set',
    'substitute.set',
    'participant.remove',
    'participant.readmit',
    'participant.setRole',
  ] as const),
  ...(['account.edit', 'account.takeBack', 'minutes.send', 'minutes.recall', 'minutes.approve'] as const),
  ...(['comment.add', 'comment.settle', 'meeting.reopen', 'action.undo'] as const),
] satisfies AnyCommand['type'][]);

/** Whether this command comes too late: the minutes are approved. It is never too late to take a right away (rule PA9). */
export function comesAfterApproval(state: MeetingState, { type }: AnyCommand, actor: Actor): boolean {
  const isTaken = type === 'participant.setRole' && actor === 'system';
  return isLocked(state) && CHANGES_MINUTES.has(type) && !isTaken;
}
