// Tells the audit log of what a request is given: files that leave the house, and what not everybody may see. Awaited before it is
// given (rule AU1). Of a rehearsal nothing is told: it leaves no trace.

import { isRehearsal } from '../../src/lib/core/meeting/rehearsal.ts';
import type { Identity } from '../auth/identify.ts';
import { identify } from '../auth/identify.ts';
import type { Accounts } from '../auth/accounts.ts';
import type { Seats } from '../auth/seats.ts';
import type { Tokens } from '../auth/tokens.ts';
import type { MeetingDirectory } from '../store/meeting-directory.ts';
import type { AuditDetail } from '../store/tables/audit.ts';
import {
  BY_NOBODY,
  byAccount,
  bySeat,
  byToken,
  type AuditAct,
  type AuditActor,
  type AuditSubjectKind,
} from './acts.ts';
import type { AuditLog } from './audit-log.ts';

/** What is asked who somebody is, and told what they are given. */
export interface AuditedHouse {
  readonly audit: AuditLog;
  readonly accounts: Accounts;
  readonly seats: Seats;
  readonly tokens: Tokens;
  readonly directory: Pick<MeetingDirectory, 'find'>;
}

/** What is given, of which meeting. */
export interface Access {
  readonly act: AuditAct;
  readonly meetingId: string;
  readonly subject?: { readonly kind: AuditSubjectKind; readonly id: string };
  readonly detail?: AuditDetail;
}

/** Tells that whoever sent these headers is given something of a meeting. */
export async function tellAccess(house: AuditedHouse, headers: Headers, access: Access): Promise<void> {
  const { act, meetingId, detail = {} } = access;
  if (isRehearsal(meetingId)) return;
  const meeting = await house.directory.find(meetingId);
  if (!meeting) return;
  const actor = actorOf(await identify(house, headers, meetingId));
  const subject = access.subject ?? ({ kind: 'meeting', id: meetingId } as const);
  await house.audit.record({ organisationId: meeting.organisationId, actor, act, subject, detail });
}

/** Tells that whoever sent these headers is given something of several of the organisation's meetings. */
export async function tellTaken(
  house: AuditedHouse,
  headers: Headers,
  organisationId: string,
  { act, subject, detail = {} }: Omit<Access, 'meetingId'> & Required<Pick<Access, 'subject'>>,
): Promise<void> {
  await house.audit.record({ organisationId, actor: actorOf(await identify(house, headers)), act, subject, detail });
}

/** Who it is: a program, an account, or a place in the meeting. */
export function actorOf({ grant, account, seat }: Identity): AuditActor {
  if (grant) return byToken(grant);
  if (account) return byAccount(account);
  return seat ? bySeat(seat) : BY_NOBODY;
}
