// REST: agreements over all meetings of the organisation, and what becomes of them.

import * as v from 'valibot';
import { agreementChangeSchema, agreementQuerySchema } from '../../src/lib/core/protocol/rest.ts';
import { authorise, json, readBody, type Call } from './call.ts';
import { problem } from './problem.ts';

/** `GET /api/v1/agreements`: those that fit the query, the earliest follow-up first; `Link` leads to the next page. */
export async function listAgreements(call: Call): Promise<Response> {
  const grant = await authorise(call, 'agreements:read');
  if (grant instanceof Response) return grant;
  const url = new URL(call.request.url);
  const query = v.safeParse(agreementQuerySchema, Object.fromEntries(url.searchParams));
  if (!query.success) {
    const errors = query.issues.map((issue) => ({ path: v.getDotPath(issue) ?? '', message: issue.message }));
    return problem('query.invalid', 'See "errors" for what does not fit.', { members: { errors } });
  }
  const { limit, offset, ...filter } = query.output;
  const found = await call.app.agreements.list(grant.organisationId, filter, { limit: limit + 1, offset });
  const answer = json(found.slice(0, limit));
  if (found.length > limit) {
    url.searchParams.set('offset', String(offset + limit));
    answer.headers.set('Link', `<${url.pathname}${url.search}>; rel="next"`);
  }
  return answer;
}

/** `PATCH /api/v1/agreements/{id}`: settles status and follow-up date, at any time; the agreement as it is then. */
export async function changeAgreement(call: Call, agreementId: string): Promise<Response> {
  const grant = await authorise(call, 'agreements:write');
  if (grant instanceof Response) return grant;
  const found = await call.app.agreements.find(grant.organisationId, agreementId);
  const room = found && (await call.app.rooms.open(found.meetingId));
  if (!room) return problem('agreement.unknown', 'Check the id; a token reaches its own organisation only.');
  const body = await readBody(call, agreementChangeSchema);
  if (body instanceof Response) return body;
  const answer = await room.execute({ type: 'agreement.settle', agreementId, ...body }, 'system', null);
  if (!answer.ok) throw new Error(`agreement.settle was refused: ${answer.code}`);
  return json(await call.app.agreements.find(grant.organisationId, agreementId));
}
