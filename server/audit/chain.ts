// The chain of an organisation's audit log: each entry's hash is of all that it says and of the hash before it, so that nothing
// in the middle can be changed, moved or taken out unseen. Pure; the text that is hashed is described in docs/privacy.md.

import { createHash } from 'node:crypto';
import type { AuditDetail } from '../store/tables/audit.ts';
import type { AuditAct, AuditActor, AuditSubject } from './acts.ts';

/** What a caller tells. */
export interface AuditRecord {
  /** Empty: the installation's own. */
  readonly organisationId: string;
  readonly actor: AuditActor;
  readonly act: AuditAct;
  readonly subject: AuditSubject;
  readonly detail?: AuditDetail;
}

/** A record in its place. */
export interface AuditEntry extends Required<AuditRecord> {
  readonly seq: number;
  readonly atMs: number;
  readonly hash: string;
}

/** Where a chain ends: whoever has noted it down can prove later that nothing was cut off or written anew. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}

/** Before the first entry. */
export const NO_ENTRY: ChainHead = { seq: 0, hash: '' };

/** The entry that follows `head`. */
export function chained(record: AuditRecord, head: ChainHead, atMs: number): AuditEntry {
  const entry = { ...record, detail: record.detail ?? {}, seq: head.seq + 1, atMs };
  return { ...entry, hash: hashOf(entry, head.hash) };
}

/** What is wrong with a chain, and at which entry. */
export interface ChainBreak {
  readonly seq: number;
  readonly problem: 'changed' | 'missing' | 'notAsNoted';
}

export const isBreak = (found: ChainHead | ChainBreak): found is ChainBreak => 'problem' in found;

/** Goes on from `head` by the entry that stands next in the log; says what is wrong where it does not follow. */
export function follow(head: ChainHead, entry: AuditEntry): ChainHead | ChainBreak {
  if (entry.seq !== head.seq + 1) return { seq: head.seq + 1, problem: 'missing' };
  if (entry.hash !== hashOf(entry, head.hash)) return { seq: entry.seq, problem: 'changed' };
  return { seq: entry.seq, hash: entry.hash };
}

function hashOf(entry: Omit<AuditEntry, 'hash'>, before: string): string {
  const { organisationId, seq, atMs, actor, act, subject, detail } = entry;
  const said = [before, organisationId, seq, atMs, actor.kind, actor.id, act, subject.kind, subject.id, detail];
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}
