import { endpoint, otherMethods } from '$lib/endpoint.server';
import { changeAgreement } from '$server/http/agreements.ts';
import type { RequestEvent } from './$types';

export const PATCH = endpoint((call, { params }: RequestEvent) => changeAgreement(call, params.agreementId));
export const fallback = otherMethods;
