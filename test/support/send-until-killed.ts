// A sender to be killed: an outbox on a database and a mail server. With a third argument it queues that many mails first,
// and says so; then it sends until nothing is due, and says that too.

import { writeSync } from 'node:fs';
import { createLog } from '../../server/log.ts';
import { Outbox } from '../../server/mail/outbox.ts';
import { smtpTransport } from '../../server/mail/transport.ts';
import { openDatabase } from '../../server/store/database.ts';
import { MailStore } from '../../server/store/mail-store.ts';

const [path = '', url = '', count = '0'] = process.argv.slice(2);
const outbox = new Outbox({
  store: new MailStore(openDatabase(path)),
  transport: smtpTransport({ url, from: 'samtalerum@fjordby.example' }, 'Samtalerum'),
  log: createLog({ logLevel: 'silent' }),
  now: () => Date.now(),
});
const mails = Array.from({ length: Number(count) }, (_, n) => ({
  id: `mail-${n}`,
  meetingId: 'meeting',
  participantId: `person-${n}`,
  kind: 'invitation' as const,
  sequence: 0,
  content: {
    to: { name: `Person ${n}`, address: `person-${n}@skole.example` },
    replyTo: null,
    ...{ subject: 'Indkaldelse', text: 'Kom', html: '<p>Kom</p>', calendar: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR' },
  },
}));
await outbox.send(mails);
writeSync(1, 'queued\n');
await outbox.settled();
await outbox.close();
writeSync(1, 'done\n');
