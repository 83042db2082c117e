// What of a meeting's log the audit log tells too: rights that were given or taken, and what became public. Written in the transaction
// that writes the event, so that neither stands without the other.

import { eq } from 'drizzle-orm';
import type { RecordedEvent } from '../../src/lib/core/meeting/events.ts';
import { BY_SYSTEM, bySeat } from '../audit/acts.ts';
import type { AuditRecord } from '../audit/chain.ts';
import { writeAuditEntry } from './audit-store.ts';
import type { Transaction } from './database.ts';
import type { Tables } from './schema.sqlite.ts';

type Told = Pick<AuditRecord, 'act' | 'subject' | 'detail'>;

/** Writes beside an event of the log what the audit log has to say of it. */
export function writeAuditOfEvent(tx: Transaction, tables: Tables, meetingId: string, recorded: RecordedEvent): void {
  const told = toldOf(meetingId, recorded);
  if (!told) return;
  const { meeting, seat } = tables;
  const found = tx.select().from(meeting).where(eq(meeting.id, meetingId)).get();
  if (!found) return;
  const { by, at } = recorded;
  // Whoever has an account is told by it, whichever meeting they sat in.
  const place = by === null ? undefined : tx.select().from(seat).where(eq(seat.participantId, by)).get();
  const actor = by === null ? BY_SYSTEM : bySeat({ participantId: by });
  const isAccount = place?.accountId != null && place.meetingId === meetingId;
  const whose = isAccount ? ({ kind: 'account', id: place.accountId ?? '' } as const) : actor;
  writeAuditEntry(tx, tables, { organisationId: found.organisationId, actor: whose, ...told }, at);
}

function toldOf(meetingId: string, { event }: RecordedEvent): Told | null {
  switch (event.type) {
    case 'minutes.published':
      return {
        ...{ act: 'minutes.published', subject: { kind: 'meeting', id: meetingId } },
        detail: { version: event.version, listed: event.isListed },
      };
    case 'minutes.withdrawn':
      return { act: 'minutes.withdrawn', subject: { kind: 'meeting', id: meetingId } };
    case 'access.granted':
    case 'access.revoked': {
      const act = event.type === 'access.granted' ? 'meeting.accessGranted' : 'meeting.accessRevoked';
      return { act, subject: { kind: 'person', id: event.participantId }, detail: { meetingId } };
    }
    case 'participant.roleSet':
      return {
        ...{ act: 'meeting.rightChanged', subject: { kind: 'person', id: event.participantId } },
        detail: { meetingId, role: event.role },
      };
    default:
      return null;
  }
}
