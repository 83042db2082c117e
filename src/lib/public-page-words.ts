// The catalogue's words for the public page, in the language of its document, whoever looks at it.

import { LOCALE_TAGS } from './minutes-words.ts';
import type { PublicPageWords } from './core/minutes/public-page.ts';
import { m } from './paraglide/messages.js';
import type { Locale } from './paraglide/runtime.js';

/** All words of the public page in the language. */
export function publicPageWords(locale: Locale): PublicPageWords {
  const as = { locale };
  return {
    locale: LOCALE_TAGS[locale],
    published: m.publication_page_kind({}, as),
    download: m.publication_page_download({}, as),
    files: [
      { ending: 'pdf', name: 'PDF' },
      { ending: 'docx', name: 'Word' },
    ],
    about: m.publication_page_about({}, as),
    version: m.publication_page_version({}, as),
    approved: m.publication_page_approved({}, as),
    publishedOn: m.publication_page_published({}, as),
    changed: m.publication_page_changed({}, as),
    earlier: m.publication_page_earlier({}, as),
    edition: (version, date) => m.publication_page_edition({ version, date }, as),
    alone: m.publication_page_alone({}, as),
    preview: m.publication_page_preview({}, as),
    withdrawn: m.publication_page_withdrawn({}, as),
    withdrawnOn: (date) => m.publication_page_withdrawnOn({ date }, as),
    why: m.publication_page_why({}, as),
  };
}
