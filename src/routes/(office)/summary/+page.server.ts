// The summary of chosen meetings: which there are to choose from, and, once some are chosen, how it will be or what holds it back.
// What is chosen stands in the address, so that it can be kept and sent on.

import * as v from 'valibot';
import { instantOf } from '$lib/components/common/zoned-time.ts';
import { isNeverPublic } from '$lib/core/meeting/never-public.ts';
import { daySchema } from '$lib/core/meeting/model/basics.ts';
import { dayAfter } from '$lib/core/meeting/reminder-days.ts';
import type { MinutesAudience } from '$lib/core/minutes/minutes.ts';
import { SUMMARY_PARTS, type SummaryPart } from '$lib/core/summary/parts.ts';
import { minutesWords } from '$lib/minutes-words.ts';
import type { App } from '$server/app.ts';
import { partsOf } from '$server/http/summary.ts';
import { isNoSummary, MAX_SUMMARY_MEETINGS, outgoingSummary } from '$server/meetings/outgoing-summary.ts';
import { allowed } from '../../guard.server.ts';
import type { PageServerLoad } from './$types';

/** So many can be looked through; more are found by a season or a period. */
const MAX_OFFERED = 120;

const day = v.fallback(v.union([daySchema, v.literal('')]), '');

export const load: PageServerLoad = async (event) => {
  const { organisationId } = allowed(event, 'summaries.make');
  const { app } = event.locals;
  const query = event.url.searchParams;
  const seasons = await app.seasons.list(organisationId);
  const season = seasons.find(({ id }) => id === query.get('season'));
  const [from, to] = [v.parse(day, query.get('from')), v.parse(day, query.get('to'))];
  const inSeason = season && new Set(season.content.talks.map(({ meetingId }) => meetingId));
  const fromMs = (from && instantOf(from, '00:00')) || 0;
  const untilMs = (to && instantOf(dayAfter(to, 1), '00:00')) || Infinity;
  const found = (await app.directory.list(organisationId)).filter(
    ({ id, phase, startsAtMs }) =>
      phase === 'closed' && (!inSeason || inSeason.has(id)) && fromMs <= startsAtMs && startsAtMs < untilMs,
  );
  const offered = found.slice(0, MAX_OFFERED);

  const asked = query.getAll('meeting');
  const audience: MinutesAudience = query.get('audience') === 'offentlig' ? 'offentlig' : 'intern';
  const parts = partsOf(query) ?? SUMMARY_PARTS;
  const chosen = asked.length > 0 ? asked : inSeason ? offered.map(({ id }) => id) : [];
  return {
    seasons: seasons.map(({ id, name }) => ({ id, name })),
    ...{ seasonId: season?.id ?? '', from, to, audience, parts, chosen },
    meetings: offered.map((meeting) => ({
      ...{
        id: meeting.id,
        title: meeting.title,
        startsAtMs: meeting.startsAtMs,
        circle: meeting.school || meeting.forum,
      },
      isConfidential: isNeverPublic(meeting),
    })),
    isCut: found.length > offered.length,
    shown: asked.length > 0 ? await shownSummary(app, organisationId, { asked, audience, parts }) : null,
  };
};

interface Asked {
  asked: readonly string[];
  audience: MinutesAudience;
  parts: readonly SummaryPart[];
}

/** The summary as HTML, or why there is none. */
async function shownSummary(app: App, organisationId: string, { asked, audience, parts }: Asked) {
  if (asked.length > MAX_SUMMARY_MEETINGS) return { problem: 'tooMany' as const, max: MAX_SUMMARY_MEETINGS };
  const outgoing = await outgoingSummary(app, organisationId, { meetingIds: asked, audience, nowMs: Date.now() });
  if (isNoSummary(outgoing)) {
    if (typeof outgoing === 'string') return { problem: 'nothing' as const };
    return {
      problem: 'held' as const,
      held: outgoing.held.map(({ meeting: { id, title, startsAtMs }, findings }) => ({
        ...{ id, title, startsAtMs, count: findings.length },
      })),
    };
  }
  const letterhead = await app.letterheads.of(organisationId);
  const { meetings } = outgoing.summary;
  return {
    problem: null,
    html: await app.exports.fragment(outgoing.document(minutesWords, { parts, letterhead })),
    accent: letterhead.accent,
    persons: (await outgoing.persons()).map(({ text }) => text),
    unthemed: meetings
      .filter(({ unthemed }) => unthemed > 0)
      .map(({ id, title, unthemed }) => ({ id, title, count: unthemed })),
  };
}
