// REST: everything of one meeting in a zip, for the record system: minutes and agreements in the formats asked for, the
// attachments that the audience may have, and for the staff the log. The last file lists what there is, each with its digest.

import { isWithheld, visibleState } from '../../src/lib/core/meeting/visibility.ts';
import { cleanLine } from '../../src/lib/core/minutes/clean-text.ts';
import { tellAccess } from '../audit/told-access.ts';
import { AGREEMENT_TYPES, type AgreementFormat } from '../exports/agreement-types.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../exports/exports.ts';
import { fileName } from '../exports/file-name.ts';
import { logCsv, logJson } from '../exports/meeting-log.ts';
import { zipStream, type Packed, type ZipFile } from '../exports/zip-stream.ts';
import { agreementsFile } from './agreements-file.ts';
import { askedMinutes, documentOf, fileResponse, type Asked, type WordsOf } from './asked-minutes.ts';
import type { Call } from './call.ts';
import { problem } from './problem.ts';

const AGREEMENT_FORMATS = Object.keys(AGREEMENT_TYPES) as AgreementFormat[];
const FORMATS: readonly string[] = [...EXPORT_FORMATS, ...AGREEMENT_FORMATS, 'archive', 'json'];
const DEFAULT_FORMATS = 'pdf,docx,xlsx,json';

/** `GET /api/v1/meetings/{id}/bundle.zip?formats=&audience=&template=&item=&confidential=`. */
export async function giveBundle(
  call: Call,
  { meetingId }: { meetingId: string },
  wordsOf: WordsOf,
): Promise<Response> {
  const asked = await askedMinutes(call, meetingId);
  if (asked instanceof Response) return asked;
  const { searchParams } = new URL(call.request.url);
  const given = searchParams.getAll('formats').filter(Boolean).join(',') || DEFAULT_FORMATS;
  const formats = [...new Set(given.split(','))];
  if (!formats.every((format) => FORMATS.includes(format))) {
    return problem('format.unknown', `A bundle holds any of ${FORMATS.join(', ')}.`);
  }
  const withConfidential = searchParams.has('confidential');
  await tellAccess(call.app, call.request.headers, {
    ...{ act: 'bundle.exported', meetingId, detail: { audience: asked.audience, confidential: withConfidential } },
  });
  const { meta } = asked.outgoing.document(wordsOf, { template: asked.template });
  const atMs = Date.now();
  const body = zipStream(filesOf(call, asked, { formats, withConfidential }, wordsOf), {
    atMs,
    contents: (packed) => contentsFile(asked, packed, atMs),
  });
  return fileResponse({ body, contentType: 'application/zip', fileName: fileName(meta.fileStem, 'zip') });
}

async function* filesOf(
  call: Call,
  asked: Asked,
  { formats, withConfidential }: { formats: readonly string[]; withConfidential: boolean },
  wordsOf: WordsOf,
): AsyncGenerator<ZipFile> {
  const { app } = call;
  const { outgoing, room, audience, sight, itemId } = asked;
  const document = await documentOf(call, asked, wordsOf);
  for (const format of EXPORT_FORMATS.filter((each) => formats.includes(each))) yield rendered(format);
  if (formats.includes('archive')) yield rendered('pdf', true);
  if (formats.includes('json')) {
    const body = Buffer.from(JSON.stringify(outgoing.minutes));
    yield { name: fileName(document.meta.fileStem, 'json'), chunks: [body] };
  }
  for (const format of AGREEMENT_FORMATS.filter((each) => formats.includes(each))) {
    const { name, body } = await agreementsFile(call, asked, format, wordsOf);
    yield { name, chunks: [body] };
  }
  yield* attachments(call, asked, withConfidential);
  // The log is the whole meeting's: it would tell of everything that an extract leaves out.
  if (audience === 'intern' && sight === 'staff' && itemId === undefined) {
    const events = await app.eventsOf(room.meetingId);
    yield { name: 'log/log.json', chunks: logJson(events, room.state) };
    yield { name: 'log/log.csv', chunks: logCsv(events, room.state) };
  }

  /** Rendered when its turn comes, so that only one is in memory. */
  function rendered(format: ExportFormat, archive = false): ZipFile {
    const stem = archive ? `${document.meta.fileStem} – arkiv` : document.meta.fileStem;
    const chunks = (async function* () {
      yield (await app.exports.render(document, format, { archive })).body;
    })();
    return { name: fileName(stem, format), chunks };
  }
}

/**
 * The open ones, and to the public only those whose names its minutes tell in that place; what is withheld from the room goes
 * apart, to the staff who ask for it by name.
 */
async function* attachments({ app }: Call, asked: Asked, withConfidential: boolean): AsyncGenerator<ZipFile> {
  const { outgoing, room, audience, itemId } = asked;
  const { minutes, sight } = outgoing;
  const places = new Map<string | null, readonly string[]>(
    minutes.items.map(({ id, attachments: names }) => [id, names]),
  );
  if (itemId === undefined) places.set(null, minutes.attachments);
  const mayHaveAll = withConfidential && audience === 'intern' && sight === 'staff';
  for (const attachment of visibleState(room.state, sight).attachments) {
    const names = places.get(attachment.itemId);
    const isOpen = !isWithheld(room.state, attachment);
    const isTold = audience === 'intern' || names?.includes(cleanLine(attachment.name)) === true;
    if (names === undefined || !(isOpen ? isTold : mayHaveAll)) continue;
    const file = await app.attachments.bundled(room, sight, attachment.id);
    if (!file) continue;
    const [, stem = attachment.name, ending = 'bin'] = /^(.*)\.([^.]{1,10})$/su.exec(attachment.name) ?? [];
    yield { name: `${isOpen ? 'bilag' : 'ikke til offentlighed'}/${fileName(stem, ending)}`, chunks: file.open() };
  }
}

function contentsFile({ outgoing, audience }: Asked, packed: readonly Packed[], atMs: number): ZipFile {
  const { meetingId, title, draft } = outgoing.minutes;
  const contents = { meetingId, title, audience, draft, madeAt: new Date(atMs).toISOString(), files: packed };
  return { name: 'indhold.json', chunks: [Buffer.from(JSON.stringify(contents, null, 2))] };
}
