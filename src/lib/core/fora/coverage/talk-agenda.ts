// Which meetings with a school are development talks: those whose agenda is one for talks, and those with an own agenda.

import { findTemplate } from '../../library/library.ts';

/** Whether a meeting with a school that was planned from this agenda is a development talk. */
export const isTalkAgenda = (template: string): boolean =>
  (findTemplate(template)?.meetingKind ?? 'developmentTalk') === 'developmentTalk';
