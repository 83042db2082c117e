// The composition root: the only file that constructs services. One App serves one data directory in one process.

import { randomUUID } from 'node:crypto';
import { Server as Engine } from 'engine.io';
import type { DestinationStream } from 'pino';
import { Server as SocketServer } from 'socket.io';
import { replay } from '../src/lib/core/meeting/evolve.ts';
import type { RecordedEvent } from '../src/lib/core/meeting/events.ts';
import type { MeetingState } from '../src/lib/core/meeting/model.ts';
import type { Earlier } from '../src/lib/core/meeting/model/activities.ts';
import { isSameTheme } from '../src/lib/core/meeting/model/themes.ts';
import { Addresses } from './agreements/addresses.ts';
import { FollowUps } from './agreements/follow-ups.ts';
import { PersonalLinks } from './agreements/personal-links.ts';
import { ReminderChoices } from './agreements/reminder-choices.ts';
import { Reminders } from './agreements/reminders.ts';
import { backupBeside, NightlyBackup } from './backup/nightly-backup.ts';
import { AttachmentFiles } from './attachments/attachment-files.ts';
import { AttachmentRequests } from './attachments/attachment-requests.ts';
import { Attachments } from './attachments/attachments.ts';
import { accountServices, type AccountServices } from './auth/account-services.ts';
import { AuditLog } from './audit/audit-log.ts';
import { NightlyAuditCheck } from './audit/nightly-check.ts';
import { JoinLimits } from './auth/join-limits.ts';
import { Seats } from './auth/seats.ts';
import { ScreenPairing } from './auth/screen-pairing.ts';
import { readSecret } from './auth/secret.ts';
import { signInWays, type SignInWays } from './auth/sign-in-ways.ts';
import { Tokens } from './auth/tokens.ts';
import { Invitations } from './invitations/invitations.ts';
import { Publications } from './publications/publications.ts';
import { Outbox } from './mail/outbox.ts';
import { smtpTransport } from './mail/transport.ts';
import { readConfig, type Config } from './config.ts';
import { Demo } from './demo/demo.ts';
import { publicOrigin } from './origin.ts';
import { lockDataDirectory, type DataLock } from './data-lock.ts';
import { Exports } from './exports/exports.ts';
import { NamedRecords } from './fora/named-records.ts';
import { createLog, type Log } from './log.ts';
import { GateKeeper } from './meetings/gate-keeper.ts';
import { LiveGateway } from './meetings/gateway.ts';
import type { LiveServer } from './meetings/live-socket.ts';
import { MinutesVersions } from './meetings/minutes-versions.ts';
import { earlierResults } from './meetings/earlier-results.ts';
import { OwnTemplates } from './meetings/own-templates.ts';
import { Rooms } from './meetings/rooms.ts';
import { summaryOf } from './meetings/steps.ts';
import { NotesArchive } from './notes/notes-archive.ts';
import { Metrics } from './metrics.ts';
import { NotesServer } from './notes/notes-server.ts';
import { Turns } from './http/turns.ts';
import { Letterheads } from './papers/letterheads.ts';
import { OwnMinutesTemplates } from './papers/own-minutes-templates.ts';
import {
  DirectoryWithRehearsals,
  EventsOrRehearsal,
  MinutesOrRehearsal,
  NotesOrRehearsal,
  SeatsOrRehearsal,
  VersionsOrRehearsal,
} from './rehearsal/rehearsal-stores.ts';
import { Rehearsals } from './rehearsal/rehearsals.ts';
import { Privacy } from './privacy/privacy.ts';
import { RequestScope } from './request-scope.ts';
import { Router } from './router.ts';
import { runningApp, setRunningApp } from './running-app.ts';
import { AgreementDirectory } from './store/agreement-directory.ts';
import { AttachmentsStore } from './store/attachments-store.ts';
import { AuditStore } from './store/audit-store.ts';
import { steadyClock } from './steady-clock.ts';
import { databaseFile, openDatabase, openMemoryDatabase, type Database } from './store/database.ts';
import { relistOutdated } from './store/listing.ts';
import { InvitationsStore } from './store/invitations-store.ts';
import { MailStore } from './store/mail-store.ts';
import { CoverageStore } from './store/coverage-store.ts';
import { BuiltInDecks } from './store/built-in-decks.ts';
import { OverviewStore } from './store/overview-store.ts';
import { OwnDecks } from './store/own-decks.ts';
import { RemindersStore } from './store/reminders-store.ts';
import { PublicationsStore } from './store/publications-store.ts';
import { OwnTexts } from './store/own-texts.ts';
import type { MeetingDirectory } from './store/meeting-directory.ts';
import { SqliteEventStore } from './store/sqlite-event-store.ts';
import { YearDirectory } from './store/year-directory.ts';
import { VERSION } from './version.ts';
import { watch } from './watched.ts';

/** The largest frame of the live socket: several times the longest text that a command may hold. */
const MAX_LIVE_FRAME_BYTES = 256 * 1024;
/** How long an open socket may go without saying whose it is. */
const HANDSHAKE_MS = 10_000;
/** A seat whose network went away without a word is missed after these two together. */
const PING_INTERVAL_MS = 10_000;
const PING_TIMEOUT_MS = 15_000;

export interface App extends Pick<Router, 'request' | 'upgrade'>, AccountServices, SignInWays {
  readonly config: Config;
  readonly log: Log;
  readonly directory: MeetingDirectory;
  readonly agreements: AgreementDirectory;
  readonly followUps: FollowUps;
  readonly addresses: Addresses;
  readonly personalLinks: PersonalLinks;
  readonly reminderChoices: ReminderChoices;
  readonly reminders: Reminders;
  readonly rooms: Rooms;
  readonly ownTemplates: OwnTemplates;
  readonly ownDecks: OwnDecks;
  readonly letterheads: Letterheads;
  readonly minutesTemplates: OwnMinutesTemplates;
  readonly builtInDecks: BuiltInDecks;
  readonly ownPhrases: OwnTexts;
  readonly themes: OwnTexts;
  readonly fora: NamedRecords<'forum'>;
  readonly schools: NamedRecords<'school'>;
  readonly seasons: NamedRecords<'season'>;
  readonly year: YearDirectory;
  readonly coverage: CoverageStore;
  readonly overview: OverviewStore;
  readonly notes: NotesServer;
  readonly notesArchive: NotesArchive;
  readonly minutesVersions: MinutesVersions;
  readonly audit: AuditLog;
  readonly privacy: Privacy;
  readonly attachments: Attachments;
  readonly invitations: Invitations;
  readonly outbox: Outbox;
  readonly rehearsals: Rehearsals;
  readonly seats: Seats;
  readonly screens: ScreenPairing;
  readonly tokens: Tokens;
  readonly exports: Exports;
  readonly turns: Turns;
  readonly gate: GateKeeper;
  readonly metrics: Metrics;
  readonly requests: RequestScope;
  readonly publications: Publications;
  readonly demo: Demo;
  /** All that happened in a meeting, as it is stored: for the staff's record alone. */
  eventsOf(meetingId: string): Promise<RecordedEvent[]>;
  /** What an activity of the organisation's meeting can be compared with. */
  earlierResults(organisationId: string, state: MeetingState, activityId: string): Promise<Earlier[]>;
  /** Throws when nothing can be stored. */
  assertWritable(): void;
  /** Resolves with the reason when the disk has lost what it took: the process has to end (SV15). */
  readonly lost: Promise<unknown>;
  /** Tells clients to come back, writes what is pending and lets go of the data directory. */
  close(): Promise<void>;
}

/** The App of this process: started on the first call. */
export function startApp(): Promise<App> {
  return runningApp() ?? setRunningApp((async () => createApp(readConfig(process.env)))());
}

/** Takes hold of the data directory, opens what is in it and builds every service on top; `logTo` takes its lines elsewhere. */
export async function createApp(config: Config, logTo?: DestinationStream): Promise<App> {
  const lock = lockDataDirectory(config.dataDir);
  let database: Database | undefined;
  try {
    const metrics = new Metrics(VERSION);
    database = metrics.timed(openDatabase(databaseFile(config.dataDir)));
    await relistOutdated(database, new SqliteEventStore(database), (log) => summaryOf(replay(log)));
    const app = compose(config, database, lock, metrics, logTo);
    if (config.admin) await app.accounts.ensureFirstAdministrator(config.admin);
    return app;
  } catch (error) {
    database?.close();
    lock.release();
    throw error;
  }
}

function compose(
  config: Config,
  database: Database,
  lock: DataLock,
  metrics: Metrics,
  logTo: DestinationStream | undefined,
): App {
  const requests = new RequestScope(config.addressHeader !== null);
  const log = createLog(config, {
    ...(logTo && { destination: logTo }),
    about: (level) => {
      metrics.lineLogged(level);
      return requests.id === undefined ? {} : { requestId: requests.id };
    },
  });
  const now = steadyClock({
    wall: () => Date.now(),
    passed: () => performance.now(),
    onSet: (byMs) => log.warn({ byMs }, 'the clock of the machine was set'),
  });
  const secret = readSecret(config.dataDir);
  const memory = openMemoryDatabase();
  const store = new EventsOrRehearsal(database, memory);
  const directory = new DirectoryWithRehearsals(database, memory);
  const rooms = new Rooms({ store, log, now, newId: randomUUID });
  const rehearsals = new Rehearsals({
    ...{ memory, store, directory, rooms, log, now, newId: randomUUID },
    notesOf: (meetingId) => notes.open(meetingId),
  });
  const seatsStore = new SeatsOrRehearsal(database, memory, (seat) => rehearsals.seen(seat));
  const seats = new Seats({ store: seatsStore, directory, rooms, limits: new JoinLimits(), secret });
  const versions = new VersionsOrRehearsal(database, memory);
  const notes = new NotesServer({
    ...{ store: new NotesOrRehearsal(database, memory), versions, seats, rooms, log },
    onSaved: metrics.notesSaved,
  });

  const audit = new AuditLog({ store: new AuditStore(database), database, now });
  const tokens = new Tokens(database);
  const files = new AttachmentFiles(config.dataDir);
  const attachmentsStore = new AttachmentsStore(database);
  const attachments = new Attachments({ store: attachmentsStore, files, rooms, log, now });
  const agreements = new AgreementDirectory(database);
  const mails = new MailStore(database);
  const transport = config.mail && smtpTransport(config.mail, 'Samtalerum');
  const outbox = new Outbox({ store: mails, transport, log, now });
  const people = accountServices({
    ...{ config, database, secret, log, now, outbox, audit, rooms, seatsStore },
    hangUp: (seatIds) => {
      gateway.hangUp(seatIds);
      notes.hangUp(seatIds);
    },
  });
  const personalLinks = new PersonalLinks(database, now);
  const reminderChoices = new ReminderChoices(database);
  const seasons = new NamedRecords(database, 'season', now);
  const remindersStore = new RemindersStore(database);
  const reminders = new Reminders({
    ...{ store: remindersStore, links: personalLinks, choices: reminderChoices, seasons, outbox, log, now },
    origin: () => publicOrigin(config, undefined),
  });
  const invitationsStore = new InvitationsStore(database);
  const invitations = new Invitations({ store: invitationsStore, mails, outbox, rooms, secret, now });
  const exports = new Exports(metrics.documentMade);
  const gate = new GateKeeper();
  const minutesVersions = new MinutesVersions({ store: new MinutesOrRehearsal(database, memory), rooms, now });
  const letterheads = new Letterheads(database);
  const fora = new NamedRecords(database, 'forum', now);
  const schools = new NamedRecords(database, 'school', now);
  const publications = new Publications({
    ...{ store: new PublicationsStore(database), exports, attachments, source: { notes, gate, minutesVersions } },
    ...{ directory, letterheads },
  });

  const auditCheck = new NightlyAuditCheck({ audit, log, now });

  const { backup } = config;
  const backups = backup?.folder ?? null;
  const privacy = new Privacy({ database, store, rooms, notes, files, audit, publications, log, backups, now });
  const nightly = backup && new NightlyBackup({ settings: backup, log, now, make: backupBeside(config.dataDir) });

  const engine = new Engine({
    maxHttpBufferSize: MAX_LIVE_FRAME_BYTES,
    pingInterval: PING_INTERVAL_MS,
    pingTimeout: PING_TIMEOUT_MS,
  });
  const io: LiveServer = new SocketServer({ serveClient: false, connectTimeout: HANDSHAKE_MS });
  io.bind(engine);
  const gateway = new LiveGateway({ io, rooms, seats, log, now, onAnswered: metrics.commandAnswered });
  watch(metrics, {
    config,
    directory,
    rooms,
    gateway,
    notes,
    exports,
    gate,
    mails,
    attachments: attachmentsStore,
    now,
  });
  const router = new Router(config, log, {
    engine,
    notes,
    attachments: new AttachmentRequests({ ...people, attachments, seats, rooms, tokens, directory, audit, log }),
    requests,
    onAnswered: metrics.requestAnswered,
  });

  return {
    config,
    log,
    directory,
    agreements,
    followUps: new FollowUps({ database, directory: agreements, rooms }),
    addresses: new Addresses({ database, store: remindersStore, invitations: invitationsStore, seasons }),
    personalLinks,
    reminderChoices,
    reminders,
    rooms,
    rehearsals,
    ownTemplates: new OwnTemplates(database, now),
    ownDecks: new OwnDecks(database, now),
    letterheads,
    minutesTemplates: new OwnMinutesTemplates(database, now),
    builtInDecks: new BuiltInDecks(database),
    ownPhrases: new OwnTexts(database, { name: 'phrase' }, now),
    themes: new OwnTexts(database, { name: 'theme', isSame: isSameTheme }, now),
    fora,
    schools,
    seasons,
    year: new YearDirectory(database),
    coverage: new CoverageStore(database),
    overview: new OverviewStore(database),
    eventsOf: (meetingId) => store.read(meetingId, 0),
    earlierResults: (organisationId, state, activityId) =>
      earlierResults({ directory, rooms, fora, schools }, organisationId, state, activityId),
    notes,
    minutesVersions,
    audit,
    privacy,
    notesArchive: new NotesArchive({ versions, open: (meetingId) => notes.open(meetingId) }),
    ...people,
    ...signInWays({ config, database, people, audit, log, now }),
    attachments,
    invitations,
    outbox,
    seats,
    screens: new ScreenPairing({ seats, rooms, directory, limits: new JoinLimits(), now }),
    tokens,
    exports,
    turns: new Turns(),
    gate,
    metrics,
    requests,
    publications,
    demo: new Demo(database, {
      ...{ directory, letterheads, exports, gate, log, audit },
      release: async (meetingId) => (await notes.release(meetingId)) && rooms.release(meetingId),
    }),
    assertWritable: () => database.assertWritable(),
    lost: database.lost,
    request: (req, res) => router.request(req, res),
    upgrade: (req, socket, head) => router.upgrade(req, socket, head),
    close: async () => {
      gateway.close();
      nightly?.close();
      attachments.close();
      await privacy.job.close();
      await auditCheck.close();
      await reminders.close();
      await people.passwords.settled();
      await outbox.close();
      await io.close();
      await notes.close();
      await rooms.close();
      await exports.close();
      await gate.close();
      rehearsals.close();
      database.close();
      lock.release();
    },
  };
}
