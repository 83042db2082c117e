// What the audit log is told of how people sign in, and of what they change about it.

import type { Cookies, RequestEvent } from '@sveltejs/kit';
import { BY_NOBODY, byAccount, type AuditAct } from '$server/audit/acts.ts';
import type { Account, SetCookie, SignInWay } from '$server/auth/account.ts';
import type { AuditDetail } from '$server/store/tables/audit.ts';
import { setCookies } from './access.server.ts';

type Asked = Pick<RequestEvent, 'locals'>;

/** Tells what somebody has done to an account: their own, unless another is named. */
export function tell(
  { locals }: Asked,
  actor: Account,
  act: AuditAct,
  { of = actor.id, ...detail }: AuditDetail & { of?: string } = {},
): Promise<void> {
  const subject = { kind: 'account', id: of } as const;
  return locals.app.audit.record({
    organisationId: actor.organisationId,
    actor: byAccount(actor),
    act,
    subject,
    detail,
  });
}

/** Lets in whoever has these cookies now, and tells how they came. */
export async function letIn(
  event: Asked & { cookies: Cookies },
  cookies: readonly SetCookie[],
  way: SignInWay | 'code' | 'recoveryCode',
): Promise<void> {
  const { accounts } = event.locals.app;
  const cookie = cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
  const headers = new Headers({ cookie });
  const account = (await accounts.fromHeaders(headers)) ?? (await accounts.owingFactor(headers));
  if (account) await tell(event, account, 'signIn.done', { way });
  setCookies(event.cookies, cookies);
}

/** Tells that somebody has tried a password of an account that there is. */
export async function tellFailed({ locals }: Asked, email: string): Promise<void> {
  const { accounts, audit } = locals.app;
  const whose = await accounts.whose(email);
  if (!whose) return;
  const subject = { kind: 'account', id: whose.id } as const;
  await audit.record({ organisationId: whose.organisationId, actor: BY_NOBODY, act: 'signIn.failed', subject });
}
