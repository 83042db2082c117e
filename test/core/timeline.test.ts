// The time line: what was planned, what was used and when, from the log alone.

import { expect, test } from 'vitest';
import { logWords } from '../../src/lib/components/common/log-words.ts';
import { timelineOf } from '../../src/lib/core/meeting/timeline.ts';
import { itemId, MINUTE_MS, plannedMeeting, START_MS } from '../support/play.ts';

test('[TL1] every run of an item stands where it was, pauses left out, and what was undone counts for nobody else', () => {
  const play = plannedMeeting();
  expect(timelineOf(play.log, play.nowMs)).toBeNull();
  play.done({ type: 'meeting.start' });
  play.wait(MINUTE_MS).done({ type: 'item.start', itemId: itemId(play, 0) });
  play.wait(4 * MINUTE_MS).done({ type: 'clock.pause' });
  play.wait(2 * MINUTE_MS).done({ type: 'clock.resume' });
  play.wait(3 * MINUTE_MS).done({ type: 'item.start', itemId: itemId(play, 2) });
  play.wait(10_000).done({ type: 'action.undo', seq: play.log.at(-1)?.seq ?? 0 });
  play.wait(MINUTE_MS).done({ type: 'item.start', itemId: itemId(play, 1) });
  play.wait(5 * MINUTE_MS).done({ type: 'meeting.close' });
  const at = (minutes: number) => START_MS + minutes * MINUTE_MS;
  const line = timelineOf(play.log, play.nowMs + 1_000_000);
  expect(line).toMatchObject({ startMs: START_MS, endMs: play.nowMs });
  const [first, second, third] = line?.items ?? [];
  expect(first?.runs.map(({ fromMs, toMs }) => [fromMs, toMs])).toEqual([
    [at(1), at(5)],
    [at(7), at(11) + 10_000],
  ]);
  expect(first?.usedMs).toBe(8 * MINUTE_MS + 10_000);
  expect(second?.usedMs).toBe(5 * MINUTE_MS);
  expect(third?.runs).toEqual([]);
});

test('[TL2] the log reads in plain words, with when and who', () => {
  const play = plannedMeeting();
  play.done({ type: 'meeting.start' });
  play.wait(MINUTE_MS).done({ type: 'item.start', itemId: itemId(play, 0) });
  play.done({ type: 'meeting.close' });
  play.wait(MINUTE_MS).done({ type: 'meeting.reopen', reason: 'Glemte punkt 2' });
  const rows = logWords(play.log);
  expect(rows.map(({ text }) => text)).toEqual([
    'Mødet blev oprettet',
    'Anna Holm gik ind',
    'Bent Krogh gik ind',
    'Carla Juhl gik ind',
    'Mødet begyndte',
    'Videre til »Velkomst«',
    'Mødet blev afsluttet',
    'Mødet blev genåbnet: Glemte punkt 2',
  ]);
  expect(rows.at(-1)).toMatchObject({ who: 'Anna Holm', atMs: play.nowMs });
});
