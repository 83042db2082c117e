// For load balancers and scripts: does this server run, and can it store what it is told?

import { json } from '@sveltejs/kit';
import { VERSION as version } from '$server/version.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals: { app } }) => {
  try {
    app.assertWritable();
  } catch (error) {
    app.log.error({ err: error }, 'the database takes no writes');
    return json({ status: 'unwritable', version }, { status: 503 });
  }
  return json({ status: 'ok', version }, { headers: { 'Cache-Control': 'no-store' } });
};
