// One chapter of the guide.

import { error } from '@sveltejs/kit';
import { CONTENTS, GUIDE } from '$lib/guide.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
  const chapter = GUIDE.find(({ slug }) => slug === params.chapter);
  if (!chapter) error(404);
  return { contents: CONTENTS, chapter };
};
