// The words of coverage, and the shapes beside them: no standing is told by its colour alone.

import { dayLong } from '$lib/components/common/format.ts';
import type { CoverageCell, CoverageStanding, Lack } from '$lib/core/fora/coverage/coverage.ts';
import { m } from '$lib/paraglide/messages.js';
import CalendarClock from '@lucide/svelte/icons/calendar-clock';
import CalendarX from '@lucide/svelte/icons/calendar-x';
import CircleAlert from '@lucide/svelte/icons/circle-alert';
import CircleCheck from '@lucide/svelte/icons/circle-check';
import CircleDashed from '@lucide/svelte/icons/circle-dashed';
import CircleQuestionMark from '@lucide/svelte/icons/circle-question-mark';
import Globe from '@lucide/svelte/icons/globe';
import Minus from '@lucide/svelte/icons/minus';
import type { LucideIcon } from '@lucide/svelte';

export type Tone = 'plain' | 'accent' | 'ok' | 'warn' | 'danger';

const SHAPES: Record<CoverageStanding, { icon: LucideIcon; tone: Tone }> = {
  none: { icon: Minus, tone: 'plain' },
  unknown: { icon: CircleQuestionMark, tone: 'plain' },
  missing: { icon: CircleDashed, tone: 'warn' },
  notHeld: { icon: CalendarX, tone: 'warn' },
  planned: { icon: CalendarClock, tone: 'accent' },
  held: { icon: CircleCheck, tone: 'ok' },
  published: { icon: Globe, tone: 'ok' },
};

const isOverdue = ({ standing, lack }: Pick<CoverageCell, 'standing' | 'lack'>): boolean =>
  standing === 'missing' && lack?.isLate === true;

/** The sign of a standing; one that is late has another shape than one that can still be mended. */
export function standingShape(cell: Pick<CoverageCell, 'standing' | 'lack'>): { icon: LucideIcon; tone: Tone } {
  return isOverdue(cell) ? { icon: CircleAlert, tone: 'danger' } : SHAPES[cell.standing];
}

/** How far the school's talk of that year is. */
export function coverageWord(cell: Pick<CoverageCell, 'standing' | 'lack' | 'isVoluntary'>): string {
  if (isOverdue(cell)) return m.coverage_standing_late();
  if (cell.standing === 'none' && cell.isVoluntary) return m.coverage_standing_voluntary();
  return m[`coverage_standing_${cell.standing}`]();
}

/** What is missing, and by when. */
export function lackWord({ what, by, isLate }: Lack): string {
  // A day is not broken over two lines of a narrow cell.
  const day = dayLong(by).replaceAll(' ', '\u00A0');
  if (what === 'talk') return isLate ? m.coverage_lack_talk_late({ day }) : m.coverage_lack_talk({ day });
  return isLate ? m.coverage_lack_note_late({ day }) : m.coverage_lack_note({ day });
}

export const openWord = (count: number): string =>
  count === 1 ? m.coverage_open_one() : m.coverage_open({ count: String(count) });
