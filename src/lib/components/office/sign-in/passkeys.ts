// A browser's part of passkeys: asks the server what to sign, the device to sign it, and hands it back. The library is loaded
// when somebody uses one.

import { resolve } from '$app/paths';
import type { PasskeyRefusal } from '$server/auth/passkeys.ts';

/** Why nothing came of it; `cancelled` when the person or the device said no. */
export type PasskeyProblem = PasskeyRefusal | 'password.wrong' | 'password.tooMany' | 'cancelled' | 'offline';

/** Whether this browser can have passkeys here: not over plain http, except on the machine itself. */
export function hasPasskeys(): boolean {
  return typeof PublicKeyCredential === 'function' && window.isSecureContext;
}

/** Signs in with a passkey of this device; null when that went well. */
export async function signInWithPasskey(): Promise<PasskeyProblem | null> {
  return trying(async () => {
    const { startAuthentication } = await import('@simplewebauthn/browser');
    const optionsJSON = await post(resolve('/sign-in/passkey/challenge'), {});
    await post(resolve('/sign-in/passkey'), await startAuthentication({ optionsJSON }));
  });
}

/** Makes a passkey on this device for whoever is signed in; null when that went well. */
export async function addPasskey(name: string, password: string): Promise<PasskeyProblem | null> {
  return trying(async () => {
    const { startRegistration } = await import('@simplewebauthn/browser');
    const optionsJSON = await post(resolve('/account/passkeys/challenge'), { password });
    await post(resolve('/account/passkeys'), { name, response: await startRegistration({ optionsJSON }) });
  });
}

class Refused extends Error {
  readonly problem: PasskeyProblem;
  constructor(problem: PasskeyProblem) {
    super(problem);
    this.problem = problem;
  }
}

async function trying(attempt: () => Promise<void>): Promise<PasskeyProblem | null> {
  try {
    await attempt();
    return null;
  } catch (error) {
    if (error instanceof Refused) return error.problem;
    // Both the device's own "no" and the library's reading of it are named by the standard.
    if (error instanceof Error && error.name !== 'TypeError') return 'cancelled';
    return 'offline';
  }
}

async function post(path: string, body: unknown) {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer = await response.json();
  if (response.ok) return answer;
  throw new Refused((answer as { code?: PasskeyProblem }).code ?? 'passkey.refused');
}
