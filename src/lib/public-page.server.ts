// The public page as it is answered: the same for everybody, without cookies, scripts or anything of another place, kept for
// a minute by whoever likes to, so that what is withdrawn is soon gone everywhere (rules PU5 to PU8).

import { createHash } from 'node:crypto';
import { error, type RequestEvent } from '@sveltejs/kit';
import fontHref from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import {
  embeddedPage,
  publicPage,
  withdrawnPage,
  type PageSetting,
  type PublicPage,
  type StyledPage,
} from '$lib/core/minutes/public-page.ts';
import { contentDisposition } from '$server/exports/file-name.ts';
import { PUBLIC_FILES } from '$server/publications/publications.ts';
import type { PublishedPage } from '$server/store/publications-store.ts';
import { publicPageWords } from './public-page-words.ts';

type Asked = Pick<RequestEvent<{ publicId: string }>, 'locals' | 'params' | 'url'>;
const GONE = 410;
const KEPT = 'public, max-age=60';

/** Where the minutes stand in public. */
export const publicPath = (publicId: string): string => `/p/${publicId}`;

/** The page, or the frame for other sites. */
export async function answerPage({ locals, params, url }: Asked, as: 'page' | 'embed'): Promise<Response> {
  const page = await locals.app.publications.page(params.publicId);
  if (!page) error(404);
  const setting: PageSetting = { fontHref, theme: as === 'embed' ? themeOf(url) : null };
  const words = publicPageWords(page.facts.language);
  const ancestors = as === 'embed' ? '*' : "'none'";
  if (page.withdrawn) {
    return pageResponse(withdrawnPage(page.facts, page.withdrawn, words, setting), { ancestors, status: GONE });
  }
  const article = await locals.app.publications.file(page, 'article');
  if (!article) error(404);
  const shown = shownPage(page, article.body.toString(), publicPath(params.publicId));
  const styled = (as === 'embed' ? embeddedPage : publicPage)(shown, words, setting);
  const response = pageResponse(styled, { ancestors });
  response.headers.set('Cache-Control', KEPT);
  response.headers.set('ETag', `"${sha256(styled.html, 'base64url')}"`);
  if (as === 'embed' || !page.isListed) response.headers.set('X-Robots-Tag', 'noindex');
  return response;
}

/** The minutes as a file. */
export async function answerFile({ locals, params }: Asked, ending: string): Promise<Response> {
  const page = await locals.app.publications.page(params.publicId);
  const format = PUBLIC_FILES.find((each) => each === ending);
  if (!page || !format) error(404);
  const file = await locals.app.publications.file(page, format);
  if (!file) error(page.withdrawn ? GONE : 404);
  const { body, contentType, fileName } = file;
  return new Response(new Uint8Array(body), {
    headers: {
      'Content-Type': contentType,
      'Content-Disposition': contentDisposition(fileName, format === 'pdf' ? 'inline' : 'attachment'),
      'Cache-Control': KEPT,
      ETag: `"${sha256(body, 'base64url')}"`,
      ...(!page.isListed && { 'X-Robots-Tag': 'noindex' }),
    },
  });
}

/** A whole page under the narrowest policy that lets its own style through. */
export function pageResponse(
  { html, style }: StyledPage,
  { ancestors = "'none'", status = 200 }: { ancestors?: string; status?: number } = {},
): Response {
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${sha256(style, 'base64')}'`,
    'img-src data:',
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${ancestors}`,
  ];
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy.join('; ') };
  return new Response(html, { status, headers });
}

/** The application's font, in the reader's own light or dark. */
export const OWN_SETTING: PageSetting = { fontHref, theme: null };

function shownPage({ facts, isListed, editions }: PublishedPage, article: string, path: string): PublicPage {
  return { facts, isListed, editions, article, path };
}

function themeOf({ searchParams }: URL): PageSetting['theme'] {
  const theme = searchParams.get('theme');
  return theme === 'light' || theme === 'dark' ? theme : null;
}

function sha256(content: string | Buffer, encoding: 'base64' | 'base64url'): string {
  return createHash('sha256').update(content).digest(encoding);
}
