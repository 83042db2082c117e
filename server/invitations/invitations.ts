// Inviting people: their addresses, the mails to them, and the personal link that lets one of them propose a topic and
// come in. The link's token is its id and a signature over it: nothing secret is stored, and a new id makes it nobody's.

import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import type { Actor } from '../../src/lib/core/meeting/area.ts';
import { findParticipant, type MeetingState } from '../../src/lib/core/meeting/model.ts';
import { type Participant } from '../../src/lib/core/meeting/model/people.ts';
import type { RefusalCode } from '../../src/lib/core/meeting/refusals.ts';
import type { TableRole } from '../../src/lib/core/meeting/vocabulary.ts';
import { deriveKey } from '../auth/secret.ts';
import type { Letter } from '../mail/letter.ts';
import type { Outbox } from '../mail/outbox.ts';
import type { Room } from '../meetings/room.ts';
import type { Rooms } from '../meetings/rooms.ts';
import type { InvitationsStore } from '../store/invitations-store.ts';
import type { MailStanding, MailStore, NewMail } from '../store/mail-store.ts';
import type { MailFile } from '../store/tables/mail.ts';
import { calendarText, shownInCalendar, type Person } from './calendar.ts';
import { calendarDescription, invitationMessage } from './message.ts';
import type { InvitationWords } from './words.ts';

export interface NewInvited {
  readonly name: string;
  readonly tableRole: TableRole | null;
  /** Empty: none is known. */
  readonly mail: string;
}

/** What the staff see of somebody's invitation, beside the name and role of the state. */
export interface InvitationEntry {
  readonly participantId: string;
  readonly mail: string;
  /** The path of the personal link. */
  readonly link: string;
  readonly sent: (Omit<MailStanding, 'participantId' | 'sequence'> & { isCurrent: boolean }) | null;
}

/** Who sends, under which address the server is reached, and in which words. */
export interface Sending {
  readonly origin: string;
  readonly sender: Person;
  readonly words: InvitationWords;
}

interface InvitationsParts {
  readonly store: InvitationsStore;
  readonly mails: MailStore;
  readonly outbox: Outbox;
  readonly rooms: Rooms;
  readonly secret: Buffer;
  readonly now: () => number;
}

export class Invitations {
  readonly #parts: InvitationsParts;
  readonly #key: Buffer;

  constructor(parts: InvitationsParts) {
    this.#parts = parts;
    this.#key = deriveKey(parts.secret, 'invitations');
  }

  get canSend(): boolean {
    return this.#parts.outbox.canSend;
  }

  /** Everybody's address, link and latest mail. */
  async list({ state }: Room): Promise<InvitationEntry[]> {
    const { store, mails } = this.#parts;
    const known = new Map((await store.list(state.id)).map((one) => [one.participantId, one]));
    const sent = new Map((await mails.standings(state.id, 'invitation')).map((one) => [one.participantId, one]));
    const sequence = await this.#sequenceOf(state);
    return Promise.all(
      state.participants.map(async ({ id }) => {
        const { mail, linkId } = known.get(id) ?? (await store.ensure(state.id, id));
        const standing = sent.get(id);
        return {
          participantId: id,
          mail,
          link: this.#pathOf(linkId),
          sent: standing ? shown(standing, sequence) : null,
        };
      }),
    );
  }

  /** Invites people; the first refusal ends it, and those before it are invited. */
  async add(room: Room, actor: Actor, people: readonly NewInvited[]): Promise<RefusalCode | null> {
    for (const { mail, ...person } of people) {
      const participantId = randomUUID();
      // The address first: without the person it is nobody's, and nobody is invited without it.
      await this.#parts.store.setMail(room.meetingId, participantId, mail);
      const answer = await room.execute({ type: 'participant.invite', participantId, ...person }, actor, null);
      if (!answer.ok) return answer.code;
    }
    return null;
  }

  /** Corrects the address, and name and role of somebody who has not come yet. */
  async edit(room: Room, actor: Actor, participantId: string, change: NewInvited): Promise<RefusalCode | null> {
    const known = findParticipant(room.state, participantId);
    if (!known) return 'participant.unknown';
    const { mail, name, tableRole } = change;
    if (!known.joined) {
      const answer = await room.execute({ type: 'invitation.edit', participantId, name, tableRole }, actor, null);
      if (!answer.ok) return answer.code;
    }
    await this.#parts.store.setMail(room.meetingId, participantId, mail);
    return null;
  }

  /** Gives somebody a new link; the old one opens nothing from now on. */
  async renewLink(room: Room, participantId: string): Promise<void> {
    await this.#parts.store.renewLink(room.meetingId, participantId);
  }

  /** The mail that would go to this person now, with the agenda or not; null for somebody who is not in the meeting. */
  async preview(room: Room, participantId: string, sending: Sending, hasAgenda = false): Promise<Letter | null> {
    const person = findParticipant(room.state, participantId);
    if (!person) return null;
    const standing = (await this.#parts.mails.standings(room.meetingId, 'invitation')).find(
      (one) => one.participantId === participantId,
    );
    return this.#message(room.state, person, sending, { standing, hasAgenda });
  }

  /**
   * Puts the invitation into the outbox for these people, as far as they have an address, with the agenda if there is one
   * (`agenda-file.ts`); how many it now goes to.
   */
  async send(
    room: Room,
    participantIds: readonly string[],
    sending: Sending,
    agenda: MailFile | null = null,
  ): Promise<number> {
    const { state } = room;
    const { outbox, store, mails } = this.#parts;
    if (!outbox.canSend) return 0;
    const sequence = await this.#sequenceOf(state);
    const standings = await mails.standings(state.id, 'invitation');
    const prepared: NewMail[] = [];
    for (const participantId of new Set(participantIds)) {
      const person = findParticipant(state, participantId);
      const { mail } = await store.ensure(state.id, participantId);
      if (!person || person.removed || mail === '') continue;
      const to = { name: person.name, address: mail };
      const standing = standings.find((one) => one.participantId === participantId);
      const message = await this.#message(state, person, sending, { standing, hasAgenda: agenda !== null });
      const calendar = this.#calendar(state, sequence, sending, { organizer: sending.sender, attendee: to });
      const content = { ...message, to, replyTo: sending.sender, calendar };
      prepared.push({ id: randomUUID(), meetingId: state.id, participantId, kind: 'invitation', content, sequence });
    }
    return outbox.send(prepared, agenda);
  }

  /**
   * Puts a letter that asks for comments on the minutes into the outbox for these people, as far as they have an address;
   * each has a link of their own. How many it now goes to.
   */
  async sendMinutes(
    { state }: Room,
    people: readonly Participant[],
    { origin, sender, letterTo }: { origin: string; sender: Person; letterTo: (name: string, link: string) => Letter },
  ): Promise<number> {
    const { outbox, store } = this.#parts;
    if (!outbox.canSend) return 0;
    const prepared: NewMail[] = [];
    for (const { id: participantId, name } of people) {
      const { mail, linkId } = await store.ensure(state.id, participantId);
      if (mail === '') continue;
      const letter = letterTo(name, `${origin}${this.#pathOf(linkId)}/minutes`);
      const content = { ...letter, to: { name, address: mail }, replyTo: sender, calendar: '' };
      prepared.push({ id: randomUUID(), meetingId: state.id, participantId, kind: 'minutes', content, sequence: 0 });
    }
    return outbox.send(prepared);
  }

  /** The meeting as an .ics file for anybody who may see it. */
  async calendarFile(state: MeetingState, { origin, words }: Omit<Sending, 'sender'>): Promise<string> {
    return this.#calendar(state, await this.#sequenceOf(state), { origin, words }, null);
  }

  /** Whose personal link it is, and in which meeting; null when it is nobody's, or its person is invited no longer. */
  async fromToken(token: string): Promise<{ room: Room; person: Participant } | null> {
    const linkId = token.slice(0, Math.max(0, token.lastIndexOf('.')));
    const given = Buffer.from(token);
    const expected = Buffer.from(this.#tokenOf(linkId));
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
    const invitation = await this.#parts.store.byLink(linkId);
    const room = invitation && (await this.#parts.rooms.open(invitation.meetingId));
    const person = room && findParticipant(room.state, invitation.participantId);
    return person && !person.removed ? { room, person } : null;
  }

  async #message(
    state: MeetingState,
    person: Participant,
    { origin, sender, words }: Sending,
    { standing, hasAgenda }: { standing: MailStanding | undefined; hasAgenda: boolean },
  ): Promise<Letter> {
    const { linkId } = await this.#parts.store.ensure(state.id, person.id);
    const links = { own: origin + this.#pathOf(linkId), join: `${origin}/join` };
    const isChange = standing?.state === 'sent' && standing.sequence !== (await this.#sequenceOf(state));
    return invitationMessage(state, person, words, links, { isChange, hasAgenda, senderName: sender.name });
  }

  #calendar(
    state: MeetingState,
    sequence: number,
    { origin, words }: Omit<Sending, 'sender'>,
    invitation: { organizer: Person; attendee: Person } | null,
  ): string {
    const description = calendarDescription(state, words, `${origin}/join`);
    const url = `${origin}/join?code=${state.joinCode}`;
    return calendarText({ state, sequence, nowMs: this.#parts.now(), description, url, invitation });
  }

  #sequenceOf(state: MeetingState): Promise<number> {
    return this.#parts.store.sequenceOf(state.id, shownInCalendar(state));
  }

  #pathOf(linkId: string): string {
    return `/invited/${this.#tokenOf(linkId)}`;
  }

  #tokenOf(linkId: string): string {
    return `${linkId}.${createHmac('sha256', this.#key).update(linkId).digest('base64url')}`;
  }
}

function shown({ state, atMs, error, sequence }: MailStanding, now: number): InvitationEntry['sent'] {
  return { state, atMs, error, isCurrent: sequence === now };
}
