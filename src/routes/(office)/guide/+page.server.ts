// The guide: its first chapter, and the way to the others. For everybody; nobody has to be signed in to read it.

import { CONTENTS, GUIDE } from '$lib/guide.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ contents: CONTENTS, chapter: GUIDE[0] ?? null });
