// The same minutes for a frame in a page of others.

import { answerPage } from '$lib/public-page.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => answerPage(event, 'embed');
