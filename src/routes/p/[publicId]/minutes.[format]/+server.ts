// The published minutes as a file.

import { answerFile } from '$lib/public-page.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => answerFile(event, event.params.format);
