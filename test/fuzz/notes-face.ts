// Sends anything to the notes socket: writing that is sound, sound writing that was damaged on the way, what a client says of
// itself, and noise. Whatever it is, the text on the disk can be read by the next one.

import * as Y from 'yjs';
import { awareness, numbers, syncFrame } from '../support/notes-peer.ts';
import type { FuzzHouse, Meeting } from './house.ts';
import { Peer } from './peer.ts';
import { damaged, mutated, nasty, Random } from './random.ts';

const ROLES = ['facilitator', 'secretary', 'participant', 'screen'] as const;
const AT_ONCE = 25;
/** The first byte of a frame that says what is on the disk. */
const SAVED = 100;
const OF_A_MEETING = 4_000;

/** Sends so many frames, over ever new connections; each meeting's notes are read as minutes in the end. */
export async function fuzzNotes(house: FuzzHouse, messages: number, seed: number): Promise<void> {
  const random = new Random(seed);
  for (let sent = 0; sent < messages;) {
    const meeting = await house.meeting();
    const end = Math.min(messages, sent + OF_A_MEETING);
    while (sent < end) {
      const token = await house.seat(meeting.id, random.pick(ROLES));
      for (let times = 0; times < 4 && sent < end; times += 1) sent += await burst(house, meeting, token, random);
    }
    await readBack(house, meeting);
  }
}

async function burst(house: FuzzHouse, meeting: Meeting, token: string, random: Random): Promise<number> {
  const docName = random.chance(0.8) ? meeting.shared : (meeting.closed ?? meeting.shared);
  let heard = 0;
  const peer = await Peer.open(`${house.sockets}/notes/${docName}?token=${token}`, (frame) => {
    heard += 1;
    if (frame[0] === SAVED) house.accepted += 1;
    house.check(frame.toString('latin1'), () => `notes, ${heard} frames in`);
  });
  // The closed text opens for the entitled alone.
  if (!peer) return AT_ONCE;
  const doc = new Y.Doc();
  for (let count = 0; count < AT_ONCE; count += 1) peer.send(frameOf(random, meeting, doc));
  const before = heard;
  peer.send(syncFrame(0, Y.encodeStateVector(new Y.Doc())));
  await peer.until(() => heard > before);
  peer.close();
  return AT_ONCE;
}

function frameOf(random: Random, meeting: Meeting, doc: Y.Doc): Uint8Array {
  const sound = random.pick([
    () => syncFrame(2, written(random, meeting, doc)),
    () => syncFrame(2, written(random, meeting, doc)),
    () => syncFrame(1, written(random, meeting, doc)),
    () => syncFrame(0, Y.encodeStateVector(doc)),
    () => awareness([[random.below(5), random.below(1_000), JSON.stringify(said(random))]]),
    () => numbers(random.pick([3, 100, 101]), random.below(2 ** 31)),
    () => Uint8Array.from({ length: random.below(200) }, () => random.below(256)),
  ])();
  return random.chance(0.12) ? damaged(sound, random) : sound;
}

function said(random: Random): unknown {
  const point = { client: random.below(9), clock: random.below(9) };
  const position = { type: point, tname: null, item: point, assoc: 0 };
  const caret = { user: { name: 'x', color: '#123456' }, cursor: { anchor: position, head: position }, itemId: 'x' };
  return random.chance(0.5) ? mutated(caret, random) : caret;
}

/** What this change adds to a document of its own, which is in step with nobody's. */
function written(random: Random, meeting: Meeting, doc: Y.Doc): Uint8Array {
  const vector = Y.encodeStateVector(doc);
  const fragment = doc.getXmlFragment(`item:${random.pick(meeting.ids) ?? 'nowhere'}`);
  const node = new Y.XmlElement(
    random.pick(['paragraph', 'heading', 'table', 'image', 'taskItem', 'script', '__proto__']),
  );
  fragment.insert(random.below(fragment.length + 1), [node]);
  node.insert(0, [new Y.XmlText(String(nasty(random)).slice(0, 500))]);
  if (random.chance(0.5)) node.setAttribute(random.pick(['level', 'href', 'src', 'onclick']), String(nasty(random)));
  if (random.chance(0.3) && fragment.length > 1) fragment.delete(random.below(fragment.length - 1), 1);
  if (random.chance(0.1)) doc.getMap('item:map').set('x', { deep: nasty(random) });
  return Y.encodeStateAsUpdate(doc, vector);
}

async function readBack(house: FuzzHouse, { id }: Meeting): Promise<void> {
  for (const format of ['json', 'html', 'md']) {
    const response = await fetch(`${house.origin}/api/v1/meetings/${id}/minutes.${format}`, {
      headers: { authorization: `Bearer ${house.bearer}` },
    });
    house.check(await response.text(), () => `minutes.${format}`);
    if (!response.ok) house.findings.push(`minutes.${format} of what was written answered ${response.status}`);
  }
}
