// One thing that waits for somebody: what kind, of which meeting, agreement or season, and by when.

export const TASK_KINDS = [
  'accept',
  'agreement',
  'declined',
  'approve',
  'notHeld',
  'draft',
  'emptyAgenda',
  'topics',
  'invite',
  'comments',
  'finishMinutes',
  'minutes',
  'publish',
  'publishAgain',
  'step',
] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

export interface Task {
  readonly kind: TaskKind;
  /** Of the meeting, the agreement or the season. */
  readonly id: string;
  /** Its title, what was agreed, or the step. */
  readonly what: string;
  readonly dueOn: string | null;
  readonly isLate: boolean;
  /** How many, where it is several at once. */
  readonly count: number;
}

/** The task; late when its day has gone by. */
export function taskFor(
  kind: TaskKind,
  { id, what, dueOn, count = 1 }: { id: string; what: string; dueOn: string | null; count?: number },
  today: string,
): Task {
  return { kind, id, what, dueOn, count, isLate: dueOn !== null && dueOn < today };
}
