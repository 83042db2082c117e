// A whole hall behind one address, over real HTTP: everyone with the code gets in, and a guesser among them does not.

import { expect, test } from 'vitest';
import { startProgram } from '../../support/outside.ts';

const HALL = 300;
const GUESSES = 60;

test('[AC9] [AC10] [RE8] three hundred join from one address at once, and nobody who guesses there gets in', async () => {
  const program = await startProgram();
  const { id, joinCode } = await program.plan();
  const join = (code: string, name: string) => program.call('POST', '/api/v1/join', { code, name });
  const wrongCode = (n: number) => String((Number(joinCode) + 1 + n) % 1_000_000).padStart(6, '0');
  const startMs = Date.now();
  const [hall, guesses] = await Promise.all([
    Promise.all(Array.from({ length: HALL }, (_, n) => join(joinCode, `Deltager ${n}`))),
    Promise.all(Array.from({ length: GUESSES }, (_, n) => join(wrongCode(n), 'Gætter'))),
  ]);
  expect(hall.every(({ status }) => status === 201)).toBe(true);
  expect(guesses.filter(({ status }) => status === 404)).toHaveLength(10);
  expect(guesses.filter(({ status }) => status === 429)).toHaveLength(GUESSES - 10);
  expect(Date.now() - startMs).toBeLessThan(60_000);
  expect((await join(joinCode, 'En mere')).status).toBe(201);
  const meeting = await program.call('GET', `/api/v1/meetings/${id}`);
  const { participants } = (await meeting.json()) as { participants: { name: string; joined: boolean }[] };
  expect(participants.filter(({ joined }) => joined)).toHaveLength(HALL + 1);
});
