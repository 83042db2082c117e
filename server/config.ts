// Every setting of the server, read and checked in one place. A wrong value stops the start with one line.

import { resolve } from 'node:path';
import * as v from 'valibot';
import { PASSWORD_LENGTH } from './auth/account.ts';
import { isWhole, OIDC_RULE, oidcEntries, oidcSettings, type OidcSettings } from './auth/oidc/settings.ts';
import type { BackupSettings } from './backup/nightly-backup.ts';
import type { MailSettings } from './mail/transport.ts';
import { projectPath } from './project-path.ts';
import { StartRefusal } from './start-refusal.ts';

export interface Config {
  /** 0: any free port, which the line at the start names. */
  readonly port: number;
  /** The address to listen on; null: every one that the machine has. */
  readonly host: string | null;
  /** The public address; null: plain http, taken from each request's Host (`origin.ts`). */
  readonly origin: string | null;
  /** The header in which the proxy names the client, in lower case; null: whoever connects is the client. */
  readonly addressHeader: string | null;
  /** Where everything is kept; an absolute path. */
  readonly dataDir: string;
  /** The first administrator, made at the start in place of the setup page. */
  readonly admin: { readonly email: string; readonly password: string } | null;
  /** Where mails go out, and the address that they come from; null: no mail is sent. */
  readonly mail: MailSettings | null;
  /** Where a backup is made each night, and when; null: none is made by the server. */
  readonly backup: BackupSettings | null;
  /** The identity provider that people can sign in by; null: there is none. */
  readonly oidc: OidcSettings | null;
  readonly logLevel: LogLevel;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
type LogLevel = (typeof LOG_LEVELS)[number];

const PORT_RULE = 'PORT must be a whole number from 0 to 65535';
const ORIGIN_RULE = 'ORIGIN must be an address like https://samtalerum.example.dk, without a path';
const ADDRESS_HEADER_RULE = 'ADDRESS_HEADER must be the name of a header, like X-Forwarded-For';
const SMTP_RULE = 'SMTP_URL must be an address like smtps://user:password@mail.example.dk:465';
const MAIL_FROM_RULE = 'MAIL_FROM must be an e-mail address';
const BACKUP_AT_RULE = 'BACKUP_AT must be a time of day like 03:00';
const BACKUP_KEEP_RULE = 'BACKUP_KEEP must be a whole number from 1 to 9999';
const LOG_LEVEL_RULE = `LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}`;
const PASSWORD_RULE = `SAMTALERUM_ADMIN_PASSWORD must have ${PASSWORD_LENGTH.min} to ${PASSWORD_LENGTH.max} characters`;
const ADMIN_RULE = 'SAMTALERUM_ADMIN_EMAIL and SAMTALERUM_ADMIN_PASSWORD must be set together, or neither';

const environmentSchema = v.pipe(
  v.object({
    PORT: v.optional(
      v.pipe(v.string(), v.regex(/^\d{1,5}$/, PORT_RULE), v.transform(Number), v.maxValue(65_535, PORT_RULE)),
      '3000',
    ),
    HOST: v.optional(v.string()),
    ORIGIN: v.optional(v.pipe(v.string(), v.check(isOrigin, ORIGIN_RULE))),
    ADDRESS_HEADER: v.optional(v.pipe(v.string(), v.regex(/^[a-z\d-]+$/i, ADDRESS_HEADER_RULE), v.toLowerCase())),
    DATA_DIR: v.optional(v.string(), './data'),
    SAMTALERUM_ADMIN_EMAIL: v.optional(v.pipe(v.string(), v.email('SAMTALERUM_ADMIN_EMAIL must be an e-mail address'))),
    SAMTALERUM_ADMIN_PASSWORD: v.optional(
      v.pipe(
        v.string(),
        v.minLength(PASSWORD_LENGTH.min, PASSWORD_RULE),
        v.maxLength(PASSWORD_LENGTH.max, PASSWORD_RULE),
      ),
    ),
    SMTP_URL: v.optional(v.pipe(v.string(), v.check(isSmtpAddress, SMTP_RULE))),
    MAIL_FROM: v.optional(v.pipe(v.string(), v.email(MAIL_FROM_RULE))),
    BACKUP_DIR: v.optional(v.string()),
    BACKUP_AT: v.optional(v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, BACKUP_AT_RULE)), '03:00'),
    BACKUP_KEEP: v.optional(v.pipe(v.string(), v.regex(/^[1-9]\d{0,3}$/, BACKUP_KEEP_RULE), v.transform(Number)), '14'),
    LOG_LEVEL: v.optional(v.picklist(LOG_LEVELS, LOG_LEVEL_RULE), 'info'),
    ...oidcEntries,
  }),
  v.check((env) => isWhole(env), OIDC_RULE),
  v.check(
    (env) => (env.SAMTALERUM_ADMIN_EMAIL === undefined) === (env.SAMTALERUM_ADMIN_PASSWORD === undefined),
    ADMIN_RULE,
  ),
);

/** Reads the settings from the environment; an empty variable counts as unset. Throws a `StartRefusal` for a wrong one. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value));
  const parsed = v.safeParse(environmentSchema, given, { abortEarly: true });
  if (!parsed.success) throw new StartRefusal(explain(parsed.issues[0], given));
  const env = parsed.output;
  const email = env.SAMTALERUM_ADMIN_EMAIL;
  const password = env.SAMTALERUM_ADMIN_PASSWORD;
  return {
    port: env.PORT,
    host: env.HOST ?? null,
    origin: env.ORIGIN === undefined ? null : new URL(env.ORIGIN).origin,
    addressHeader: env.ADDRESS_HEADER ?? null,
    dataDir: resolve(projectPath(), env.DATA_DIR),
    admin: email !== undefined && password !== undefined ? { email, password } : null,
    mail: env.SMTP_URL === undefined ? null : { url: env.SMTP_URL, from: env.MAIL_FROM ?? senderOf(env.SMTP_URL) },
    backup:
      env.BACKUP_DIR === undefined
        ? null
        : { folder: resolve(projectPath(), env.BACKUP_DIR), at: env.BACKUP_AT, keep: env.BACKUP_KEEP },
    oidc: oidcSettings(env),
    logLevel: env.LOG_LEVEL,
  };
}

/** Settings that hold a secret: their values are never repeated. */
const SECRETS = ['SAMTALERUM_ADMIN_PASSWORD', 'SMTP_URL', 'OIDC_CLIENT_SECRET'];

/** The rule that was broken and the value that broke it, unless the value is a secret. */
function explain(issue: v.BaseIssue<unknown>, given: Readonly<Record<string, string | undefined>>): string {
  const name = String(issue.path?.[0]?.key ?? '');
  if (name === '' || SECRETS.includes(name)) return `${issue.message}.`;
  return `${issue.message}, not ${JSON.stringify(given[name])}.`;
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, pathname, search, hash, username } = new URL(text);
  return /^https?:$/.test(protocol) && pathname === '/' && search === '' && hash === '' && username === '';
}

function isSmtpAddress(text: string): boolean {
  return URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol) && new URL(text).hostname !== '';
}

/** Without MAIL_FROM mails come from the address that signs in to the mail server, or from one of its host. */
function senderOf(smtpUrl: string): string {
  const { username, hostname } = new URL(smtpUrl);
  const user = decodeURIComponent(username);
  return user.includes('@') ? user : `samtalerum@${hostname}`;
}
