// A part of the sign-in library of our own: a session for somebody whom another way than the password has recognised. It is
// called from the server alone and has no address.

import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import * as v from 'valibot';
import { SIGN_IN_WAYS } from './account.ts';

const body = v.object({ userId: v.string(), signedInBy: v.picklist(SIGN_IN_WAYS) });

export const knownPerson = {
  id: 'known-person',
  endpoints: {
    signInKnown: createAuthEndpoint.serverOnly({ method: 'POST', body, requireHeaders: true }, async (ctx) => {
      const { userId, signedInBy } = ctx.body;
      const user = await ctx.context.internalAdapter.findUserById(userId);
      if (!user) throw new Error(`there is no user ${userId}`);
      const session = await ctx.context.internalAdapter.createSession(userId, false, { signedInBy });
      await setSessionCookie(ctx, { session, user });
      return ctx.json({ token: session.token });
    }),
  },
} as const;
