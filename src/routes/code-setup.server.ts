// The two forms by which somebody gets codes from an app, the same wherever they stand: the secret, and the first code of it.

import { error, fail, type RequestEvent } from '@sveltejs/kit';
import { setCookies, visitorOf } from '$lib/access.server.ts';
import { protecting } from '$lib/protecting.server.ts';
import { tell } from '$lib/tell.server.ts';
import type { Account } from '$server/auth/account.ts';
import { field } from './form-field.ts';

/** A new secret, to be shown once. */
export async function beginCode(event: RequestEvent) {
  const account = await whoProtects(event);
  const password = field(await event.request.formData(), 'password');
  const wrong = await passwordProblem(event, account, password);
  if (wrong) return wrong;
  const begun = await event.locals.app.secondFactor.begin(password, visitorOf(event));
  return begun.ok ? { setup: { uri: begun.uri, recoveryCodes: begun.recoveryCodes } } : refused(begun.code);
}

/** The first code of it; from now on one is asked for. */
export async function confirmCode(event: RequestEvent) {
  const account = await whoProtects(event);
  const code = field(await event.request.formData(), 'code');
  const answer = await event.locals.app.secondFactor.confirm(account, code, visitorOf(event));
  if (!answer.ok) return refused(answer.code);
  await tell(event, account, 'secondFactor.on');
  setCookies(event.cookies, answer.cookies);
  return { isConfirmed: true };
}

/** The refusal when the password is not the account's. */
export async function passwordProblem(event: RequestEvent, account: Account, password: string) {
  const checked = await event.locals.app.passwordCheck.check(account, password, visitorOf(event));
  if (checked === 'right') return null;
  return refused(checked === 'wrong' ? 'secondFactor.password' : 'secondFactor.tooMany');
}

/** What a form says of a refusal. */
export const refused = <Code extends string>(code: Code) => fail(400, { refused: code });

async function whoProtects(event: RequestEvent): Promise<Account> {
  return (await protecting(event)) ?? error(401);
}
