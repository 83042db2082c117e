// A hall's worth of years in the lists: 5,000 meetings with ten agreements each.

import type { Database } from '../../../server/store/database.ts';
import { LISTED_VERSION } from '../../../server/store/listing.ts';
import { dayAfter } from '../../../src/lib/core/meeting/reminder-days.ts';
import { AGREEMENT_STATUSES } from '../../../src/lib/core/meeting/vocabulary.ts';
import { seeded } from './seeded.ts';

export const MEETINGS = 5_000;
const EACH = 10;
export const AGREEMENTS = MEETINGS * EACH;
const FIRST_DAY = '2024-01-01';
const FIRST_MS = Date.parse(`${FIRST_DAY}T09:00:00Z`);
const DAYS = 1_500;
const DAY_MS = 86_400_000;
/** Somebody who is no member of the staff. */
export const MEMBER = 'nogen@fjordby.example';

/** Meetings of twenty schools and eight fora with people of their own, over four years. */
export function fillHall({ orm, tables }: Database, organisationId: string): void {
  const random = seeded(7);
  const below = (count: number) => Math.floor(random() * count);
  orm.transaction((tx) => {
    for (let n = 0; n < MEETINGS; n += 1) {
      const meetingId = `m${n}`;
      const place = { forum: `Forum ${below(8)}`, school: `Skole ${below(20)}` };
      const row = {
        title: `Samtale ${n}`,
        phase: 'closed' as const,
        startsAtMs: FIRST_MS + Math.floor((n * DAYS) / MEETINGS) * DAY_MS,
        plannedMs: 1,
        listedVersion: LISTED_VERSION,
        place: '',
        template: 'frit',
      };
      const joinCode = String(100_000 + n);
      tx.insert(tables.meeting)
        .values({ id: meetingId, organisationId, joinCode, createdAtMs: n, ...row, ...place })
        .run();
      for (const p of [0, 1, 2]) {
        tx.insert(tables.personName)
          .values({ meetingId, participantId: `p${p}`, name: `Person ${below(400)}` })
          .run();
      }
      // One member is invited to every tenth, and so has some hundreds of their own.
      if (n % 10 === 0) {
        const invited = { meetingId, participantId: 'p0', mail: MEMBER, linkId: `link-${n}` };
        tx.insert(tables.invitation).values(invited).run();
      }
      for (let a = 0; a < EACH; a += 1) {
        const status = AGREEMENT_STATUSES[below(AGREEMENT_STATUSES.length)] ?? 'open';
        const day = below(10) === 0 ? null : dayAfter(FIRST_DAY, below(DAYS));
        const isOver = status === 'done' || status === 'dropped';
        const who = below(2) === 0 ? { ownerId: `p${below(3)}`, ownerName: '' } : { ownerName: `Navn ${below(300)}` };
        tx.insert(tables.agreement)
          .values({
            ...{
              meetingId,
              id: `a${n}-${a}`,
              organisationId,
              what: `Aftale ${n} nummer ${a}`,
              status,
              isOver,
            },
            ...{ ...who, ...place, followUpOn: day, dueOn: day ?? '9999-12-31', closed: below(12) === 0 },
          })
          .run();
        if (who.ownerId !== undefined) {
          const holder = { meetingId, agreementId: `a${n}-${a}`, participantId: who.ownerId };
          tx.insert(tables.agreementHolder).values(holder).run();
        }
      }
    }
  });
}
