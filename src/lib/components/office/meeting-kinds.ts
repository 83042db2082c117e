// The words for what an agenda template is for. A new kind without a word does not compile.

import type { MeetingKind } from '$lib/core/library/schema.ts';
import { m } from '$lib/paraglide/messages.js';

const KINDS: Record<MeetingKind, () => string> = {
  workshop: m.office_kind_workshop,
  developmentTalk: m.office_kind_developmentTalk,
  statusMeeting: m.office_kind_statusMeeting,
  jointMeeting: m.office_kind_jointMeeting,
  free: m.office_kind_free,
};

/** The heading over the templates of a kind: "Forvaltning og én skole". */
export const meetingKindWord = (kind: MeetingKind): string => KINDS[kind]();
