// What every page knows: who is signed in and which colours were chosen. Until there is an organisation, all lead to the setup.

import { redirect } from '@sveltejs/kit';
import type { LayoutServerLoad } from './$types';
import { isTheme, THEME_COOKIE, type Theme } from './theme.ts';

export const load: LayoutServerLoad = async ({ locals, cookies, route }) => {
  if (route.id !== '/(entry)/setup' && (await locals.app.accounts.needsSetUp())) redirect(303, '/setup');
  const theme = cookies.get(THEME_COOKIE);
  return { account: locals.account, theme: isTheme(theme) ? theme : ('system' satisfies Theme) };
};
