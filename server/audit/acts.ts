// What the audit log knows: every act that leaves an entry, who can have done it, and what it can be done to. An act without
// words in messages/*/audit.json fails a test.

/** Acts by area, in the order in which the page offers them. */
export const AUDIT_AREAS = {
  signIn: [
    'signIn.done',
    'signIn.failed',
    'signIn.ended',
    'session.ended',
    'session.allEnded',
    'password.changed',
    'password.resetAsked',
    'password.reset',
    'passkey.added',
    'passkey.renamed',
    'passkey.removed',
    'secondFactor.on',
    'secondFactor.off',
    'secondFactor.demanded',
    'recoveryCodes.made',
    'oidc.linked',
    'oidc.unlinked',
    'oidc.refused',
  ],
  rights: [
    'account.invited',
    'account.invitationWithdrawn',
    'account.created',
    'account.edited',
    'account.roleChanged',
    'account.deactivated',
    'account.reactivated',
    'account.removed',
    'organisation.edited',
    'token.created',
    'meeting.rightChanged',
    'meeting.accessGranted',
    'meeting.accessRevoked',
    'meeting.seatGiven',
  ],
  seen: [
    'minutes.seen',
    'minutes.exported',
    'minutes.published',
    'minutes.withdrawn',
    'attachment.seen',
    'bundle.exported',
    'log.seen',
    'notes.historySeen',
    'agreements.exported',
    'summary.exported',
    'audit.seen',
    'audit.exported',
  ],
  privacy: [
    'person.searched',
    'person.exported',
    'person.erased',
    'text.redacted',
    'retention.changed',
    'retention.held',
    'retention.released',
    'retention.halted',
    'retention.resumed',
    'meeting.deleted',
    'audit.pruned',
  ],
  house: ['organisation.exported', 'organisation.imported', 'demo.loaded', 'demo.removed'],
} as const;
export type AuditArea = keyof typeof AUDIT_AREAS;

/** Every act. */
export const AUDIT_ACTS = Object.values(AUDIT_AREAS).flat();
export type AuditAct = (typeof AUDIT_ACTS)[number];

/** What is seen again and again: told once an hour of the same eyes and the same thing. */
export const THINNED: readonly AuditAct[] = AUDIT_ACTS.filter((act) => /seen$/i.test(act));

/**
 * `seat` is a guest's or a member's place in a meeting (its id is the participant's), `link` a personal link, `commandLine` whoever runs
 * commands on the machine, `system` what the server does by itself, `nobody` somebody unknown.
 */
export const AUDIT_ACTOR_KINDS = ['account', 'seat', 'token', 'link', 'commandLine', 'system', 'nobody'] as const;
export type AuditActorKind = (typeof AUDIT_ACTOR_KINDS)[number];

export const AUDIT_SUBJECT_KINDS = [
  ...(['organisation', 'account', 'session', 'invitation', 'token', 'person'] as const),
  ...(['meeting', 'minutes', 'attachment', 'notes', 'agreements', 'summary', 'audit', 'retention'] as const),
] as const;
export type AuditSubjectKind = (typeof AUDIT_SUBJECT_KINDS)[number];

export interface AuditActor {
  readonly kind: AuditActorKind;
  /** Empty for those who have none. */
  readonly id: string;
}

export interface AuditSubject {
  readonly kind: AuditSubjectKind;
  readonly id: string;
}

/** Whoever is signed in. */
export const byAccount = ({ id }: { readonly id: string }): AuditActor => ({ kind: 'account', id });
/** A program, by its token. */
export const byToken = ({ tokenId }: { readonly tokenId: string }): AuditActor => ({ kind: 'token', id: tokenId });
/** Somebody with a place in a meeting and no account. */
export const bySeat = ({ participantId }: { readonly participantId: string }): AuditActor => ({
  kind: 'seat',
  id: participantId,
});
export const BY_SYSTEM: AuditActor = { kind: 'system', id: '' };
export const BY_COMMAND_LINE: AuditActor = { kind: 'commandLine', id: '' };
export const BY_NOBODY: AuditActor = { kind: 'nobody', id: '' };
