// The files that minutes and agendas are had as, and where each is: what is chosen on the page stands in the address.

import type { MinutesAudience } from '$lib/core/minutes/minutes.ts';
import { m } from '$lib/paraglide/messages.js';

/** What is chosen on the page of a paper. */
export interface ChosenPaper {
  meetingId: string;
  audience: MinutesAudience;
  /** Left out or empty: the meeting's own. */
  template?: string;
  /** An earlier version. */
  version?: number | undefined;
}

export interface PaperFile {
  name: string;
  href: string;
  hint?: string;
}

/** Where that file of the meeting is; `more` says what of it. */
export function paperAddress(
  { meetingId, audience, template = '', version }: ChosenPaper,
  file: string,
  more: Record<string, string> = {},
): string {
  const query = new URLSearchParams({
    ...(template !== '' && { template }),
    ...(audience === 'offentlig' && { audience }),
    ...(version !== undefined && { version: String(version) }),
    ...more,
  });
  return `/api/v1/meetings/${meetingId}/${file}${query.size > 0 ? `?${query}` : ''}`;
}

/** The paper in each of its formats. */
export function documentFiles(
  paper: 'minutes' | 'agenda' | 'summary',
  hrefOf: (file: string, more?: Record<string, string>) => string,
): PaperFile[] {
  return [
    { name: 'Word', href: hrefOf(`${paper}.docx`) },
    { name: 'PDF', href: hrefOf(`${paper}.pdf`) },
    { name: m.exports_archive(), href: hrefOf(`${paper}.pdf`, { archive: '1' }), hint: m.exports_archive_hint() },
    { name: m.exports_slides(), href: hrefOf(`${paper}.pptx`) },
    { name: 'HTML', href: hrefOf(`${paper}.html`) },
    { name: 'Markdown', href: hrefOf(`${paper}.md`) },
    { name: m.exports_json(), href: hrefOf(`${paper}.json`) },
  ];
}
