// Why a mail did not get through, in words that say what to do. The mail server's own words stand behind the colon.

import { m } from '$lib/paraglide/messages.js';

/** The sentence for an error of the outbox: `address: 550 No such user`. */
export function mailTrouble(error: string): string {
  const [why = ''] = error.split(':');
  if (why === 'address') return m.before_trouble_address();
  if (why === 'unreachable') return m.before_trouble_unreachable();
  return why === 'signIn' ? m.before_trouble_signIn() : m.before_trouble_refused();
}
