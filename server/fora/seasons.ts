// A season of talks planned in one go: which days they may stand on, and the meetings themselves (rules SE2, SE3).

import { Temporal } from 'temporal-polyfill';
import type { Season } from '../../src/lib/core/fora/season.ts';
import type { Language } from '../../src/lib/core/meeting/vocabulary.ts';
import type { Invitations } from '../invitations/invitations.ts';
import type { OwnTemplates } from '../meetings/own-templates.ts';
import type { Theme } from './first-items.ts';
import type { FollowUpHouse } from './follow-up.ts';
import { isHoliday } from './holidays.ts';
import type { NamedRecord, NamedRecords } from './named-records.ts';
import { planTalk } from './plan-talk.ts';

const SATURDAY = 6;

/** So many working days from a day on, one after the other: weekends and public holidays are passed over. */
export function workingDays(from: string, count: number): string[] {
  const days: string[] = [];
  for (let day = Temporal.PlainDate.from(from); days.length < count; day = day.add({ days: 1 })) {
    if (day.dayOfWeek < SATURDAY && !isHoliday(day)) days.push(day.toString());
  }
  return days;
}

interface House extends FollowUpHouse {
  readonly invitations: Pick<Invitations, 'add'>;
  readonly ownTemplates: OwnTemplates;
  readonly seasons: NamedRecords<'season'>;
}

/** One school's talk, as it is to be planned. */
export interface PlannedTalk {
  readonly schoolId: string;
  readonly startsAtMs: number;
  readonly title: string;
}

interface How {
  readonly template: string;
  readonly language: Language;
  readonly followUpTitle: string;
  /** Of the committee and the administration, for all of them. */
  readonly themes: readonly Theme[];
}

/** Plans the talks of the schools that have none in this season yet; gives how many. Each stands in the season as soon as it is made. */
export async function planSeason(
  house: House,
  organisation: { readonly id: string; readonly name: string },
  season: NamedRecord<Season>,
  talks: readonly PlannedTalk[],
  how: How,
): Promise<number> {
  let { content } = season;
  let planned = 0;
  for (const { schoolId, ...talk } of talks) {
    if (content.talks.some((one) => one.schoolId === schoolId)) continue;
    const school = await house.schools.find(organisation.id, schoolId);
    const meetingId = school && (await planTalk(house, organisation, school, { ...how, ...talk }));
    if (!meetingId) continue;
    content = { ...content, talks: [...content.talks, { schoolId, meetingId }] };
    await house.seasons.edit(organisation.id, season.id, season.name, content);
    planned += 1;
  }
  return planned;
}
