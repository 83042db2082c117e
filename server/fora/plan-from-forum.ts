// A meeting as its forum has it: the forum's agenda, place and people, and numbers that run on where they do (rule FO7).

import { findTemplate } from '../../src/lib/core/library/library.ts';
import type { Forum } from '../../src/lib/core/fora/forum.ts';
import type { Language } from '../../src/lib/core/meeting/vocabulary.ts';
import type { Invitations } from '../invitations/invitations.ts';
import { numbersBefore } from '../meetings/numbers-before.ts';
import type { OwnTemplates } from '../meetings/own-templates.ts';
import { planMeeting } from '../meetings/plan-meeting.ts';
import { beginWithFollowUp } from './first-items.ts';
import type { FollowUpHouse } from './follow-up.ts';
import type { NamedRecord } from './named-records.ts';

interface House extends FollowUpHouse {
  readonly invitations: Pick<Invitations, 'add'>;
  readonly ownTemplates: OwnTemplates;
}

/** Plans a meeting of the forum; null when the forum's agenda is gone, or cannot be as short or long as the forum says. */
export async function planFromForum(
  house: House,
  organisation: { readonly id: string; readonly name: string },
  { name, content }: Pick<NamedRecord<Forum>, 'name' | 'content'>,
  { startsAtMs, language, followUpTitle }: { startsAtMs: number; language: Language; followUpTitle: string },
): Promise<string | null> {
  const { rooms, ownTemplates } = house;
  const template = findTemplate(content.template) ?? (await ownTemplates.find(organisation.id, content.template));
  if (!template) return null;
  const created = await planMeeting(rooms, organisation, {
    ...{ template, language, startsAtMs, title: name, forum: name, school: '' },
    ...{ place: content.place, participants: [] },
    ...(content.minutes !== null && { minutes: content.minutes }),
  });
  const room = created && (await rooms.open(created.meetingId));
  if (!room) return null;
  await house.invitations.add(
    room,
    'system',
    content.people.map(({ mail = '', ...person }) => ({ ...person, mail })),
  );
  const before = content.numbersRunOn ? await numbersBefore(house, room.state, organisation.id) : null;
  if (before) await room.execute({ type: 'meeting.edit', firstItemNumber: before.next }, 'system', null);
  await beginWithFollowUp(house, organisation.id, room, followUpTitle);
  return created.meetingId;
}
