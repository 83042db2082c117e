// The words of the closed vocabularies, as people read them. A new value without a word does not compile.

import type { Item } from '$lib/core/meeting/model/agenda.ts';
import type { ItemKind, MeetingPhase, TableRole } from '$lib/core/meeting/vocabulary.ts';
import { m } from '../../paraglide/messages.js';
import { getLocale, type Locale } from '../../paraglide/runtime.js';

type Word = typeof m.common_item_closed;

const KINDS: Record<ItemKind, Word> = {
  orientation: m.common_kind_orientation,
  discussion: m.common_kind_discussion,
  decision: m.common_kind_decision,
  reflection: m.common_kind_reflection,
  groupWork: m.common_kind_groupWork,
  followUp: m.common_kind_followUp,
  break: m.common_kind_break,
  agreements: m.common_kind_agreements,
};

const PHASES: Record<MeetingPhase, Word> = {
  draft: m.common_phase_draft,
  planned: m.common_phase_planned,
  running: m.common_phase_running,
  closing: m.common_phase_closing,
  closed: m.common_phase_closed,
};

const TABLE_ROLE_WORDS: Record<TableRole, Word> = {
  kommunalbestyrelse: m.common_tableRole_council,
  udvalgsmedlem: m.common_tableRole_committeeMember,
  udvalgsformand: m.common_tableRole_committeeChair,
  direktør: m.common_tableRole_director,
  skolechef: m.common_tableRole_schoolsHead,
  centerchef: m.common_tableRole_centreHead,
  forvaltning: m.common_tableRole_administration,
  konsulent: m.common_tableRole_consultant,
  ppr: m.common_tableRole_ppr,
  skoleleder: m.common_tableRole_principal,
  viceskoleleder: m.common_tableRole_vicePrincipal,
  afdelingsleder: m.common_tableRole_departmentHead,
  pædagogiskleder: m.common_tableRole_pedagogicalLeader,
  tillidsrepræsentant: m.common_tableRole_unionRepresentative,
  lærer: m.common_tableRole_teacher,
  pædagog: m.common_tableRole_pedagogue,
  skolebestyrelse: m.common_tableRole_schoolBoard,
  elevråd: m.common_tableRole_pupilCouncil,
  elev: m.common_tableRole_pupil,
  forælder: m.common_tableRole_parent,
  fritidsinstitution: m.common_tableRole_leisureInstitution,
  fagligorganisation: m.common_tableRole_tradeUnion,
  andet: m.common_tableRole_other,
};

/** The kind of an agenda item: "Drøftelse". */
export const kindWord = (kind: ItemKind, locale: Locale = getLocale()): string => KINDS[kind]({}, { locale });

/** Where a meeting is in its life: "I gang". */
export const phaseWord = (phase: MeetingPhase): string => PHASES[phase]();

/** Whom someone speaks for: "Pædagogisk leder"; empty for someone who has not said. */
export function tableRoleWord(role: TableRole | null, locale: Locale = getLocale()): string {
  return role === null ? '' : TABLE_ROLE_WORDS[role]({}, { locale });
}

/** An item's title; those who may not see a closed item see that there is one. */
export const itemTitle = (item: Pick<Item, 'title'>): string => item.title || m.common_item_closed();
