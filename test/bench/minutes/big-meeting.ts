// The meeting whose minutes are measured: 30 items with decisions, 60 agreements and 40 pages of notes, of every kind of block.

import { encodeStateAsUpdate, Doc } from 'yjs';
import type { App } from '../../../server/app.ts';
import type { NotesStore } from '../../../server/store/notes-store.ts';
import type { AnyCommand } from '../../../src/lib/core/meeting/area.ts';
import { meetingInput } from '../../support/rooms.ts';
import { bold, bullets, heading, nodesOf, p, type NoteSpec } from '../../support/xml-notes.ts';
import { seeded } from '../support/seeded.ts';

export const ITEMS = 30;
export const AGREEMENTS = 60;
export const PAGES = 40;
/** A Danish page of typescript. */
const PAGE_CHARACTERS = 2_400;
const MINUTE_MS = 60_000;

const SENTENCES = [
  'Udvalget drøftede, hvordan skolerne kan arbejde videre med trivsel og fællesskaber i det kommende skoleår.',
  'Skolelederen fortalte om erfaringerne med to voksne i indskolingen og om samarbejdet med dagtilbuddene.',
  'Forvaltningen vender tilbage med et forslag til, hvordan opgaven kan løses inden for den nuværende ramme.',
  'Flere pegede på, at der er brug for ro til at gøre det færdigt, der allerede er sat i gang.',
  'Elevrådet ønskede, at eleverne inddrages, før planen for udearealerne bliver besluttet.',
  'Skolebestyrelsen spurgte til overgangen fra 6. til 7. klasse og til samarbejdet mellem de to afdelinger.',
  'Der var enighed om, at dialogen skal være enkel, forudsigelig og uden ekstra skriftlighed.',
  'PPR gennemgik de nye rammer for mellemformer og svarede på spørgsmål om visitation.',
] as const;

/** Makes the meeting, holds and closes it; its id. */
export async function makeBigMeeting(app: App, store: NotesStore, organisationId: string): Promise<string> {
  const agenda = Array.from({ length: ITEMS }, (_, n) => ({
    title: `Punkt om trivsel og læring nummer ${n + 1}`,
    kind: 'discussion' as const,
    plannedMs: 5 * MINUTE_MS,
  }));
  const plannedMs = ITEMS * 5 * MINUTE_MS;
  const { meetingId } = await app.rooms.create({ ...meetingInput(), agenda, plannedMs, organisationId });
  const room = await app.rooms.open(meetingId);
  if (!room) throw new Error('the meeting is gone');
  const send = async (command: AnyCommand) => {
    const answer = await room.execute(command, 'system', null);
    if (!answer.ok) throw new Error(`${command.type} was refused: ${answer.code}`);
  };
  const itemIds = room.state.agenda.map(({ id }) => id).slice(0, ITEMS);
  await send({ type: 'meeting.start' });
  for (const itemId of itemIds) await send({ type: 'decision.record', itemId, text: SENTENCES.slice(2, 5).join(' ') });
  for (let n = 0; n < AGREEMENTS; n += 1) {
    const itemId = itemIds[n % itemIds.length] ?? '';
    const what = `${SENTENCES[n % SENTENCES.length]} (${n + 1})`;
    await send({ type: 'agreement.add', itemId, what, owner: { name: 'Anna Holm' }, followUpOn: '2027-03-01' });
  }
  await writeNotes(store, room.state.notes.shared, itemIds);
  await send({ type: 'meeting.close' });
  return meetingId;
}

async function writeNotes(store: NotesStore, docName: string, itemIds: readonly string[]): Promise<void> {
  const doc = new Doc();
  const chance = seeded(6);
  const ofItem = Math.ceil((PAGES * PAGE_CHARACTERS) / itemIds.length);
  for (const itemId of itemIds) doc.getXmlFragment(`item:${itemId}`).insert(0, nodesOf(...notesOf(ofItem, chance)));
  await store.append(docName, [encodeStateAsUpdate(doc)]);
}

/** Paragraphs, headings, lists and a table: so many characters altogether. */
function notesOf(characters: number, chance: () => number): NoteSpec[] {
  const specs: NoteSpec[] = [];
  for (let left = characters; left > 0;) {
    const sentence = () => SENTENCES[Math.floor(chance() * SENTENCES.length)] ?? SENTENCES[0];
    const said = Array.from({ length: 5 }, sentence);
    const cell = (text: string): NoteSpec => ['tableCell', {}, p(text)];
    const [first = '', ...others] = said;
    const kind = Math.floor(chance() * 5);
    if (kind === 0) specs.push(heading(3, first.slice(0, 60)), p(others.join(' ')));
    else if (kind === 1) specs.push(bullets(...said.map((text) => [p(text)])));
    else if (kind === 2)
      specs.push(['table', {}, ...said.map((text): NoteSpec => ['tableRow', {}, cell(text), cell('ja')])]);
    else specs.push(p(bold(first), ` ${others.join(' ')}`));
    left -= said.join(' ').length;
  }
  return specs;
}
