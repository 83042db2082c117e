// The browser's own choices: the language, and light or dark. Kept in cookies, so that the server renders them at once.

import { redirect } from '@sveltejs/kit';
import { cookieName, isLocale } from '$lib/paraglide/runtime.js';
import { ownPath } from '../own-path.ts';
import { isTheme, THEME_COOKIE } from '../theme.ts';
import type { RequestHandler } from './$types';

const YEAR_S = 365 * 24 * 3600;

export const POST: RequestHandler = async ({ request, cookies, url }) => {
  const form = await request.formData();
  // The language's cookie is read in the browser too; neither holds anything secret.
  const options = {
    path: '/',
    maxAge: YEAR_S,
    sameSite: 'lax',
    httpOnly: false,
    secure: url.protocol === 'https:',
  } as const;
  const locale = form.get('locale');
  const theme = form.get('theme');
  if (isLocale(locale)) cookies.set(cookieName, locale, options);
  if (isTheme(theme)) cookies.set(THEME_COOKIE, theme, options);
  redirect(303, ownPath(form.get('next')));
};
