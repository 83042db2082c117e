import { endpoint, otherMethods } from '$lib/endpoint.server';
import { listAgreements } from '$server/http/agreements.ts';

export const GET = endpoint(listAgreements);
export const fallback = otherMethods;
