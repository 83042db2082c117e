// Whether a meeting is a school development talk, for which the formal requirements are shown, and with what kind of school.

import type { App } from '$server/app.ts';
import { checklistOf, type Checklist } from './core/fora/checklist/checklist.ts';
import { findTemplate } from './core/library/library.ts';
import type { MeetingState } from './core/meeting/model.ts';
import type { SchoolType } from './core/fora/school.ts';

export interface Talk {
  /** Null for a school that nobody has told of. */
  schoolType: SchoolType | null;
}

/** How far the talk meets the formal requirements; null for other meetings. */
export async function checklistFor(
  app: Pick<App, 'schools'>,
  organisationId: string,
  state: MeetingState,
): Promise<Checklist | null> {
  const talk = await talkOf(app, organisationId, state);
  return talk && checklistOf(state, talk.schoolType);
}

/** A talk is what is planned from an agenda for talks, or from an own agenda about a school; null for other meetings. */
export async function talkOf(
  app: Pick<App, 'schools'>,
  organisationId: string,
  { template, school }: Pick<MeetingState, 'template' | 'school'>,
): Promise<Talk | null> {
  const kind = findTemplate(template)?.meetingKind;
  if (kind !== 'developmentTalk' && (kind !== undefined || school === '')) return null;
  const record = await app.schools.named(organisationId, school);
  return { schoolType: record?.content.type ?? null };
}
