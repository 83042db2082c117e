// The public page of published minutes: what a school links to.

import { answerPage } from '$lib/public-page.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => answerPage(event, 'page');
