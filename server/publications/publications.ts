// Making minutes public and taking them back (rules PU1 to PU6): the gate is asked, what has passed it is stored whole, with
// its pictures and files, and only then does the meeting's log say so. Whoever reads it later touches no meeting.

import { randomBytes } from 'node:crypto';
import type { Actor } from '../../src/lib/core/meeting/area.ts';
import { isPublicAlready, unpublishable } from '../../src/lib/core/meeting/areas/publication.ts';
import type { Listing, Publishing, Withdrawing } from '../../src/lib/core/meeting/commands/publication.ts';
import type { Language } from '../../src/lib/core/meeting/vocabulary.ts';
import type { Document } from '../../src/lib/core/minutes/document.ts';
import type { Minutes } from '../../src/lib/core/minutes/minutes.ts';
import { isTellable } from '../../src/lib/core/minutes/outward.ts';
import type { PublicFacts } from '../../src/lib/core/minutes/public-page.ts';
import type { MinutesTemplate } from '../../src/lib/core/minutes/templates/schema.ts';
import type { MinutesWords } from '../../src/lib/core/minutes/words.ts';
import type { Answer } from '../../src/lib/core/protocol/live.ts';
import type { Attachments } from '../attachments/attachments.ts';
import type { Exports } from '../exports/exports.ts';
import { minutesPaper } from '../meetings/minutes-paper.ts';
import { isHeld, outgoingMinutes, publicPassage, type Held, type MinutesSource } from '../meetings/outgoing-minutes.ts';
import { refusal } from '../meetings/refusal.ts';
import type { Room } from '../meetings/room.ts';
import type { Letterheads } from '../papers/letterheads.ts';
import type { MeetingDirectory } from '../store/meeting-directory.ts';
import type {
  PublicFile,
  PublicFormat,
  PublicationsStore,
  PublishedPage,
  Rendering,
} from '../store/publications-store.ts';

/** Files that whoever comes to the page may take along. */
export const PUBLIC_FILES = ['pdf', 'docx'] as const satisfies readonly PublicFormat[];

/** As long as nobody finds it by trying, and short enough to be read aloud. */
const ADDRESS_BYTES = 8;

interface PublicationsParts {
  readonly store: PublicationsStore;
  readonly exports: Exports;
  readonly attachments: Pick<Attachments, 'picture'>;
  readonly source: MinutesSource;
  readonly directory: Pick<MeetingDirectory, 'find'>;
  readonly letterheads: Letterheads;
}

/** A version as it would stand in public. */
export interface Edition {
  readonly minutes: Minutes;
  readonly document: Document;
  /** The same as HTML, for a page. */
  readonly article: string;
  readonly facts: PublicFacts;
}

/** In whose words, and by which template: the beslutningsreferat where none is named. */
interface Looks {
  readonly wordsOf: (language: Language) => MinutesWords;
  readonly template?: MinutesTemplate;
}

export class Publications {
  readonly #parts: PublicationsParts;
  #last: Promise<unknown> = Promise.resolve();

  constructor(parts: PublicationsParts) {
    this.#parts = parts;
  }

  /** The version as it would stand in public now, or what holds it back; null when there is no such version. */
  async edition(room: Room, number: number, looks: Looks): Promise<Edition | Held | null> {
    const { state } = room;
    const version = state.minutes.versions.find((one) => one.number === number);
    if (!version) return null;
    const asked = { audience: 'offentlig', sight: 'open', version: number } as const;
    const outgoing = await outgoingMinutes(this.#parts.source, state, asked);
    // None of its items was asked for alone.
    if (outgoing === 'unknownItem') return null;
    if (isHeld(outgoing)) return outgoing;
    const document = await minutesPaper(this.#parts, room, outgoing, looks);
    const { minutes } = outgoing;
    const { title, kind, organisation, language, pageWords, letterhead } = document.meta;
    const facts = { title, kind, organisation, language, pageWords, accent: letterhead.accent };
    const article = await this.#parts.exports.fragment(document);
    return { minutes, document, article, facts: { ...facts, timeZone: minutes.timeZone, approvedAtMs: version.atMs } };
  }

  /** How many sentences of the version hold it back; 0 for one that may go out. */
  async unsettled({ state }: Room, number: number): Promise<number> {
    const passage = await publicPassage(this.#parts.source, state, number);
    return passage.ok ? 0 : passage.findings.length;
  }

  /** Makes a version public, at the meeting's one address, in the name of whoever asks. */
  publish(room: Room, asked: Publishing, actor: Actor, looks: Looks): Promise<Answer> {
    return this.#inTurn(() => this.#publish(room, asked, actor, looks));
  }

  async #publish(room: Room, asked: Publishing, actor: Actor, looks: Looks): Promise<Answer> {
    const code = unpublishable(room.state, asked.version);
    if (code) return refusal(code);
    if (isPublicAlready(room.state, asked)) return { ok: true, seq: room.seq };
    if (!isTellable(asked.note)) return refusal('publication.noteMarked');
    const edition = await this.edition(room, asked.version, looks);
    if (edition === null) return refusal('publication.notApproved');
    if (edition === 'neverPublic' || 'findings' in edition) return refusal('publication.held');
    const { version, template } = asked;
    await this.prepare({ meetingId: room.meetingId, version, template }, edition);
    const publicId = randomBytes(ADDRESS_BYTES).toString('hex');
    return room.execute({ type: 'minutes.publish', publicId, ...asked }, actor, null);
  }

  /** Puts the edition and its files where they will stand, once the log says so. */
  async prepare(rendering: Rendering, edition: Edition): Promise<void> {
    await this.#parts.store.prepare(rendering, edition.facts, await this.#filesOf(edition));
  }

  /** Whether search engines may list the page from now on; what stands there stays as it is. */
  list(room: Room, { isListed }: Listing, actor: Actor): Promise<Answer> {
    return room.execute({ type: 'minutes.list', isListed }, actor, null);
  }

  /** Takes away what is public: its address says from then on that it did, and why. */
  async withdraw(room: Room, { note }: Withdrawing, actor: Actor): Promise<Answer> {
    if (!isTellable(note)) return refusal('publication.noteMarked');
    return this.#inTurn(() => room.execute({ type: 'minutes.withdraw', note }, actor, null));
  }

  /** One after the other: what has been put there for one is never cleared away by another before its event is written. */
  #inTurn<Done>(act: () => Promise<Done>): Promise<Done> {
    const done = this.#last.then(act);
    this.#last = done.catch(() => undefined);
    return done;
  }

  /** What stands at an address; null where nothing ever did. */
  page(publicId: string): Promise<PublishedPage | null> {
    return this.#parts.store.find(publicId);
  }

  /** A file of the page; null for one that is not public, or no longer. */
  file(page: PublishedPage, format: PublicFormat): Promise<PublicFile | null> {
    return this.#parts.store.file(page, format);
  }

  async #filesOf({ document, article, minutes }: Edition): Promise<PublicFile[]> {
    const own = (format: PublicFormat, contentType: string, text: string): PublicFile => ({
      ...{ format, contentType, fileName: '', body: Buffer.from(text) },
    });
    const rendered = PUBLIC_FILES.map(async (format): Promise<PublicFile> => {
      const { body, contentType, fileName } = await this.#parts.exports.render(document, format);
      return { format, contentType, fileName, body: Buffer.from(body) };
    });
    return [
      own('article', 'text/html; charset=utf-8', article),
      own('json', 'application/json', JSON.stringify(minutes)),
      ...(await Promise.all(rendered)),
    ];
  }
}
