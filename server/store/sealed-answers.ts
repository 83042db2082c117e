// The box of sealed answers (rule AV6). A row's key is drawn by lot and the table is kept in its order, so that neither the
// rows nor their places on the disk say who answered, when, or after whom.

import { randomUUID } from 'node:crypto';
import { and, asc, eq } from 'drizzle-orm';
import type { Box, SealedPiece } from '../../src/lib/core/meeting/area.ts';
import type { Database, Transaction } from './database.ts';

/** Puts pieces in and takes rounds out, within the transaction of the events that they go with. */
export function changeBox(tx: Transaction, { sealedAnswer }: Database['tables'], meetingId: string, box: Box): void {
  for (const piece of box.put) {
    tx.insert(sealedAnswer)
      .values({ id: randomUUID(), meetingId, ...piece })
      .run();
  }
  for (const { activityId, round } of box.take) {
    const isOfRound = and(
      eq(sealedAnswer.meetingId, meetingId),
      eq(sealedAnswer.activityId, activityId),
      eq(sealedAnswer.round, round),
    );
    tx.delete(sealedAnswer).where(isOfRound).run();
  }
}

/** All that lies in a meeting's box, in the order of the lots. */
export async function readBox({ orm, tables }: Database, meetingId: string): Promise<SealedPiece[]> {
  const { id, activityId, round, piece } = tables.sealedAnswer;
  return orm
    .select({ activityId, round, piece })
    .from(tables.sealedAnswer)
    .where(eq(tables.sealedAnswer.meetingId, meetingId))
    .orderBy(asc(id));
}
