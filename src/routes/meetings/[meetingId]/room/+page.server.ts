// The participants' room: the seat, and the meeting as it is now; or, for who is not let in yet, only why.

import { openRoomPage } from '$lib/live-page.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => openRoomPage(event);
