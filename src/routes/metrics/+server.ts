// For whoever watches over the server: how it does, in figures. Nobody is asked who they are, so it answers only those who
// reach the server itself, and nobody who comes through the proxy (SV11).

import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals: { app }, request }) => {
  const { addressHeader } = app.config;
  if (addressHeader !== null && request.headers.has(addressHeader)) error(404);
  return new Response(await app.metrics.text(), { headers: { 'Content-Type': app.metrics.contentType } });
};
