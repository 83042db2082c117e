// The words for what an agenda template is for. A new kind without a word does not compile.

import type { MeetingKind } from '$lib/core/library/schema.ts';
import { m } from '$lib/paraglide/messages.js';

/** What a template is for, or that it is the organisation's own. */
export type TemplateGroup = MeetingKind | 'own';

const KINDS: Record<TemplateGroup, () => string> = {
  own: m.builder_own_choose,
  workshop: m.office_kind_workshop,
  developmentTalk: m.office_kind_developmentTalk,
  statusMeeting: m.office_kind_statusMeeting,
  jointMeeting: m.office_kind_jointMeeting,
  free: m.office_kind_free,
};

/** The heading over the templates of a kind: "Forvaltning og én skole". */
export const meetingKindWord = (kind: TemplateGroup): string => KINDS[kind]();
