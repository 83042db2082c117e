// A meeting as its forum has it: the forum's agenda, place and people, and numbers that run on where they do (rule FO7).

import { findTemplate } from '../../src/lib/core/library/library.ts';
import type { Forum } from '../../src/lib/core/fora/forum.ts';
import type { Language } from '../../src/lib/core/meeting/vocabulary.ts';
import { numbersBefore } from '../meetings/numbers-before.ts';
import type { OwnTemplates } from '../meetings/own-templates.ts';
import { planMeeting } from '../meetings/plan-meeting.ts';
import type { Rooms } from '../meetings/rooms.ts';
import type { MeetingDirectory } from '../store/meeting-directory.ts';
import type { NamedRecord } from './named-records.ts';

interface House {
  readonly rooms: Rooms;
  readonly directory: MeetingDirectory;
  readonly ownTemplates: OwnTemplates;
}

/** Plans a meeting of the forum; null when the forum's agenda is gone, or cannot be as short or long as the forum says. */
export async function planFromForum(
  { rooms, directory, ownTemplates }: House,
  organisation: { readonly id: string; readonly name: string },
  { name, content }: Pick<NamedRecord<Forum>, 'name' | 'content'>,
  { startsAtMs, language }: { startsAtMs: number; language: Language },
): Promise<string | null> {
  const template = findTemplate(content.template) ?? (await ownTemplates.find(organisation.id, content.template));
  if (!template) return null;
  const created = await planMeeting(rooms, organisation, {
    ...{ template, language, startsAtMs, title: name, forum: name, school: '' },
    ...{ place: content.place, participants: content.people },
    ...(content.minutes !== null && { minutes: content.minutes }),
  });
  const room = created && (await rooms.open(created.meetingId));
  if (!room) return null;
  const before = content.numbersRunOn ? await numbersBefore({ rooms, directory }, room.state, organisation.id) : null;
  if (before) await room.execute({ type: 'meeting.edit', firstItemNumber: before.next }, 'system', null);
  return created.meetingId;
}
