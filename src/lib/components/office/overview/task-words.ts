// What to do about each thing that waits, in words, with its sign and the page where it is done.

import { resolve } from '$app/paths';
import type { ResolvedPathname } from '$app/types';
import { dayLong } from '$lib/components/common/format.ts';
import type { Task, TaskKind } from '$lib/core/overview/task.ts';
import { m } from '$lib/paraglide/messages.js';
import CalendarClock from '@lucide/svelte/icons/calendar-clock';
import CalendarX from '@lucide/svelte/icons/calendar-x';
import ClipboardCheck from '@lucide/svelte/icons/clipboard-check';
import FileText from '@lucide/svelte/icons/file-text';
import Globe from '@lucide/svelte/icons/globe';
import ListChecks from '@lucide/svelte/icons/list-checks';
import type { LucideIcon } from '@lucide/svelte';

interface Way {
  readonly icon: LucideIcon;
  readonly words: (count: string) => string;
  readonly path: (id: string) => ResolvedPathname;
  /** Its day is the meeting's own, not one to be done by. */
  readonly isOnMeetingDay?: true;
}

const several = (one: () => string, more: (inputs: { count: string }) => string) => (count: string) =>
  count === '1' ? one() : more({ count });
const prepare = (id: string) => resolve(`/meetings/${id}/prepare`);
const minutes = (id: string) => resolve(`/meetings/${id}/minutes`);
const ahead = { icon: CalendarClock, path: prepare, isOnMeetingDay: true } as const;

const WAYS: Record<TaskKind, Way> = {
  accept: {
    icon: ClipboardCheck,
    words: () => m.overview_task_accept(),
    path: (id) => resolve(`/agreements/mine#${id}`),
  },
  agreement: {
    icon: ClipboardCheck,
    words: () => m.overview_task_agreement(),
    path: (id) => resolve(`/agreements/mine#${id}`),
  },
  declined: {
    icon: ClipboardCheck,
    words: () => m.overview_task_declined(),
    path: (id) => resolve(`/agreements/${id}`),
  },
  approve: {
    icon: FileText,
    words: () => m.overview_task_approve(),
    path: (id) => resolve(`/meetings/${id}/minutes/comment`),
  },
  notHeld: { ...ahead, icon: CalendarX, words: () => m.overview_task_notHeld() },
  draft: { ...ahead, words: () => m.overview_task_draft() },
  emptyAgenda: { ...ahead, words: () => m.overview_task_emptyAgenda() },
  topics: { ...ahead, words: several(m.overview_task_topics_one, m.overview_task_topics) },
  invite: { ...ahead, words: several(m.overview_task_invite_one, m.overview_task_invite) },
  comments: {
    ...{ icon: FileText, path: (id) => resolve(`/meetings/${id}/minutes/edit`) },
    words: several(m.overview_task_comments_one, m.overview_task_comments),
  },
  finishMinutes: { icon: FileText, words: () => m.overview_task_finishMinutes(), path: minutes },
  minutes: { icon: FileText, words: () => m.overview_task_minutes(), path: minutes },
  publish: { icon: Globe, words: () => m.overview_task_publish(), path: minutes },
  publishAgain: { icon: Globe, words: () => m.overview_task_publishAgain(), path: minutes },
  step: { icon: ListChecks, words: () => m.overview_task_step(), path: (id) => resolve(`/seasons/${id}`) },
};

export const taskIcon = ({ kind }: Task): LucideIcon => WAYS[kind].icon;
export const taskWords = ({ kind, count }: Task): string => WAYS[kind].words(String(count));
export const taskPath = ({ kind, id }: Task): ResolvedPathname => WAYS[kind].path(id);

/** By when, or when the meeting is; empty where there is no day. */
export function taskDay({ kind, dueOn, isLate }: Task): string {
  if (dueOn === null) return '';
  const day = dayLong(dueOn);
  if (!WAYS[kind].isOnMeetingDay) return m.overview_by({ day });
  return isLate || kind === 'notHeld' ? m.overview_meetingWas({ day }) : m.overview_meetingOn({ day });
}
