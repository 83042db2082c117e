// By which template a meeting's minutes are shown until one is chosen for it: the one that belongs to its agenda.

import type { MeetingState } from '../../meeting/model.ts';
import type { TemplateName } from './built-in.ts';

export const DEFAULT_TEMPLATE: TemplateName = 'beslutningsreferat';

/** Agendas whose source has a paper of its own, with a row for each theme of the agenda (content-map, section 3). */
const PAPER_OF_AGENDA: ReadonlyMap<string, TemplateName> = new Map([
  ['stevns', 'stevns'],
  ['svendborg', 'svendborg'],
  ['roskilde', 'roskilde'],
]);

/** The slug of the agenda's own minutes template; the beslutningsreferat for those that have none. */
export function templateOfAgenda({ template }: Pick<MeetingState, 'template'>): TemplateName {
  return PAPER_OF_AGENDA.get(template) ?? DEFAULT_TEMPLATE;
}
