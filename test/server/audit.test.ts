// The audit log on a real database: it only grows, each organisation's chain can be checked, and what was tampered with is found.

import { randomUUID } from 'node:crypto';
import BetterSqlite3 from 'better-sqlite3';
import { pino } from 'pino';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { BY_NOBODY, BY_SYSTEM, byAccount, type AuditAct } from '../../server/audit/acts.ts';
import { AuditLog } from '../../server/audit/audit-log.ts';
import { NightlyAuditCheck } from '../../server/audit/nightly-check.ts';
import { chained, follow, isBreak, NO_ENTRY, type AuditRecord } from '../../server/audit/chain.ts';
import { AuditStore } from '../../server/store/audit-store.ts';
import { databaseFile, openDatabase } from '../../server/store/database.ts';
import { foundOrganisation } from '../support/accounts.ts';
import { temporaryDirectory } from '../support/app.ts';
import { commandLine } from '../support/command-line.ts';

const HOUR_MS = 3_600_000;
const KIRSTEN = byAccount({ id: 'kirsten' });

async function openAudit() {
  const dataDir = await temporaryDirectory();
  const database = openDatabase(databaseFile(dataDir));
  const raw = new BetterSqlite3(databaseFile(dataDir));
  onTestFinished(() => {
    raw.close();
    database.close();
  });
  const clock = { nowMs: 1_000 };
  const audit = new AuditLog({ store: new AuditStore(database), database, now: () => clock.nowMs });
  const tell = (organisationId: string, act: AuditAct = 'minutes.exported', id = 'm1') =>
    audit.record({ organisationId, actor: KIRSTEN, act, subject: { kind: 'minutes', id } });
  return { dataDir, database, raw, clock, audit, tell };
}

/** What somebody who holds the file does past the triggers. */
function tamper(raw: BetterSqlite3.Database, ...statements: string[]): void {
  raw.exec('DROP TRIGGER audit_entry_unchanged; DROP TRIGGER audit_entry_kept;');
  for (const statement of statements) raw.exec(statement);
}

describe('the chain', () => {
  const records = fc.array(
    fc.record({
      organisationId: fc.constant('fjordby'),
      actor: fc.constantFrom(KIRSTEN, BY_SYSTEM, BY_NOBODY),
      act: fc.constantFrom<AuditAct>('signIn.done', 'minutes.seen', 'audit.pruned'),
      subject: fc.record({ kind: fc.constantFrom('meeting' as const, 'account' as const), id: fc.string() }),
      detail: fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null))),
    }),
    { minLength: 1, maxLength: 12 },
  );

  test('[AU3] is whole as it was written and stored, and broken wherever one entry says anything else', () => {
    fc.assert(
      fc.property(records, fc.nat(), fc.constantFrom('atMs', 'act', 'seq', 'detail', 'subject'), (told, at, field) => {
        let head = NO_ENTRY;
        const entries = told.map((record: AuditRecord) => {
          const entry = chained(record, head, head.seq * 7);
          head = entry;
          return JSON.parse(JSON.stringify(entry)) as typeof entry;
        });
        const read = (list: typeof entries) => {
          let end: ReturnType<typeof follow> = NO_ENTRY;
          for (const entry of list) if (!isBreak(end)) end = follow(end, entry);
          return end;
        };
        expect(read(entries)).toEqual({ seq: entries.length, hash: head.hash });
        const index = at % entries.length;
        const other = {
          atMs: -1,
          act: 'demo.loaded',
          seq: 99,
          detail: { other: 1 },
          subject: { kind: 'audit', id: '' },
        };
        const changed = entries.map((entry, n) => (n === index ? { ...entry, [field]: other[field] } : entry));
        expect(read(changed)).toHaveProperty('problem');
        if (index < entries.length - 1) expect(read(entries.filter((_, n) => n !== index))).toHaveProperty('problem');
      }),
    );
  });
});

describe('the log', () => {
  test('[AU1] [AU3] is on disk when it is told, numbered for each organisation by itself, also by two processes at once', async () => {
    const { database, audit, tell } = await openAudit();
    const beside = new AuditLog({ store: new AuditStore(database), database, now: () => 2_000 });
    await Promise.all([
      ...Array.from({ length: 20 }, () => tell('fjordby')),
      ...Array.from({ length: 5 }, () => tell('andeby')),
      beside.record({
        organisationId: 'fjordby',
        actor: BY_SYSTEM,
        act: 'demo.loaded',
        subject: { kind: 'organisation', id: 'x' },
      }),
    ]);
    expect(await audit.check('fjordby')).toMatchObject({ seq: 21 });
    expect(await audit.check('andeby')).toMatchObject({ seq: 5 });
    expect(await audit.chains()).toEqual(['andeby', 'fjordby']);
    expect(await audit.count('fjordby', { acts: ['demo.loaded'] })).toBe(1);
    expect(await audit.page('andeby', {}, 2)).toMatchObject([{ seq: 5 }, { seq: 4, actor: KIRSTEN }]);
  });

  test('[AU2] refuses to be changed or thinned out by the database itself', async () => {
    const { raw, tell } = await openAudit();
    await tell('fjordby');
    await tell('fjordby');
    expect(() => raw.exec("UPDATE audit_entry SET act = 'signIn.done'")).toThrow('the audit log only grows');
    expect(() => raw.exec('DELETE FROM audit_entry WHERE seq = 1')).toThrow('the audit log only grows');
  });

  test('[AU3] finds what was changed, taken out, cut off or written anew', async () => {
    const { raw, audit, tell } = await openAudit();
    for (let n = 0; n < 5; n += 1) for (const where of ['a', 'b', 'c', 'd']) await tell(where);
    const noted = await audit.check('c');
    if (isBreak(noted)) throw new Error('the chain is whole');
    tamper(
      raw,
      "UPDATE audit_entry SET actor_id = 'another' WHERE organisation_id = 'a' AND seq = 3",
      "DELETE FROM audit_entry WHERE organisation_id = 'b' AND seq = 2",
      "DELETE FROM audit_entry WHERE organisation_id = 'c' AND seq = 5",
      "DELETE FROM audit_entry WHERE organisation_id = 'd' AND seq = 1",
    );
    expect(await audit.check('a')).toEqual({ seq: 3, problem: 'changed' });
    expect(await audit.check('b')).toEqual({ seq: 2, problem: 'missing' });
    expect(await audit.check('c'), 'nobody has noted its end').toMatchObject({ seq: 4 });
    expect(await audit.check('c', [noted])).toEqual({ seq: 5, problem: 'missing' });
    expect(await audit.check('d')).toEqual({ seq: 1, problem: 'missing' });
    await tell('c', 'demo.loaded');
    expect(await audit.check('c', [noted])).toEqual({ seq: 5, problem: 'notAsNoted' });
  });

  test('[AU2] [AU3] old entries are pruned, and the entry that says so vouches for where they ended', async () => {
    const { raw, audit, clock, tell } = await openAudit();
    for (clock.nowMs = 1; clock.nowMs <= 6; clock.nowMs += 1) await tell('fjordby');
    const noted = await audit.check('fjordby');
    expect(await audit.prune('fjordby', 4)).toBe(3);
    expect(await audit.prune('fjordby', 4), 'once').toBe(0);
    expect((await audit.page('fjordby', {}, 10)).map(({ seq }) => seq)).toEqual([7, 6, 5, 4]);
    if (isBreak(noted)) throw new Error('the chain is whole');
    expect(await audit.check('fjordby', [noted])).toMatchObject({ seq: 7 });
    expect(() => raw.exec('DELETE FROM audit_entry WHERE seq = 4')).toThrow('the audit log only grows');
    tamper(raw, 'DELETE FROM audit_entry WHERE seq = 4');
    expect(await audit.check('fjordby')).toEqual({ seq: 4, problem: 'missing' });
  });

  test('[AU5] tells of what is seen again and again once an hour', async () => {
    const { audit, clock, tell } = await openAudit();
    for (const atMs of [0, 1, HOUR_MS - 1]) {
      clock.nowMs = atMs;
      await tell('fjordby', 'minutes.seen');
      await tell('fjordby', 'minutes.seen', 'm2');
      await tell('fjordby', 'minutes.exported');
    }
    clock.nowMs = HOUR_MS;
    await tell('fjordby', 'minutes.seen');
    expect(await audit.count('fjordby', { acts: ['minutes.seen'] })).toBe(3);
    expect(await audit.count('fjordby', { acts: ['minutes.exported'] })).toBe(3);
  });
});

test('[AU6] the command says where each chain ends, and which entry is not as it was', async () => {
  const { dataDir, database, raw, audit, tell } = await openAudit();
  await foundOrganisation(database, 'Fjordby');
  await tell('fjordby');
  await tell('fjordby');
  await tell('');
  await commandLine(dataDir, 'token', 'create', '--scope', 'minutes:read');
  expect(await audit.page('fjordby', { acts: ['token.created'] }, 1)).toMatchObject([
    { actor: { kind: 'commandLine' }, subject: { kind: 'token' } },
  ]);
  const own = await audit.check('');
  const printed = await commandLine(dataDir, 'audit', 'check');
  expect(printed).toMatch(/^fjordby 3:[0-9a-f]{64}\n\(installation\) 1:[0-9a-f]{64}\n$/);
  expect(printed).toContain(isBreak(own) ? randomUUID() : own.hash);
  const noted = printed.split('\n')[0]?.split(' ')[1] ?? '';
  expect(await commandLine(dataDir, 'audit', 'check', '--noted', noted)).toBe(`fjordby ${noted}\n`);
  tamper(raw, "UPDATE audit_entry SET at_ms = 5 WHERE organisation_id = 'fjordby' AND seq = 2");
  await expect(commandLine(dataDir, 'audit', 'check')).rejects.toMatchObject({
    code: 1,
    stderr: 'fjordby: entry 2 was changed, or one before it was.\n',
  });
});

test('[AU6] the server reads the log through each night, and notes the ends where it keeps its own log', async () => {
  const { raw, audit, tell } = await openAudit();
  const lines: string[] = [];
  const log = pino({ level: 'info', base: null }, { write: (line: string) => void lines.push(line) });
  const clock = { nowMs: Date.UTC(2026, 10, 22, 20) };
  const check = new NightlyAuditCheck({ audit, log, now: () => clock.nowMs });
  onTestFinished(() => check.close());
  await tell('fjordby');
  const look = async () => {
    check.look();
    await check.settled();
    return lines.splice(0).map((line) => JSON.parse(line) as { level: number; seq: number });
  };
  expect(await look(), 'it is evening').toEqual([]);
  clock.nowMs = Date.UTC(2026, 10, 23, 3, 1);
  expect(await look()).toMatchObject([
    { level: 30, organisationId: 'fjordby', seq: 1, hash: expect.any(String) as string },
  ]);
  expect(await look(), 'once a night').toEqual([]);
  await tell('fjordby');
  tamper(raw, 'UPDATE audit_entry SET at_ms = 5 WHERE seq = 1');
  clock.nowMs += 24 * HOUR_MS;
  expect(await look()).toMatchObject([{ level: 50, seq: 1, problem: 'changed' }]);
});
