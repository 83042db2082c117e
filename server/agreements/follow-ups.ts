// What becomes of agreements, said away from the room: on the pages of the office, and by whoever is responsible. Everything goes
// through the room of the meeting that it was agreed in, so its log tells all of it, and a screen that shows it shows it now.

import { inArray } from 'drizzle-orm';
import { historyOf, type AgreementChange } from '../../src/lib/core/meeting/agreement-history.ts';
import type { Answering, Settling } from '../../src/lib/core/meeting/commands/records.ts';
import { findItem, ownerName, type MeetingState } from '../../src/lib/core/meeting/model.ts';
import type { Agreement, Author } from '../../src/lib/core/meeting/model/records.ts';
import type { TableRole } from '../../src/lib/core/meeting/vocabulary.ts';
import type { RefusalCode } from '../../src/lib/core/meeting/refusals.ts';
import type { Rooms } from '../meetings/rooms.ts';
import type { AgreementDirectory, AgreementEntry, AgreementViewer } from '../store/agreement-directory.ts';
import { holderOf } from '../store/agreement-people.ts';
import type { Database } from '../store/database.ts';

/** A change with the name of whose it is; null for a program, empty for somebody whose name is gone. */
export interface NamedChange extends Omit<AgreementChange, 'by'> {
  readonly by: string | null;
  /** It is whoever has this role at the table. */
  readonly byRole: TableRole | null;
}

/** An agreement with all that is known of it. */
export interface AgreementDetails {
  readonly entry: AgreementEntry;
  readonly agreement: Agreement;
  readonly state: MeetingState;
  readonly itemTitle: string;
  readonly history: NamedChange[];
}

interface FollowUpsParts {
  readonly database: Database;
  readonly directory: AgreementDirectory;
  readonly rooms: Rooms;
}

export class FollowUps {
  readonly #parts: FollowUpsParts;

  constructor(parts: FollowUpsParts) {
    this.#parts = parts;
  }

  /** Settles one; the reason why not, or null. One that the viewer may not see is as unknown as one that never was. */
  async settle(
    organisationId: string,
    agreementId: string,
    settling: Settling,
    { author, viewer = null }: { author: Author; viewer?: AgreementViewer },
  ): Promise<RefusalCode | null> {
    return this.#carry(organisationId, agreementId, viewer, { type: 'agreement.follow', ...settling, author });
  }

  /** Settles several alike, each by itself: what one of them refuses keeps the others from nothing. How many were settled. */
  async settleAll(
    organisationId: string,
    agreementIds: readonly string[],
    settling: Settling,
    author: Author,
  ): Promise<number> {
    let settled = 0;
    for (const agreementId of new Set(agreementIds)) {
      if ((await this.settle(organisationId, agreementId, settling, { author })) === null) settled += 1;
    }
    return settled;
  }

  /** What somebody says to their own agreement; of others' it is as if there were none. */
  async reply(
    organisationId: string,
    agreementId: string,
    said: Answering,
    address: string,
  ): Promise<RefusalCode | null> {
    const own = await this.#own(organisationId, agreementId, address);
    if (!own) return 'agreement.unknown';
    return this.#carry(organisationId, agreementId, null, { type: 'agreement.reply', ...said, author: own });
  }

  /** Whoever is responsible says how it goes, by account or by link. */
  async report(
    organisationId: string,
    agreementId: string,
    settling: Pick<Settling, 'status' | 'note'>,
    address: string,
  ): Promise<RefusalCode | null> {
    const own = await this.#own(organisationId, agreementId, address);
    return own ? this.settle(organisationId, agreementId, settling, { author: own }) : 'agreement.unknown';
  }

  /** All of it, with its history; null for one that is not there, or not for this viewer. */
  async details(
    organisationId: string,
    agreementId: string,
    viewer: AgreementViewer,
  ): Promise<AgreementDetails | null> {
    const { directory, rooms } = this.#parts;
    const entry = await directory.find(organisationId, agreementId, viewer);
    const room = entry && (await rooms.open(entry.meetingId));
    const agreement = room?.state.agreements.find(({ id }) => id === agreementId);
    if (!entry || !room || !agreement) return null;
    const { state } = room;
    const changes = historyOf(await rooms.history(entry.meetingId), agreementId);
    const accounts = await this.#accountNames(changes);
    const nameOf = (by: Author) => ('accountId' in by ? (accounts.get(by.accountId) ?? '') : ownerName(state, by));
    return {
      ...{ entry, agreement, state, itemTitle: findItem(state, agreement.itemId)?.title ?? '' },
      history: changes.map((change) => ({
        ...{ ...change, by: change.by && nameOf(change.by) },
        byRole: change.by && 'tableRole' in change.by ? change.by.tableRole : null,
      })),
    };
  }

  /** As whom somebody speaks of their own agreement; null when it is not theirs to see. */
  async #own(organisationId: string, agreementId: string, address: string): Promise<Author | null> {
    const own = (await this.#parts.directory.ofPerson(organisationId, address)).find(({ id }) => id === agreementId);
    const participantId = own && (await holderOf(this.#parts.database, own, address));
    if (participantId) return { participantId };
    if (!own?.owner) return null;
    return own.owner.tableRole ? { tableRole: own.owner.tableRole } : { name: own.owner.name };
  }

  async #carry(
    organisationId: string,
    agreementId: string,
    viewer: AgreementViewer,
    command:
      | ({ type: 'agreement.follow'; author: Author } & Settling)
      | ({ type: 'agreement.reply'; author: Author } & Answering),
  ): Promise<RefusalCode | null> {
    const found = await this.#parts.directory.find(organisationId, agreementId, viewer);
    const room = found && (await this.#parts.rooms.open(found.meetingId));
    if (!room) return 'agreement.unknown';
    const answer = await room.execute({ ...command, agreementId }, 'system', null);
    return answer.ok ? null : answer.code;
  }

  async #accountNames(changes: readonly AgreementChange[]): Promise<Map<string, string>> {
    const ids = changes.flatMap(({ by }) => (by !== null && 'accountId' in by ? [by.accountId] : []));
    const { orm, tables } = this.#parts.database;
    const { id: userId, name: userName } = tables.user;
    const people = await orm.select({ id: userId, name: userName }).from(tables.user).where(inArray(userId, ids));
    return new Map(people.map(({ id, name }) => [id, name]));
  }
}
