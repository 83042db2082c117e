import { endpoint, otherMethods } from '$lib/endpoint.server';
import { json } from '$server/http/call.ts';
import { openApi } from '$server/http/openapi.ts';
import { version } from '../../../../../package.json';

export const GET = endpoint(() => json(openApi(version)));
export const fallback = otherMethods;
