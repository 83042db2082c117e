// The form of a forum as it was filled in: read field by field, so that each error stands where it belongs.

import * as v from 'valibot';
import { durationsForLength } from '$lib/core/library/durations.ts';
import { findTemplate } from '$lib/core/library/library.ts';
import { MAX_FORUM_PEOPLE, forumNameSchema, forumSchema, type Forum } from '$lib/core/fora/forum.ts';
import { rhythmSchema } from '$lib/core/fora/rhythm.ts';
import { TEXT_LIMITS } from '$lib/core/meeting/model/basics.ts';
import { MINUTE_MS } from '$lib/core/time.ts';
import { m } from '$lib/paraglide/messages.js';
import type { App } from '$server/app.ts';
import { readPastedPeople } from './components/office/pasted-people.ts';
import { RHYTHM_FIELDS, type ForumErrors, type ForumValues } from './components/office/fora/forum-values.ts';

const TEXTS = ['name', 'purpose', 'circle', 'people', 'startsAt', 'place', 'template'] as const;
const CHOICES = ['minutes', 'minutesTemplate', ...RHYTHM_FIELDS] as const;

export interface ReadForum {
  values: ForumValues;
  errors: ForumErrors;
  /** Null while something is wrong. */
  forum: { name: string; content: Forum } | null;
}

/** What the form says, and what it means; an agenda or a minutes template that is nobody's is an error as others are. */
export async function readForum(form: FormData, app: App, organisationId: string): Promise<ReadForum> {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const values = {
    ...Object.fromEntries([...TEXTS, ...CHOICES].map((name) => [name, text(name)])),
    numbersRunOn: form.has('numbersRunOn'),
  } as ForumValues;
  const errors: ForumErrors = {};

  const name = v.safeParse(forumNameSchema, values.name);
  if (!name.success) errors.name = m.fora_name_error({ limit: TEXT_LIMITS.title });
  const { people, unread } = readPastedPeople(values.people);
  if (unread.length > 0) errors.people = m.fora_people_error({ lines: unread.join(' · ') });
  if (people.length > MAX_FORUM_PEOPLE) errors.people = m.fora_people_tooMany({ limit: MAX_FORUM_PEOPLE });
  const rhythm = v.safeParse(rhythmSchema, rhythmOf(values));
  if (!rhythm.success) errors.rhythm = m.fora_rhythm_error();
  const minutes = values.minutes === '' ? null : Number(values.minutes);
  if (!(await fitsAgenda(app, organisationId, values.template, minutes))) errors.minutes = m.fora_minutes_error();

  const content = v.safeParse(forumSchema, {
    ...{ purpose: values.purpose, circle: values.circle, place: values.place, startsAt: values.startsAt },
    people: people.map(({ name: called, tableRole, mail }) => ({ name: called, tableRole, ...(mail && { mail }) })),
    rhythm: rhythm.output,
    ...{ template: values.template, minutes, minutesTemplate: values.minutesTemplate || null },
    numbersRunOn: values.numbersRunOn,
  });
  for (const { path } of content.issues ?? []) {
    const field = path?.[0]?.key;
    if (field === 'people') errors.people = m.fora_people_mail();
    if (field === 'startsAt') errors.startsAt = m.fora_startsAt_error();
    if (field === 'purpose') errors.purpose = m.fora_tooLong({ limit: TEXT_LIMITS.paragraph });
    if (field === 'circle') errors.circle = m.fora_tooLong({ limit: TEXT_LIMITS.line });
    if (field === 'place') errors.place = m.fora_tooLong({ limit: TEXT_LIMITS.title });
    if (field === 'minutes') errors.minutes = m.fora_minutes_error();
  }
  const isRead = name.success && content.success && Object.keys(errors).length === 0;
  return { values, errors, forum: isRead ? { name: name.output, content: content.output } : null };
}

function rhythmOf(values: ForumValues): unknown {
  const number = (field: 'count' | 'from' | 'to' | 'month' | 'weekday' | 'week') => Number(values[field]);
  const [weekday, week] = [number('weekday'), number('week')];
  switch (values.every) {
    case 'weeks':
      return { every: 'weeks', count: number('count'), weekday };
    case 'months':
      return { every: 'months', count: number('count'), weekday, week };
    case 'year':
      return { every: 'year', from: number('from'), to: number('to'), month: number('month'), weekday, week };
    default:
      return { every: values.every };
  }
}

/** Whether the agenda is there, and can be that long. */
async function fitsAgenda(app: App, organisationId: string, slug: string, minutes: number | null): Promise<boolean> {
  const template = findTemplate(slug) ?? (await app.ownTemplates.find(organisationId, slug));
  if (!template) return false;
  if (minutes === null) return true;
  const times = template.items.map((item) => ({
    ...{ plannedMs: item.minutes * MINUTE_MS, kind: item.kind, sub: item.sub },
    fixed: 'fixed' in item && item.fixed,
  }));
  return Number.isInteger(minutes) && durationsForLength(times, minutes * MINUTE_MS) !== null;
}
