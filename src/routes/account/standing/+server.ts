// Whether whoever asks is signed in: for a page that lay open, and asks before it goes on showing what it shows.

import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals }) => new Response(null, { status: locals.account ? 204 : 401 });
