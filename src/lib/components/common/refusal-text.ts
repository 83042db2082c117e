// Why something was refused, in words that say what was kept and what to do. Every code has its sentence, or it does not compile.

import type { RefusalCode } from '$lib/core/meeting/refusals.ts';
import { m } from '$lib/paraglide/messages.js';

const SENTENCES: Record<RefusalCode, () => string> = {
  'command.invalid': m.refusals_command_invalid,
  'command.forbidden': m.refusals_command_forbidden,
  'message.invalid': m.refusals_message_invalid,
  'seat.unknown': m.refusals_seat_unknown,
  tooFast: m.refusals_tooFast,
  internal: m.refusals_internal,
  'meeting.exists': m.refusals_meeting_exists,
  'meeting.unknown': m.refusals_meeting_unknown,
  'meeting.alreadyStarted': m.refusals_meeting_alreadyStarted,
  'meeting.notRunning': m.refusals_meeting_notRunning,
  'meeting.closed': m.refusals_meeting_closed,
  'item.unknown': m.refusals_item_unknown,
  'item.isCurrent': m.refusals_item_isCurrent,
  'item.hasRecords': m.refusals_item_hasRecords,
  'item.noSubItems': m.refusals_item_noSubItems,
  'item.hasSubItems': m.refusals_item_hasSubItems,
  'item.tooDeep': m.refusals_item_tooDeep,
  'item.tooShort': m.refusals_item_tooShort,
  'card.exists': m.refusals_card_exists,
  'card.tooMany': m.refusals_card_tooMany,
  'card.unknown': m.refusals_card_unknown,
  'screen.unknown': m.refusals_screen_unknown,
  'screen.full': m.refusals_screen_full,
  'stage.incomplete': m.refusals_stage_incomplete,
  'agenda.tooShort': m.refusals_agenda_tooShort,
  'agenda.full': m.refusals_agenda_full,
  'agreement.unknown': m.refusals_agreement_unknown,
  'source.elsewhere': m.refusals_source_elsewhere,
  'attachment.unknown': m.refusals_attachment_unknown,
  'attachment.full': m.refusals_attachment_full,
  'attachment.gone': m.refusals_attachment_gone,
  'participant.joined': m.refusals_participant_joined,
  'invitation.full': m.refusals_invitation_full,
  'topic.unknown': m.refusals_topic_unknown,
  'topic.settled': m.refusals_topic_settled,
  'topic.tooMany': m.refusals_topic_tooMany,
  'participant.unknown': m.refusals_participant_unknown,
  'speaker.notWaiting': m.refusals_speaker_notWaiting,
  'meeting.isDraft': m.refusals_meeting_isDraft,
  'meeting.notClosed': m.refusals_meeting_notClosed,
  'item.closesMeeting': m.refusals_item_closesMeeting,
  'item.noneCurrent': m.refusals_item_noneCurrent,
  'clock.tooMuch': m.refusals_clock_tooMuch,
  'overrun.notAsked': m.refusals_overrun_notAsked,
  'undo.notLast': m.refusals_undo_notLast,
  'undo.tooLate': m.refusals_undo_tooLate,
  'undo.builtOn': m.refusals_undo_builtOn,
  'parking.unknown': m.refusals_parking_unknown,
  'parking.full': m.refusals_parking_full,
  'speakers.closed': m.refusals_speakers_closed,
  'round.alreadyStarted': m.refusals_round_alreadyStarted,
  'round.empty': m.refusals_round_empty,
};

/** The sentence for a refusal's code; a code of a newer server gets a general one. */
export function refusalText(code: string): string {
  return Object.hasOwn(SENTENCES, code) ? SENTENCES[code as RefusalCode]() : m.refusals_unknown();
}
