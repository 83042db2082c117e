// A disk that says it could not keep what it was given: nothing more is promised, and the next start goes on from what is stored.

import { once } from 'node:events';
import { expect, test } from 'vitest';
import { projectPath } from '../../../server/project-path.ts';
import { OutsideSeat, startProgram } from '../../support/outside.ts';

test('[SV15] a server whose disk has lost something says so, ends, and is started anew with all that was acknowledged', async () => {
  const { server, plan, sit } = await startProgram({ preload: projectPath('test', 'support', 'failing-disk.ts') });
  const { id } = await plan();
  const lead = await OutsideSeat.connect(server, await sit(id, 'facilitator'));
  const started = await lead.done({ type: 'meeting.start' });

  const ended = once(server.process, 'close');
  server.process.send('break');
  await once(server.process, 'message');
  const commandId = crypto.randomUUID();
  // Refused, or cut off before that could be said: either way not acknowledged.
  const edit = { type: 'meeting.edit', place: 'Byrådssalen' };
  const answer = await lead.command(edit, commandId).catch(() => null);
  expect(answer?.ok).not.toBe(true);
  expect(await ended).toEqual([1, null]);
  expect(server.output).toContain('the disk has lost what it took');

  const back = new Promise((resolve) => lead.socket.once('presence', resolve));
  await server.start();
  await back;
  expect(await lead.command(edit, commandId)).toMatchObject({ ok: true });
  expect(lead.events.map(({ seq }) => seq)).toContain(started);
});
