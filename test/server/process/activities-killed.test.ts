// Anonymous answers outlive a kill of the server: what was acknowledged is shown, and shown once.

import { expect, test } from 'vitest';
import type { MeetingState } from '../../../src/lib/core/meeting/model.ts';
import { OutsideSeat, startProgram } from '../../support/outside.ts';

const TEXTS = ['Vi mangler tid', 'Vi mangler et fælles sprog', 'Vi tør ikke spørge'];

test('[AV6] [ST7] sealed answers that were acknowledged are there after a SIGKILL, and are shown once', async () => {
  const program = await startProgram();
  const { id } = await program.plan();
  const state = async () => (await (await program.call('GET', `/api/v1/meetings/${id}`)).json()) as MeetingState;
  const lead = await program.sit(id, 'facilitator');
  const people = await Promise.all(TEXTS.map((text) => program.sit(id, 'participant', `Person ${text.length}`)));
  const desk = await OutsideSeat.connect(program.server, lead);
  await desk.done({ type: 'meeting.start' });
  await desk.done({
    ...{ type: 'activity.start', itemId: (await state()).agenda[0]?.id ?? '', kind: 'write', title: 'Hvad er svært?' },
    setup: { question: 'Hvad er svært?', naming: 'anonymous', perPerson: 1 },
  });
  const activityId = (await state()).activities[0]?.id ?? '';
  for (const [n, text] of TEXTS.entries()) {
    const seat = await OutsideSeat.connect(program.server, people[n] ?? lead);
    await seat.done({ type: 'activity.answer', activityId, answer: { texts: [text] } });
  }

  await program.server.restart();

  const again = await OutsideSeat.connect(program.server, lead);
  const [waiting] = (await state()).activities;
  expect(waiting?.tookPart.map(({ participantId }) => participantId).sort()).toEqual(
    people.map(({ participantId }) => participantId).sort(),
  );
  const told = JSON.stringify([await state(), again.frames]);
  for (const text of TEXTS) expect(told).not.toContain(text);
  await again.done({ type: 'activity.step', activityId, phase: 'group' });

  await program.server.restart();

  const shown = (await state()).activities[0]?.contributions.map(({ piece }) => (piece as { text: string }).text);
  expect(shown?.sort()).toEqual([...TEXTS].sort());
});
