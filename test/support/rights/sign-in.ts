// Coming in, and one's own account: who gets in where (rules AC14, OR1). A new route of these gets its row here.

import { accounts, by, forms, row, type Rights } from './rows.ts';

/** Whoever is signed in is sent on. */
const signedIn = { ...accounts('303 /'), stranger: '303 /' };

export const SIGN_IN: Rights = {
  'GET /sign-in': row('200', signedIn),
  'POST /sign-in': row('400', signedIn),
  'GET /sign-in/code': row('200', signedIn),
  'POST /sign-in/code': row('400', signedIn),
  // Nobody here owes a second factor.
  'GET /sign-in/protect': row('303 /sign-in', signedIn),
  ...forms('/sign-in/protect', ['begin', 'confirm'], row('401', signedIn)),
  'POST /sign-in/passkey/challenge': row('200'),
  'POST /sign-in/passkey': row('400'),
  // There is no provider.
  'GET /sign-in/oidc': row('404'),
  'GET /sign-in/oidc/callback': row('404'),
  'GET /sign-in/oidc/leave': row('303 /sign-in'),

  'GET /forgot-password': row('200'),
  'POST /forgot-password': row('400'),
  // The links asked for are nobody's: their pages say so, and nothing else.
  'GET /reset-password/[token]': row('200'),
  'POST /reset-password/[token]': row('404'),
  'GET /welcome/[token]': row('200'),
  'POST /welcome/[token]': row('404'),

  'GET /account': by('account.own', '200'),
  'POST /account': by('account.own', '400'),
  'GET /account/standing': row('401', { ...accounts('204'), stranger: '204' }),
  'GET /account/security': by('account.own', '200'),
  // The password that goes along is wrong, and what is named is nobody's.
  ...forms('/account/security', ['begin', 'confirm'], row('401', { ...accounts('400'), stranger: '400' })),
  ...forms('/account/security', ['codes', 'end', 'rename', 'disconnect'], by('account.own', '400')),
  'POST /account/security?/remove': by('account.own', '404'),
  'POST /account/passkeys/challenge': row('401', { ...accounts('400'), stranger: '400' }),
  'POST /account/passkeys': row('401', { ...accounts('400'), stranger: '400' }),
  'POST /account/connect': row('401', { ...accounts('404'), stranger: '404' }),
};
