// Every reason for which a command is refused. The code goes over the wire and is translated in the interface;
// the sentence is for developers and stands in docs/protocol.md.

export const REFUSALS = {
  'seat.unknown': 'The token belongs to no seat: it was removed, or never given.',
  'message.invalid': 'The protocol has no such message, or not in this shape, or it asks for an acknowledgement.',
  'command.invalid': 'The command does not have the shape that its schema asks for.',
  'command.forbidden': 'This seat has no right to send this command.',
  tooFast: 'Too many commands in a short time; send it again a little later.',
  internal: 'The server failed while it carried out the command; nothing was changed.',
  'meeting.exists': 'The meeting has been created already.',
  'meeting.unknown': 'There is no such meeting.',
  'meeting.alreadyStarted': 'The meeting has been started already.',
  'meeting.notRunning': 'The meeting is not running.',
  'meeting.closed': 'The meeting is closed.',
  'item.unknown': 'The agenda has no such item.',
  'item.isCurrent': 'The item is the current one.',
  'item.hasRecords': 'The item holds a decision or an agreement.',
  'item.opennessFixed': 'An item cannot change between open and closed once the meeting has started.',
  'card.unknown': 'The item has no such card.',
  'stage.incomplete': 'The view needs an item or a card that the command does not name.',
  'agenda.tooShort': 'The length leaves less than a minute for some item.',
  'agenda.full': 'The agenda holds as many items as it may.',
  'agreement.unknown': 'There is no such agreement.',
  'source.elsewhere': 'The quoted words stand in the notes of another item.',
  'attachment.unknown': 'The meeting has no such attachment.',
  'attachment.full': 'The meeting holds as many attachments as it may.',
  'attachment.gone': 'The attachment was taken away too long ago to be had back.',
  'participant.unknown': 'There is no such participant.',
  'parking.unknown': 'There is no such parked topic.',
  'parking.full': 'The parking lot holds as many topics as it may.',
  'speaker.notWaiting': 'This participant, or nobody at all, has asked for the floor.',
  'speakers.closed': 'The list of speakers is closed; only points of order are taken.',
  'round.alreadyStarted': 'A round is under way.',
  'round.empty': 'Nobody is in the room who could have a turn.',
} as const;

export type RefusalCode = keyof typeof REFUSALS;
