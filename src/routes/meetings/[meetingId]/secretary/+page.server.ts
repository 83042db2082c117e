// The secretary's page: the seat, and the meeting as it is now.

import { openLivePage } from '$lib/live-page.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => openLivePage(event, 'secretary');
