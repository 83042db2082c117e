// From what somebody wants to what a meeting is made of: the template's items, or the ones that were given before its
// closing step, and a place for everyone who is invited.

import { newItemsOf, templateMinutes } from '../../src/lib/core/library/agenda-file.ts';
import { agendaFromTemplate } from '../../src/lib/core/library/library.ts';
import type { AgendaTemplate } from '../../src/lib/core/library/schema.ts';
import type { NewItem } from '../../src/lib/core/meeting/commands.ts';
import { MAX_DURATION_MS } from '../../src/lib/core/meeting/model/basics.ts';
import type { Language, TableRole } from '../../src/lib/core/meeting/vocabulary.ts';
import { MINUTE_MS, TIME_ZONE } from '../../src/lib/core/time.ts';
import type { OwnTemplate } from './own-templates.ts';
import type { Rooms } from './rooms.ts';

export interface MeetingPlan {
  readonly template: AgendaTemplate | OwnTemplate;
  readonly language: Language;
  readonly title: string;
  readonly startsAtMs: number;
  /** Left out: planned. A draft is the staff's alone (rule MT7). */
  readonly phase?: 'draft' | 'planned';
  /** Left out: the template's length, else the sum of the agenda. */
  readonly minutes?: number;
  readonly place: string;
  readonly forum: string;
  readonly school: string;
  readonly participants: readonly { readonly name: string; readonly tableRole: TableRole | null }[];
  /** In place of the template's items, before its closing step. */
  readonly agenda?: readonly NewItem[];
}

/** Makes the meeting and invites its people; null when it would be longer than a meeting can be. */
export async function planMeeting(
  rooms: Rooms,
  organisation: { readonly id: string; readonly name: string },
  plan: MeetingPlan,
): Promise<{ meetingId: string; joinCode: string } | null> {
  const { template, participants, minutes: _minutes, ...head } = plan;
  const agenda = agendaOf(plan);
  const plannedMs = lengthMsOf(plan, agenda);
  if (plannedMs > MAX_DURATION_MS) return null;
  const created = await rooms.create({
    ...head,
    organisationId: organisation.id,
    organisation: organisation.name,
    template: template.slug,
    timeZone: TIME_ZONE,
    plannedMs,
    agenda,
  });
  const room = await rooms.open(created.meetingId);
  for (const person of participants) await room?.execute({ type: 'participant.invite', ...person }, 'system', null);
  return created;
}

const isBuiltIn = (template: AgendaTemplate | OwnTemplate): template is AgendaTemplate => 'meetingKind' in template;

function agendaOf({ template, language, minutes, agenda }: MeetingPlan): NewItem[] {
  const lengthMs = (minutes ?? defaultMinutes(template)) * MINUTE_MS;
  const items = isBuiltIn(template)
    ? agendaFromTemplate(template, language, lengthMs)
    : newItemsOf(template.items, lengthMs);
  if (agenda === undefined) return items;
  return [...agenda, ...items.slice(-1).filter(({ kind, sub }) => kind === 'agreements' && sub !== true)];
}

function defaultMinutes(template: AgendaTemplate | OwnTemplate): number {
  return isBuiltIn(template) ? template.defaultMinutes : Math.max(1, templateMinutes(template.items));
}

/** An empty meeting has no length of its own: it is as long as what was put into it. */
function lengthMsOf({ template, minutes, agenda }: MeetingPlan, items: readonly NewItem[]): number {
  if (minutes !== undefined) return minutes * MINUTE_MS;
  const isOwnAgenda = agenda !== undefined && (!isBuiltIn(template) || template.meetingKind === 'free');
  return isOwnAgenda ? items.reduce((sum, { plannedMs }) => sum + plannedMs, 0) : defaultMinutes(template) * MINUTE_MS;
}
