// The pages of published minutes (rules PU5 to PU9): whole HTML, without a script, made of what was stored when the minutes
// passed the gate. `article` is HTML that `html.ts` wrote; everything else is escaped here.

import type { Language } from '../meeting/vocabulary.ts';
import { cleanLine } from './clean-text.ts';
import { longDate } from './dates.ts';
import { escapeAttribute, escapeMarkup } from './escape-markup.ts';
import { minutesStyle } from './html-style.ts';
import { publicPageStyle } from './public-page-style.ts';

/** What the page says around the minutes; stored with them. */
export interface PublicFacts {
  readonly language: Language;
  readonly timeZone: string;
  readonly organisation: string;
  readonly kind: string;
  readonly title: string;
  readonly pageWords: { page: string; of: string };
  readonly accent: string;
  readonly approvedAtMs: number;
}

/** A version that stands at the address, or stood there. */
export interface PublicEdition {
  readonly version: number;
  readonly publishedAtMs: number;
  /** What it changed; empty for the first. */
  readonly note: string;
}

export interface PublicPageWords {
  readonly locale: string;
  readonly published: string;
  readonly download: string;
  readonly files: readonly { ending: string; name: string }[];
  readonly about: string;
  readonly version: string;
  readonly approved: string;
  readonly publishedOn: string;
  readonly changed: string;
  readonly earlier: string;
  edition(version: number, date: string): string;
  readonly alone: string;
  readonly preview: string;
  readonly withdrawn: string;
  withdrawnOn(date: string): string;
  readonly why: string;
}

export interface PublicPage {
  readonly facts: PublicFacts;
  readonly isListed: boolean;
  /** The newest last. */
  readonly editions: readonly PublicEdition[];
  readonly article: string;
  /** Where the page is: what stands beside it is found below. */
  readonly path: string;
}

/** How a page is set: in the application's font, and for an embedded one in the colours of the page around it. */
export interface PageSetting {
  readonly fontHref: string | null;
  readonly theme: 'light' | 'dark' | null;
}

/** A page and its style, whose hash is what its policy lets through. */
export interface StyledPage {
  readonly html: string;
  readonly style: string;
}

interface Frame {
  facts: PublicFacts;
  title: string;
  head: string;
  body: string;
  bodyClass?: string;
}

/** The page that a school links to. */
export function publicPage(page: PublicPage, words: PublicPageWords, setting: PageSetting): StyledPage {
  const { facts, isListed } = page;
  const head = `${isListed ? '' : NOT_LISTED}${previewTags(facts)}`;
  const body = `${stripOf(page, words)}<main>\n${page.article}</main>\n${aboutOf(page, words)}`;
  return framed({ facts, title: titleOf(facts), head, body }, setting);
}

/** The same before it is published, for the staff alone. */
export function previewPage(page: PublicPage, words: PublicPageWords, setting: PageSetting): StyledPage {
  const { facts } = page;
  const banner = `<p class="banner" role="note"><strong>${escapeMarkup(words.preview)}</strong></p>\n`;
  const body = `${banner}<main>\n${page.article}</main>\n${aboutOf(page, words)}`;
  return framed({ facts, title: titleOf(facts), head: NOT_LISTED, body }, setting);
}

/** The minutes for a frame in somebody else's page; links lead out of the frame. */
export function embeddedPage(page: PublicPage, words: PublicPageWords, setting: PageSetting): StyledPage {
  const { facts, path } = page;
  const link = `<a href="${escapeAttribute(path)}">${escapeMarkup(words.alone)}</a>`;
  const strip = `<div class="strip"><p>${escapeMarkup(words.published)}</p><p>${link}</p></div>\n`;
  const head = `${NOT_LISTED}<base target="_blank">\n`;
  return framed(
    { facts, title: titleOf(facts), head, body: `${strip}<main>\n${page.article}</main>\n`, bodyClass: 'embed' },
    setting,
  );
}

/** What stands at the address when the minutes were taken back: that they were, when and why, and nothing of them. */
export function withdrawnPage(
  facts: PublicFacts,
  withdrawn: { atMs: number; note: string },
  words: PublicPageWords,
  setting: PageSetting,
): StyledPage {
  const date = longDate(withdrawn.atMs, facts.timeZone, words.locale);
  const organisation = facts.organisation && `<p class="organisation">${escapeMarkup(facts.organisation)}</p>\n`;
  const body = `<main>\n${organisation}<h1>${escapeMarkup(words.withdrawn)}</h1>
<p>${escapeMarkup(words.withdrawnOn(date))}</p>
<h2>${escapeMarkup(words.why)}</h2>
<p class="note">${noteText(withdrawn.note)}</p>\n</main>\n`;
  const title = [words.withdrawn, facts.organisation].filter(Boolean).join(' – ');
  return framed({ facts, title, head: NOT_LISTED, body }, setting);
}

/** A line that the staff wrote for the page: the only text on it that has not been through a document. */
const noteText = (note: string) => escapeMarkup(cleanLine(note));

const NOT_LISTED = '<meta name="robots" content="noindex">\n';

const titleOf = ({ title, kind, organisation }: PublicFacts) => [title, kind, organisation].filter(Boolean).join(' – ');

/** What other sites show of a link to the page. */
function previewTags({ title, kind, organisation }: PublicFacts): string {
  const tags = { 'og:type': 'article', 'og:title': title, 'og:description': kind, 'og:site_name': organisation };
  return Object.entries(tags)
    .filter(([, content]) => content !== '')
    .map(([property, content]) => `<meta property="${property}" content="${escapeAttribute(content)}">\n`)
    .join('');
}

function stripOf({ path }: PublicPage, words: PublicPageWords): string {
  const files = words.files.map(
    ({ ending, name }) =>
      `<li><a href="${escapeAttribute(`${path}/minutes.${ending}`)}">${escapeMarkup(name)}</a></li>`,
  );
  return `<header class="strip"><p>${escapeMarkup(words.published)}</p>
<nav aria-label="${escapeAttribute(words.download)}"><ul>${files.join('')}</ul></nav></header>\n`;
}

function aboutOf({ facts, editions }: PublicPage, words: PublicPageWords): string {
  const day = (ms: number) => longDate(ms, facts.timeZone, words.locale);
  const newest = editions.at(-1);
  const entries = [
    [words.version, newest ? String(newest.version) : ''],
    [words.approved, day(facts.approvedAtMs)],
    [words.publishedOn, newest ? day(newest.publishedAtMs) : ''],
    [words.changed, cleanLine(newest?.note ?? '')],
  ].filter(([, value]) => value !== '');
  const rows = entries.map(
    ([label = '', value = '']) => `<div><dt>${escapeMarkup(label)}</dt><dd>${escapeMarkup(value)}</dd></div>\n`,
  );
  const earlier = editions.slice(0, -1).toReversed();
  const list = earlier.map(({ version, publishedAtMs, note }) => {
    const line = escapeMarkup(words.edition(version, day(publishedAtMs)));
    return `<li>${note ? `${line}. ${noteText(note)}` : line}</li>\n`;
  });
  const history = list.length > 0 ? `<h3>${escapeMarkup(words.earlier)}</h3>\n<ul>\n${list.join('')}</ul>\n` : '';
  return `<footer class="about"><h2>${escapeMarkup(words.about)}</h2>\n<dl>\n${rows.join('')}</dl>\n${history}</footer>\n`;
}

function framed({ facts, title, head, body, bodyClass }: Frame, { fontHref, theme }: PageSetting): StyledPage {
  const style = `\n${minutesStyle(facts.pageWords, facts.accent)}${publicPageStyle(fontHref)}`;
  const html = `<!doctype html>
<html lang="${facts.language}"${theme ? ` class="${theme}"` : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${theme ?? 'light dark'}">
<title>${escapeMarkup(title)}</title>
${head}<style>${style}</style>
</head>
<body${bodyClass ? ` class="${bodyClass}"` : ''}>
${body}</body>
</html>
`;
  return { html, style };
}
