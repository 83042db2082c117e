// Those responsible whom no reminder reaches, and a place to write down where they are. A person of a meeting is reached in that
// meeting alone; a name, or a role at a school, wherever it stands (rule AF13).

import type { NamedRecords } from '../fora/named-records.ts';
import { forgetAddress, rememberAddress, writtenAddresses, type WrittenAddress } from '../store/address-book.ts';
import type { Database } from '../store/database.ts';
import type { InvitationsStore } from '../store/invitations-store.ts';
import type { DueAgreement, RemindersStore } from '../store/reminders-store.ts';
import type { KnownAs } from '../store/tables/agreements.ts';
import { taskKey } from './letters-to-owners.ts';

/** Somebody whom no address is known of. */
export interface Unreached extends KnownAs {
  readonly key: string;
  /** The meeting that they are a person of; empty for a name, and for a role. */
  readonly meetingTitle: string;
  /** How much waits for them. */
  readonly count: number;
  /** The earliest date of it. */
  readonly nextOn: string | null;
}

interface Parts {
  readonly database: Database;
  readonly store: RemindersStore;
  readonly invitations: Pick<InvitationsStore, 'setMail'>;
  readonly seasons: Pick<NamedRecords<'season'>, 'list'>;
}

export class Addresses {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Whom no address is known of, whose date comes first first. */
  async unreached(organisationId: string): Promise<Unreached[]> {
    const all = await this.#waiting(organisationId);
    return [...Map.groupBy(all, ({ key }) => key).values()]
      .flatMap(([first, ...others]) => (first ? [{ ...first, count: 1 + others.length }] : []))
      .toSorted((a, b) => (a.nextOn ?? '9').localeCompare(b.nextOn ?? '9'));
  }

  /** What was written down before. */
  written(organisationId: string): Promise<WrittenAddress[]> {
    return writtenAddresses(this.#parts.database, organisationId);
  }

  /** Writes down where somebody is reached, or corrects it; false for a key that is nobody's here. */
  async give(organisationId: string, key: string, address: string): Promise<boolean> {
    const { database, invitations } = this.#parts;
    const place = (await this.#waiting(organisationId)).find((one) => one.key === key);
    const known = place ?? (await this.written(organisationId)).find((one) => one.key === key);
    if (!known) return false;
    const { name, role, school } = known;
    if (place?.at) await invitations.setMail(place.at.meetingId, place.at.participantId, address);
    else await rememberAddress(database, organisationId, { key, address, shown: { name, role, school } });
    return true;
  }

  async forget(organisationId: string, key: string): Promise<void> {
    await forgetAddress(this.#parts.database, organisationId, key);
  }

  async #waiting(organisationId: string) {
    const { store, seasons } = this.#parts;
    const book = await store.addresses(organisationId);
    const steps = (await seasons.list(organisationId))
      .filter(({ retiredAtMs }) => retiredAtMs === null)
      .flatMap(({ content }) => content.tasks)
      .filter((task) => task.responsible !== '' && !task.isDone && !book.has(taskKey(task)));
    return [
      ...(await store.withoutAddress(organisationId)).map(unreachedBy),
      ...steps.map((task) => ({
        ...{ key: taskKey(task), name: task.responsible, role: null, school: '', meetingTitle: '', nextOn: task.dueOn },
        at: null,
      })),
    ];
  }
}

function unreachedBy(one: DueAgreement) {
  const { meetingId, participantId, ownerKey, ownerName: name, ownerRole: role, school, meetingTitle } = one;
  const nextOn = one.followUpOn;
  if (ownerKey !== '') return { key: ownerKey, name, role, school, meetingTitle: '', nextOn, at: null };
  const key = `person:${meetingId}:${participantId}`;
  return { key, name, role: null, school: '', meetingTitle, nextOn, at: { meetingId, participantId } };
}
