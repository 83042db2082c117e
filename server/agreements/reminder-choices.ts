// What somebody wants to be told of agreements by mail, and how the organisation reminds. Without a word everything is on.

import { and, eq } from 'drizzle-orm';
import type { Language } from '../../src/lib/core/meeting/vocabulary.ts';
import type { Database } from '../store/database.ts';
import type { LinkOwner } from './personal-links.ts';

export interface ReminderChoice {
  readonly wantsReminders: boolean;
  readonly wantsSummary: boolean;
  /** Null: the meeting's. */
  readonly language: Language | null;
}

export interface ReminderSetting {
  readonly isOn: boolean;
  /** So many days before the date; on the day itself there is always one. */
  readonly daysBefore: readonly number[];
}

const EVERYTHING: ReminderChoice = { wantsReminders: true, wantsSummary: true, language: null };
export const USUAL: ReminderSetting = { isOn: true, daysBefore: [14, 1] };

export class ReminderChoices {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async of({ organisationId, address }: LinkOwner): Promise<ReminderChoice> {
    const { orm, tables } = this.#database;
    const { reminderChoice } = tables;
    const { wantsReminders, wantsSummary, language } = reminderChoice;
    const isTheirs = and(
      eq(reminderChoice.organisationId, organisationId),
      eq(reminderChoice.address, address.toLowerCase()),
    );
    const [found] = await orm.select({ wantsReminders, wantsSummary, language }).from(reminderChoice).where(isTheirs);
    return found ?? EVERYTHING;
  }

  async choose({ organisationId, address }: LinkOwner, choice: ReminderChoice): Promise<void> {
    const { orm, tables } = this.#database;
    const { reminderChoice } = tables;
    await orm
      .insert(reminderChoice)
      .values({ organisationId, address: address.toLowerCase(), ...choice })
      .onConflictDoUpdate({ target: [reminderChoice.organisationId, reminderChoice.address], set: choice });
  }

  async setting(organisationId: string): Promise<ReminderSetting> {
    const { orm, tables } = this.#database;
    const { isOn, daysBefore } = tables.reminderSetting;
    const [found] = await orm
      .select({ isOn, daysBefore })
      .from(tables.reminderSetting)
      .where(eq(tables.reminderSetting.organisationId, organisationId));
    return found ?? USUAL;
  }

  async set(organisationId: string, setting: ReminderSetting): Promise<void> {
    const { orm, tables } = this.#database;
    const { reminderSetting } = tables;
    const row = { isOn: setting.isOn, daysBefore: [...setting.daysBefore] };
    await orm
      .insert(reminderSetting)
      .values({ organisationId, ...row })
      .onConflictDoUpdate({ target: reminderSetting.organisationId, set: row });
  }
}
