// The quiet mark on the wire (rules PG3, PG6): what may be confidential is marked on the secretary's own page, and what is
// settled of it is told to the staff alone. No byte of either goes to a screen or to a participant's phone.

import { expect, test } from 'vitest';
import { startLive, type LiveSeat } from '../support/live.ts';

const LEVEL = 'I overgangstesten lå 38 procent af eleverne under middel.';
const WORDING = 'Resultaterne i testen blev drøftet uden tal.';
const SIGNS = /finding|suggestion|"CF\d|uden tal|Måske fortroligt/;

const heardBy = (seat: LiveSeat) => seat.frames.join('\n');

test('[PG3] [PG6] no frame of a screen or a participant tells that a sentence is marked or what became of it', async () => {
  const live = await startLive();
  const facilitator = await live.sit('facilitator', 'Anna');
  const secretary = await live.sit('secretary', 'Bent');
  const others = { participant: await live.place('participant', 'Carla'), screen: await live.place('screen') };
  const seats = [await live.connect(others.participant), await live.connect(others.screen)];
  await facilitator.done({ type: 'meeting.start' });
  const itemId = facilitator.state.agenda[0]?.id ?? '';
  await secretary.done({ type: 'decision.record', itemId, text: LEVEL });
  const finding = { text: LEVEL, where: { part: 'decision' as const, itemId } };
  await secretary.done({ type: 'finding.resolve', finding, how: 'reword', text: WORDING });
  await secretary.done({ type: 'finding.reopen', finding });
  await secretary.done({ type: 'finding.resolve', finding, how: 'reword', text: WORDING });
  // Whoever comes late gets the state whole, and no more of it.
  seats.push(await live.connect(others.participant), await live.connect(others.screen));
  await Promise.all([secretary, ...seats].map((seat) => seat.settled()));

  expect(heardBy(secretary)).toMatch(SIGNS);
  for (const seat of seats) {
    expect(heardBy(seat)).toContain(LEVEL);
    expect(heardBy(seat)).not.toMatch(SIGNS);
    expect(seat.view?.seq).toBe(secretary.view?.seq);
    expect(seat.state.settled).toEqual([]);
  }
});
