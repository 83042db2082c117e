// A server that is killed while it sends: nobody is forgotten, and only the one mail in its hands may come twice.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { MailStore } from '../../server/store/mail-store.ts';
import { temporaryDatabase } from '../support/event-stores.ts';
import { startMailServer } from '../support/smtp.ts';

const SENDER = fileURLToPath(new URL('../support/send-until-killed.ts', import.meta.url));
const COUNT = 12;

test.each([
  ['before the mail server has said that it took it', 4, 'received'],
  ['while it hands over the next', 7, 'recipient'],
] as const)('[IV4] killed %s, mail %i', async (_when, at, moment) => {
  const { path, open } = await temporaryDatabase();
  open().close();
  const mails = await startMailServer();
  const run = (...more: string[]) => spawn(process.execPath, [SENDER, path, mails.url, ...more], { stdio: 'inherit' });

  const first = run(String(COUNT));
  const ended = once(first, 'close');
  let recipients = 0;
  mails.answer = () => {
    recipients += 1;
    if (moment === 'recipient' && recipients === at) first.kill('SIGKILL');
    return 250;
  };
  mails.onMail = async () => {
    if (moment !== 'received' || mails.taken.length !== at) return;
    first.kill('SIGKILL');
    await ended;
  };
  await ended;
  expect(first.signalCode).toBe('SIGKILL');
  mails.answer = () => 250;
  mails.onMail = () => undefined;
  const [code] = (await once(run(), 'close')) as [number];
  expect(code).toBe(0);

  const times = new Map<string, number>();
  for (const { messageId } of mails.taken) times.set(messageId, (times.get(messageId) ?? 0) + 1);
  expect([...times.keys()].sort()).toEqual(
    Array.from({ length: COUNT }, (_, n) => `<mail-${n}@fjordby.example>`).sort(),
  );
  const doubled = [...times.values()].filter((count) => count > 1);
  expect(doubled).toEqual(moment === 'received' ? [2] : []);
  const database = open();
  const standings = await new MailStore(database).standings('meeting', 'invitation');
  database.close();
  expect(standings.map(({ state }) => state)).toEqual(Array.from({ length: COUNT }, () => 'sent'));
});
