// A school's next development talk: the agenda that is chosen, and a place for its leader (rule SK4).

import { findTemplate } from '../../src/lib/core/library/library.ts';
import type { School } from '../../src/lib/core/fora/school.ts';
import type { Language } from '../../src/lib/core/meeting/vocabulary.ts';
import type { Invitations } from '../invitations/invitations.ts';
import type { OwnTemplates } from '../meetings/own-templates.ts';
import { planMeeting } from '../meetings/plan-meeting.ts';
import { addThemes, beginWithFollowUp, type Theme } from './first-items.ts';
import type { FollowUpHouse } from './follow-up.ts';
import type { NamedRecord } from './named-records.ts';

interface House extends FollowUpHouse {
  readonly invitations: Pick<Invitations, 'add'>;
  readonly ownTemplates: OwnTemplates;
}

interface Talk {
  readonly startsAtMs: number;
  readonly title: string;
  readonly template: string;
  readonly language: Language;
  readonly phase?: 'draft' | 'planned';
  readonly followUpTitle: string;
  /** Proposed by the school, the committee, the administration. */
  readonly themes: readonly Theme[];
}

/** Plans the talk and invites the leader by name; null when there is no such agenda. */
export async function planTalk(
  house: House,
  organisation: { readonly id: string; readonly name: string },
  { name, content }: Pick<NamedRecord<School>, 'name' | 'content'>,
  { followUpTitle, themes, ...talk }: Talk,
): Promise<string | null> {
  const { rooms, ownTemplates } = house;
  const template = findTemplate(talk.template) ?? (await ownTemplates.find(organisation.id, talk.template));
  if (!template) return null;
  const created = await planMeeting(rooms, organisation, {
    ...talk,
    ...{ template, forum: '', school: name, place: '', participants: [] },
  });
  const room = created && (await rooms.open(created.meetingId));
  if (!room) return null;
  const { leader, leaderMail = '' } = content;
  if (leader !== '') {
    await house.invitations.add(room, 'system', [{ name: leader, tableRole: 'skoleleder', mail: leaderMail }]);
  }
  await beginWithFollowUp(house, organisation.id, room, followUpTitle, true);
  await addThemes(room, themes);
  return created.meetingId;
}
