// Takes the minutes of a told meeting as far as they have come: out for comments, approved, public. And what became of the
// agreements two weeks later.

import type { Language } from '../../src/lib/core/meeting/vocabulary.ts';
import { TEMPLATES } from '../../src/lib/core/minutes/templates/built-in.ts';
import { templateOfAgenda } from '../../src/lib/core/minutes/templates/chosen.ts';
import type { MinutesWords } from '../../src/lib/core/minutes/words.ts';
import { isoDay } from '../../src/lib/core/minutes/dates.ts';
import { MINUTE_MS, TIME_ZONE } from '../../src/lib/core/time.ts';
import { approveMinutes, textsOf } from '../meetings/approving.ts';
import type { Telling } from './tell.ts';

export type WordsOf = (language: Language) => MinutesWords;

const DAY_MS = 24 * 60 * MINUTE_MS;
const COMMENT_DAYS = 7;
/** Days after the meeting. */
const [SENT, COMMENTED, APPROVED, PUBLISHED, SETTLED] = [1, 2, 6, 7, 14];

/** Carries the minutes on from the close of the meeting. */
export async function takeMinutes(telling: Telling, wordsOf: WordsOf): Promise<void> {
  const { minutesAre = 'draft' } = telling.tale;
  const closedMs = telling.house.nowMs;
  if (minutesAre !== 'draft') await sendRound(telling, closedMs);
  if (minutesAre === 'approved' || minutesAre === 'published') await approve(telling, closedMs);
  if (minutesAre === 'published') await publish(telling, closedMs, wordsOf);
  await settle(telling, closedMs);
}

/** Puts the clock so many days after the close, but never into the future. */
function later({ house, calendar }: Telling, closedMs: number, days: number): void {
  house.nowMs = Math.max(house.nowMs, Math.min(closedMs + days * DAY_MS, calendar.nowMs - MINUTE_MS));
}

async function sendRound(telling: Telling, closedMs: number): Promise<void> {
  const { tale, send } = telling;
  later(telling, closedMs, SENT);
  const until = isoDay(telling.house.nowMs + COMMENT_DAYS * DAY_MS, TIME_ZONE);
  await send(tale.secretary, { type: 'minutes.send', until });
  later(telling, closedMs, COMMENTED);
  for (const { by, item, text } of tale.comments ?? []) {
    await send(by, { type: 'comment.add', itemId: telling.itemId(item), text });
  }
}

async function approve(telling: Telling, closedMs: number): Promise<void> {
  const { tale, house, room, send, idOf } = telling;
  later(telling, closedMs, APPROVED);
  for (const { id } of room.state.minutes.comments) {
    await send(tale.secretary, { type: 'comment.settle', commentId: id, isTaken: true });
  }
  const approver = { participantId: idOf(tale.lead), role: 'facilitator' } as const;
  const sources = { notes: house, minutesVersions: house.minutesVersions };
  const { basedOn } = await textsOf(sources, room.state, 'staff');
  const answer = await approveMinutes(sources, room, approver, { basedOn, isForAll: true });
  if (!answer.ok) throw new Error(`the minutes of ${tale.title} were not approved: ${answer.code}`);
}

async function publish(telling: Telling, closedMs: number, wordsOf: WordsOf): Promise<void> {
  const { tale, house, room, idOf } = telling;
  later(telling, closedMs, PUBLISHED);
  const template = templateOfAgenda(room.state);
  const asked = { version: 1, template, note: '', isListed: true };
  const actor = { participantId: idOf(tale.secretary), role: 'secretary' } as const;
  const looks = { wordsOf, template: TEMPLATES[template] };
  const answer = await house.publications.publish(room, asked, actor, looks);
  if (!answer.ok) throw new Error(`the minutes of ${tale.title} were not published: ${answer.code}`);
}

async function settle(telling: Telling, closedMs: number): Promise<void> {
  const { tale, room, send } = telling;
  const told = tale.told.flatMap(({ agreed = [] }) => agreed);
  for (const { what, later: became } of told) {
    const agreement = room.state.agreements.find((one) => one.what === what);
    if (!became || !agreement) continue;
    later(telling, closedMs, SETTLED);
    await send(tale.secretary, { type: 'agreement.settle', agreementId: agreement.id, ...became });
  }
}
