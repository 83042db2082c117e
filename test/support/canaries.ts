// A meeting in which everything that must not get out can be known again: in all that is closed, confidential or the staff's
// own stands a word that stands nowhere else, and in all that is open a sentence that tells a level of a test result.

import { Doc, XmlElement, XmlText, encodeStateAsUpdate, type XmlFragment } from 'yjs';
import type { App } from '../../server/app.ts';
import { readMinutes } from '../../server/meetings/read-minutes.ts';
import type { Room } from '../../server/meetings/room.ts';
import type { Database } from '../../server/store/database.ts';
import { SqliteNotesStore } from '../../server/store/sqlite-notes-store.ts';
import type { AnyCommand } from '../../src/lib/core/meeting/area.ts';
import type { Command } from '../../src/lib/core/meeting/commands.ts';
import type { Finding } from '../../src/lib/core/minutes/confidentiality/check.ts';
import { call } from './rest.ts';

export const SECRET = 'kanarifugl';
export const LEVEL = 'I overgangstesten lå 38 procent af eleverne under middel.';
/** What stands in the text of a road out that is a leak. */
export const LEAK = /kanarifugl|38 procent/i;

const PLAN = {
  ...{ template: 'frit', title: `Møde. ${LEVEL}`, startsAt: '2026-11-24T16:30', place: `Salen. ${LEVEL}` },
  ...{ forum: `Udvalget. ${LEVEL}`, school: `Skolen. ${LEVEL}` },
  agenda: [
    { title: `Åbent punkt. ${LEVEL}`, minutes: 10, kind: 'discussion' },
    { title: `Lukket ${SECRET}`, minutes: 10, kind: 'decision', closed: true },
    { title: `Pause ${SECRET}`, minutes: 5, kind: 'break', closed: true },
  ],
};

export class Canaries {
  readonly app: App;
  readonly room: Room;
  readonly token: string;
  readonly #database: Database;

  private constructor(app: App, room: Room, token: string, database: Database) {
    this.app = app;
    this.room = room;
    this.token = token;
    this.#database = database;
  }

  /** The meeting, held and closed, of the organisation `fjordby`. */
  static async make(app: App, database: Database): Promise<Canaries> {
    const token = await app.tokens.create('fjordby', ['meetings:write', 'minutes:read'], 'canaries');
    const made = await call(app, 'POST', '/api/v1/meetings', { token, body: PLAN });
    const { id } = (await made.json()) as { id: string };
    const room = await app.rooms.open(id);
    if (!room) throw new Error('the meeting is there');
    const canaries = new Canaries(app, room, token, database);
    await canaries.#seat('facilitator', 'Anna Holm');
    await canaries.#seat('secretary', 'Bent Krogh');
    await canaries.#writeNotes();
    await canaries.#hold();
    return canaries;
  }

  async send(...commands: AnyCommand[]): Promise<void> {
    for (const command of commands) {
      const answer = await this.room.execute(command, 'system', null);
      if (!answer.ok) throw new Error(`${command.type} was refused: ${answer.code}`);
    }
  }

  get(path: string, token = this.token): Promise<Response> {
    return call(this.app, 'GET', path, { token });
  }

  /** Approves the minutes as they stand: the number of the version. */
  async approve(): Promise<number> {
    if (this.room.state.minutes.status === 'draft') await this.send({ type: 'minutes.send', until: '2099-01-01' });
    const hash = await this.app.minutesVersions.keep(await readMinutes(this.app.notes, this.room.state, 'staff'));
    const participantId = this.#person('Anna Holm');
    await this.send({ type: 'minutes.approve', participantId, hash, isForAll: true });
    return this.room.state.minutes.versions.length;
  }

  /** Has every sentence left out that holds the public minutes back. */
  async settleAll(): Promise<void> {
    const held = await this.get(`/api/v1/meetings/${this.room.meetingId}/minutes.json?audience=offentlig`);
    const { findings } = (await held.json()) as { findings: Finding[] };
    for (const finding of findings) await this.send({ type: 'finding.resolve', finding, how: 'leaveOut' });
  }

  #person(name: string): string {
    return this.room.state.participants.find((person) => person.name === name)?.id ?? '';
  }

  async #seat(role: string, name: string): Promise<void> {
    const path = `/api/v1/meetings/${this.room.meetingId}/seats`;
    await call(this.app, 'POST', path, { token: this.token, body: { role, name } });
  }

  #itemId(at: number): string {
    return this.room.state.agenda[at]?.id ?? '';
  }

  /** Notes of each kind of block, in the open document and in the closed one. */
  async #writeNotes(): Promise<void> {
    const { shared, closed = '' } = this.room.state.notes;
    const store = new SqliteNotesStore(this.#database);
    for (const [docName, at, words] of [
      [shared, 0, LEVEL],
      [closed, 1, `Noter om en ${SECRET}`],
    ] as const) {
      const doc = new Doc();
      fillWith(doc.getXmlFragment(`item:${this.#itemId(at)}`), words);
      await store.append(docName, [encodeStateAsUpdate(doc)]);
    }
  }

  async #hold(): Promise<void> {
    const anna = this.#person('Anna Holm');
    const attachment = (id: string, itemId: string | null, name: string, confidential = false) =>
      ({
        ...{ type: 'attachment.add' },
        attachment: { id, itemId, name, type: 'application/pdf', size: 1, confidential },
      }) as AnyCommand;
    await this.send(
      { type: 'participant.invite', participantId: 'ida', name: 'Ida Lund', tableRole: null },
      attachment('b1', this.#itemId(0), LEVEL),
      attachment('b2', this.#itemId(0), `${SECRET}.pdf`, true),
      attachment('b3', this.#itemId(1), `${SECRET}.pdf`),
      attachment('b4', null, `${SECRET}.pdf`, true),
      { type: 'meeting.start' },
      { type: 'parking.add', text: SECRET },
    );
    const dropped = this.room.state.parking[0]?.id ?? '';
    await this.send({ type: 'parking.remove', parkedId: dropped });
    for (const [at, words] of [
      [0, LEVEL],
      [1, SECRET],
      [2, SECRET],
    ] as const) {
      await this.send(...recorded(this.#itemId(at), words, anna));
    }
    await this.send(
      { type: 'item.setThemes', itemId: this.#itemId(0), themes: [LEVEL, 'Trivsel'] },
      { type: 'item.setThemes', itemId: this.#itemId(1), themes: [SECRET] },
    );
    await this.#rate(0, LEVEL);
    await this.#rate(1, SECRET);
    await this.send({ type: 'meeting.close' }, { type: 'meeting.reopen', reason: LEVEL }, { type: 'meeting.close' });
    const blocks = (text: string) => [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }];
    await this.send(
      { type: 'account.edit', itemId: this.#itemId(0), blocks: blocks(LEVEL), basedOn: null },
      { type: 'account.edit', itemId: this.#itemId(1), blocks: blocks(SECRET), basedOn: null },
    );
    await this.approve();
    await this.send({ type: 'minutes.correct', reason: LEVEL }, { type: 'minutes.send', until: '2099-01-01' });
  }

  /** An activity whose question and words stand in the minutes. */
  async #rate(at: number, words: string): Promise<void> {
    const itemId = this.#itemId(at);
    const setup = { statements: [words], withReasons: false };
    await this.send({ type: 'activity.start', itemId, kind: 'rate', title: words, setup });
    const activityId = this.room.state.activities.at(-1)?.id ?? '';
    await this.send({ type: 'activity.step', activityId, phase: 'result' }, { type: 'activity.end', activityId });
  }
}

/** What is recorded of an item, all of it in these words. */
function recorded(itemId: string, words: string, participantId: string): Command[] {
  const by = [{ name: words.slice(0, 80) }];
  return [
    { type: 'decision.record', itemId, text: words },
    {
      type: 'agreement.add',
      ...{ itemId, what: words, owner: { name: words.slice(0, 80) }, followUpAt: { name: words.slice(0, 200) } },
    },
    { type: 'parking.add', itemId, text: words },
    { type: 'attendance.setForItem', itemId, participantId, tookPart: false, reason: words },
    { type: 'item.edit', itemId, proposal: words, caseText: words, lead: words },
    { type: 'statement.add', itemId, kind: 'dissent', by, text: words },
  ];
}

/** A paragraph, a heading, a bullet, a quote, a table and what a picture shows. */
function fillWith(fragment: XmlFragment, words: string): void {
  const paragraph = () => leaf('paragraph', words);
  const picture = new XmlElement('image');
  const cell = () => branch('tableCell', paragraph());
  fragment.insert(0, [
    paragraph(),
    leaf('heading', words),
    branch('bulletList', branch('listItem', paragraph())),
    branch('blockquote', paragraph()),
    branch('table', branch('tableRow', cell(), cell())),
    picture,
  ]);
  picture.setAttribute('attachmentId', 'billede');
  picture.setAttribute('alt', words);
}

function leaf(name: string, words: string): XmlElement {
  const element = new XmlElement(name);
  element.insert(0, [new XmlText(words)]);
  return element;
}

function branch(name: string, ...inner: XmlElement[]): XmlElement {
  const element = new XmlElement(name);
  element.insert(0, inner);
  return element;
}
