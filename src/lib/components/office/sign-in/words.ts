// What the pages say of a sign-in that came to nothing. Codes come from forms and addresses too, so an unknown one says as
// much as can be said.

import { m } from '$lib/paraglide/messages.js';
import type { SignInWay } from '$server/auth/account.ts';
import type { OidcRefusal } from '$server/auth/oidc/oidc-sign-in.ts';
import type { SecondFactorRefusal } from '$server/auth/second-factor.ts';
import type { PasskeyProblem } from './passkeys.ts';

const PROVIDER: Record<OidcRefusal, (words: { name: string }) => string> = {
  'oidc.unreachable': m.signIn_problem_unreachable,
  'oidc.cancelled': m.signIn_problem_cancelled,
  'oidc.refused': m.signIn_problem_refused,
  'oidc.expired': m.signIn_problem_expired,
  'oidc.noEmail': m.signIn_problem_noEmail,
  'oidc.notAllowed': m.signIn_problem_notAllowed,
  'oidc.emailTaken': m.signIn_problem_emailTaken,
  'oidc.taken': m.signIn_problem_taken,
};

const PASSKEY: Record<PasskeyProblem, () => string> = {
  'passkey.expired': m.signIn_problem_expired,
  'passkey.refused': m.signIn_problem_passkey_refused,
  'passkey.unknown': m.signIn_problem_passkey_unknown,
  'passkey.name': m.signIn_problem_passkey_name,
  'passkey.tooMany': m.signIn_problem_passkey_tooMany,
  'password.wrong': m.signIn_problem_password,
  'password.tooMany': m.signIn_problem_tooMany,
  cancelled: m.signIn_problem_passkey_cancelled,
  offline: m.signIn_problem_offline,
};

const SECOND_FACTOR: Record<SecondFactorRefusal, () => string> = {
  'secondFactor.password': m.signIn_problem_password,
  'secondFactor.code': m.signIn_problem_code,
  'secondFactor.expired': m.signIn_problem_expired,
  'secondFactor.tooMany': m.signIn_problem_tooMany,
  'secondFactor.isOn': m.signIn_problem_isOn,
};

/** How somebody came in, as the audit log has it. */
const WAYS: Record<SignInWay | 'code' | 'recoveryCode', () => string> = {
  password: m.signIn_way_password,
  code: m.signIn_way_code,
  recoveryCode: m.signIn_way_recoveryCode,
  passkey: m.signIn_way_passkey,
  oidc: m.signIn_way_oidc,
};

const known = <Code extends string, Said>(words: Record<Code, Said>, code: string): Said | undefined =>
  Object.hasOwn(words, code) ? words[code as Code] : undefined;

/** "Med en adgangsnøgle"; nothing for a way that is none. */
export function signInWayWord(way: string): string {
  return known(WAYS, way)?.() ?? '';
}

/** Why somebody was not let in, or connected, by the provider of that name; null for a code that is none. */
export function providerProblem(code: string | null, name: string): string | null {
  return code === null ? null : (known(PROVIDER, code)?.({ name }) ?? null);
}

/** Why nothing came of a passkey. */
export function passkeyProblem(code: string): string {
  return (known(PASSKEY, code) ?? m.signIn_problem_passkey_refused)();
}

/** Why a code was not taken. */
export function secondFactorProblem(code: string): string {
  return (known(SECOND_FACTOR, code) ?? m.signIn_problem_expired)();
}
