// Taking back what one did last: what one sees is then as it was, and nobody's work is lost by it.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Actor } from '../../src/lib/core/meeting/area.ts';
import { isLocked } from '../../src/lib/core/meeting/model/minutes.ts';
import { lastActionOf, UNDO_MS } from '../../src/lib/core/meeting/undo.ts';
import { SIGHTS, visibleState } from '../../src/lib/core/meeting/visibility.ts';
import { story, tell } from '../support/commands.ts';
import {
  facilitator,
  itemId,
  MINUTE_MS,
  plannedMeeting,
  runningMeeting,
  secretary,
  type Play,
} from '../support/play.ts';

const lastSeq = (play: Play) => play.log.at(-1)?.seq ?? 0;
const undo = (play: Play, actor: Actor = facilitator) => play.send({ type: 'action.undo', seq: lastSeq(play) }, actor);

describe('undo', () => {
  test('[UN1] [UN4] over arbitrary stories what one did last is taken back whole, for everyone who looks on', () => {
    let undone = 0;
    fc.assert(
      fc.property(story, (steps) => {
        const play = tell(steps);
        const by = play.log.at(-1)?.by;
        const action = by ? lastActionOf(play.steps, by) : undefined;
        if (!action || action.seq !== lastSeq(play) || play.nowMs - action.atMs > UNDO_MS - 1_000) return;
        const decision = undo(play.wait(1_000), { participantId: by ?? '', role: 'facilitator' });
        if (!decision.ok) {
          expect(decision.code).toBe(isLocked(play.state) ? 'minutes.locked' : 'undo.notLast');
          return;
        }
        undone += 1;
        for (const sight of SIGHTS) expect(visibleState(play.state, sight)).toEqual(visibleState(action.before, sight));
      }),
      { numRuns: 400 },
    );
    expect(undone).toBeGreaterThan(10);
  });

  test('[UN1] an item taken up by mistake: the clock of the one before has never stopped', () => {
    const play = runningMeeting();
    play.done({ type: 'item.start', itemId: itemId(play, 0) });
    const before = play.wait(3 * MINUTE_MS).state;
    play.done({ type: 'item.start', itemId: itemId(play, 2) });
    play.wait(20_000);
    expect(undo(play).ok).toBe(true);
    expect(play.state).toEqual(before);
    expect(play.state.phase).toBe('running');
  });

  test('[UN1] a meeting closed or started by mistake', () => {
    const play = plannedMeeting();
    const planned = play.state;
    play.done({ type: 'meeting.start' });
    expect(undo(play).ok).toBe(true);
    expect(play.state).toEqual(planned);
    play.done({ type: 'meeting.start' });
    play.done({ type: 'item.start', itemId: itemId(play, 0) });
    const running = play.wait(5_000).state;
    play.done({ type: 'meeting.close' });
    expect(undo(play).ok).toBe(true);
    expect(play.state).toEqual(running);
  });

  test('[UN2] what others did elsewhere stays, and what they built on stays too', () => {
    const play = runningMeeting();
    const [first] = play.state.agenda;
    const itemOne = first?.id ?? '';
    play.wait(1).done({ type: 'clock.add', itemId: itemOne, ms: MINUTE_MS });
    const seq = lastSeq(play);
    play.wait(1_000).done({ type: 'decision.record', itemId: itemOne, text: 'Godkendt' }, secretary);
    play.done({ type: 'action.undo', seq });
    expect(play.state.agenda[0]).toMatchObject({ addedMs: 0, decision: 'Godkendt' });

    play.wait(1_000).done({ type: 'item.add', title: 'Nyt', kind: 'decision', plannedMs: MINUTE_MS });
    const added = lastSeq(play);
    play.wait(1_000).done({ type: 'agreement.add', itemId: itemId(play, 'Nyt'), what: 'Skriv ud' }, secretary);
    expect(play.refused({ type: 'action.undo', seq: added })).toBe('undo.builtOn');

    play.wait(1_000).done({ type: 'decision.record', itemId: itemOne, text: 'A' });
    const mine = lastSeq(play);
    play.wait(1_000).done({ type: 'decision.record', itemId: itemOne, text: 'B' }, secretary);
    expect(play.refused({ type: 'action.undo', seq: mine })).toBe('undo.builtOn');
  });

  test('[UN3] too late, not the last, not one’s own', () => {
    const play = runningMeeting();
    play.wait(1).done({ type: 'item.start', itemId: itemId(play, 0) });
    const seq = lastSeq(play);
    expect(play.refused({ type: 'action.undo', seq }, secretary)).toBe('undo.notLast');
    expect(play.refused({ type: 'action.undo', seq: seq - 1 })).toBe('undo.notLast');
    play.wait(UNDO_MS + 1);
    expect(play.refused({ type: 'action.undo', seq })).toBe('undo.tooLate');
    play.done({ type: 'clock.pause' });
    play.wait(1).done({ type: 'clock.resume' });
    expect(play.refused({ type: 'action.undo', seq: lastSeq(play) - 1 })).toBe('undo.notLast');
  });

  test('[UN5] openness, people and an undoing stand', () => {
    const play = plannedMeeting();
    play.wait(1).done({ type: 'item.edit', itemId: itemId(play, 0), closed: true });
    expect(play.refused({ type: 'action.undo', seq: lastSeq(play) })).toBe('undo.notLast');
    play.wait(1).done({ type: 'access.grant', participantId: 'carla' });
    expect(play.refused({ type: 'action.undo', seq: lastSeq(play) })).toBe('undo.notLast');
    play.wait(1).done({ type: 'meeting.start' });
    play.wait(1).done({ type: 'action.undo', seq: lastSeq(play) });
    expect(play.refused({ type: 'action.undo', seq: lastSeq(play) })).toBe('undo.notLast');
  });
});
