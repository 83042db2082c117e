import { endpoint, otherMethods } from '$lib/endpoint.server';
import { json } from '$server/http/call.ts';
import { openApi } from '$server/http/openapi.ts';
import { VERSION } from '$server/version.ts';

export const GET = endpoint(() => json(openApi(VERSION)));
export const fallback = otherMethods;
