// A school's next development talk: the agenda that is chosen, and a place for its leader (rule SK4).

import { findTemplate } from '../../src/lib/core/library/library.ts';
import type { School } from '../../src/lib/core/fora/school.ts';
import type { Language } from '../../src/lib/core/meeting/vocabulary.ts';
import type { OwnTemplates } from '../meetings/own-templates.ts';
import { planMeeting } from '../meetings/plan-meeting.ts';
import type { Rooms } from '../meetings/rooms.ts';
import type { NamedRecord } from './named-records.ts';

interface Talk {
  readonly startsAtMs: number;
  readonly title: string;
  readonly template: string;
  readonly language: Language;
  readonly phase?: 'draft' | 'planned';
}

/** Plans the talk and invites the leader by name; null when there is no such agenda. */
export async function planTalk(
  { rooms, ownTemplates }: { rooms: Rooms; ownTemplates: OwnTemplates },
  organisation: { readonly id: string; readonly name: string },
  { name, content }: Pick<NamedRecord<School>, 'name' | 'content'>,
  talk: Talk,
): Promise<string | null> {
  const template = findTemplate(talk.template) ?? (await ownTemplates.find(organisation.id, talk.template));
  if (!template) return null;
  const leader = content.leader === '' ? [] : [{ name: content.leader, tableRole: 'skoleleder' as const }];
  const created = await planMeeting(rooms, organisation, {
    ...talk,
    ...{ template, forum: '', school: name, place: '', participants: leader },
  });
  return created?.meetingId ?? null;
}
