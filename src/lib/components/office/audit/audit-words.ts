// The words for what the audit log tells. An act, an actor or a subject without a word does not compile.

import { m } from '$lib/paraglide/messages.js';
import type { AuditAct, AuditArea, AuditSubjectKind } from '$server/audit/acts.ts';
import type { AuditDetail } from '$server/store/tables/audit.ts';
import { dayLong } from '$lib/components/common/format.ts';
import { accountRoleOptions } from '../account/account-roles.ts';
import { signInWayWord } from '../sign-in/words.ts';
import type { AuditLine } from './audit-line.ts';

const ACTS: Record<AuditAct, () => string> = {
  'signIn.done': m.audit_act_signIn_done,
  'signIn.failed': m.audit_act_signIn_failed,
  'signIn.ended': m.audit_act_signIn_ended,
  'session.ended': m.audit_act_session_ended,
  'session.allEnded': m.audit_act_session_allEnded,
  'password.changed': m.audit_act_password_changed,
  'password.resetAsked': m.audit_act_password_resetAsked,
  'password.reset': m.audit_act_password_reset,
  'passkey.added': m.audit_act_passkey_added,
  'passkey.renamed': m.audit_act_passkey_renamed,
  'passkey.removed': m.audit_act_passkey_removed,
  'secondFactor.on': m.audit_act_secondFactor_on,
  'secondFactor.off': m.audit_act_secondFactor_off,
  'secondFactor.demanded': m.audit_act_secondFactor_demanded,
  'recoveryCodes.made': m.audit_act_recoveryCodes_made,
  'oidc.linked': m.audit_act_oidc_linked,
  'oidc.unlinked': m.audit_act_oidc_unlinked,
  'oidc.refused': m.audit_act_oidc_refused,
  'account.invited': m.audit_act_account_invited,
  'account.invitationWithdrawn': m.audit_act_account_invitationWithdrawn,
  'account.created': m.audit_act_account_created,
  'account.edited': m.audit_act_account_edited,
  'account.roleChanged': m.audit_act_account_roleChanged,
  'account.deactivated': m.audit_act_account_deactivated,
  'account.reactivated': m.audit_act_account_reactivated,
  'account.removed': m.audit_act_account_removed,
  'organisation.edited': m.audit_act_organisation_edited,
  'token.created': m.audit_act_token_created,
  'meeting.rightChanged': m.audit_act_meeting_rightChanged,
  'meeting.accessGranted': m.audit_act_meeting_accessGranted,
  'meeting.accessRevoked': m.audit_act_meeting_accessRevoked,
  'meeting.seatGiven': m.audit_act_meeting_seatGiven,
  'minutes.seen': m.audit_act_minutes_seen,
  'minutes.exported': m.audit_act_minutes_exported,
  'minutes.published': m.audit_act_minutes_published,
  'minutes.withdrawn': m.audit_act_minutes_withdrawn,
  'attachment.seen': m.audit_act_attachment_seen,
  'bundle.exported': m.audit_act_bundle_exported,
  'log.seen': m.audit_act_log_seen,
  'notes.historySeen': m.audit_act_notes_historySeen,
  'agreements.exported': m.audit_act_agreements_exported,
  'summary.exported': m.audit_act_summary_exported,
  'audit.seen': m.audit_act_audit_seen,
  'audit.exported': m.audit_act_audit_exported,
  'person.searched': m.audit_act_person_searched,
  'person.exported': m.audit_act_person_exported,
  'person.erased': m.audit_act_person_erased,
  'text.redacted': m.audit_act_text_redacted,
  'retention.changed': m.audit_act_retention_changed,
  'retention.held': m.audit_act_retention_held,
  'retention.released': m.audit_act_retention_released,
  'retention.halted': m.audit_act_retention_halted,
  'retention.resumed': m.audit_act_retention_resumed,
  'meeting.deleted': m.audit_act_meeting_deleted,
  'audit.pruned': m.audit_act_audit_pruned,
  'organisation.exported': m.audit_act_organisation_exported,
  'organisation.imported': m.audit_act_organisation_imported,
  'demo.loaded': m.audit_act_demo_loaded,
  'demo.removed': m.audit_act_demo_removed,
};

const SUBJECTS: Record<AuditSubjectKind, () => string> = {
  organisation: m.audit_subject_organisation,
  account: m.audit_subject_account,
  session: m.audit_subject_session,
  invitation: m.audit_subject_invitation,
  token: m.audit_subject_token,
  person: m.audit_subject_person,
  meeting: m.audit_subject_meeting,
  minutes: m.audit_subject_minutes,
  attachment: m.audit_subject_attachment,
  notes: m.audit_subject_notes,
  agreements: m.audit_subject_agreements,
  summary: m.audit_subject_summary,
  audit: m.audit_subject_audit,
  retention: m.audit_subject_retention,
};

/** "Offentliggjorde et referat". */
export const actWord = (act: AuditAct): string => ACTS[act]();

/** "Referat". */
export const subjectWord = (kind: AuditSubjectKind): string => SUBJECTS[kind]();

const AREAS: Record<AuditArea, () => string> = {
  signIn: m.audit_area_signIn,
  rights: m.audit_area_rights,
  seen: m.audit_area_seen,
  privacy: m.audit_area_privacy,
  house: m.audit_area_house,
};

/** "Konti og rettigheder". */
export const areaWord = (area: AuditArea): string => AREAS[area]();

/** Who it was: by name, or what they are where they have none. */
export function actorName({ kind, id, name }: AuditLine['actor']): string {
  switch (kind) {
    case 'system':
      return m.audit_actor_system();
    case 'commandLine':
      return m.audit_actor_commandLine();
    case 'nobody':
      return m.audit_actor_nobody();
    case 'link':
      return m.audit_actor_link();
    case 'token':
      return m.audit_actor_token({ name: name ?? id });
    case 'account':
    case 'seat':
      return name ?? `${m.audit_actor_gone()} (${id.slice(0, 8)})`;
  }
}

/** What of it says something to people: "PDF, internt". */
export function detailWords({ format, audience, heldOn, way, role }: AuditDetail): string {
  return [
    typeof format === 'string' && format.toUpperCase(),
    audience === 'intern' && m.audit_detail_intern(),
    audience === 'offentlig' && m.audit_detail_offentlig(),
    typeof way === 'string' && signInWayWord(way),
    accountRoleOptions().find(({ value }) => value === role)?.label,
    typeof heldOn === 'string' && m.audit_detail_heldOn({ day: dayLong(heldOn) }),
  ]
    .filter((word) => word)
    .join(', ');
}

/** All of it, as the log has it: "format: pdf, audience: intern". */
export function detailText(detail: AuditDetail): string {
  return Object.entries(detail)
    .map(([key, value]) => `${key}: ${String(value)}`)
    .join(', ');
}
