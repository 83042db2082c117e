// The two addresses of attachments, answered before SvelteKit sees them, since it would hold a whole upload in memory:
//   POST /meetings/<id>/attachments?use=attachment|picture&itemId=…&confidential=1   one file as multipart/form-data
//   GET  /meetings/<id>/attachments/<attachmentId>

import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import * as v from 'valibot';
import { MAX_ATTACHMENT_BYTES } from '../../src/lib/core/meeting/attachment-types.ts';
import { idSchema } from '../../src/lib/core/meeting/model/basics.ts';
import { isRehearsal } from '../../src/lib/core/meeting/rehearsal.ts';
import { REFUSALS } from '../../src/lib/core/meeting/refusals.ts';
import { tellAccess, type AuditedHouse } from '../audit/told-access.ts';
import { contentDisposition } from '../exports/file-name.ts';
import { PROBLEM_TYPE, problemBody, type ProblemCode } from '../http/problem.ts';
import type { Log } from '../log.ts';
import type { Room } from '../meetings/room.ts';
import type { Rooms } from '../meetings/rooms.ts';
import type { Seat } from '../store/seats-store.ts';
import { mayUpload, seatOfVisitor } from './attachment-rights.ts';
import type { Attachments, GivenOut, TakenIn } from './attachments.ts';
import { readOneFile } from './one-file.ts';

const PATH = /^\/meetings\/([A-Za-z0-9_-]{1,64})\/attachments(?:\/([A-Za-z0-9_-]{1,64}))?\/?$/;
/** The addresses answered here, as the table of rights names them. */
export const ATTACHMENT_ROUTES = [
  'POST /meetings/[meetingId]/attachments',
  'GET /meetings/[meetingId]/attachments/[attachmentId]',
];

/** The frame around one file: boundaries and the part's own headers. */
const FRAME_BYTES = 16 * 1024;

/** Nothing that comes from an upload is ever run, and nobody else keeps it. */
const FILE_HEADERS = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
};

const querySchema = v.object({
  use: v.optional(v.picklist(['attachment', 'picture']), 'attachment'),
  itemId: v.optional(v.nullable(idSchema), null),
  confidential: v.pipe(
    v.optional(v.picklist(['0', '1']), '0'),
    v.transform((given) => given === '1'),
  ),
});

export interface AttachmentRequestParts extends AuditedHouse {
  readonly attachments: Attachments;
  readonly rooms: Rooms;
  readonly log: Log;
}

export class AttachmentRequests {
  readonly #parts: AttachmentRequestParts;

  constructor(parts: AttachmentRequestParts) {
    this.#parts = parts;
  }

  /** Answers, when the address is one of attachments; false: somebody else's. */
  request(req: IncomingMessage, res: ServerResponse): boolean {
    const url = URL.parse(req.url ?? '', 'http://attachments.invalid');
    const [, meetingId, attachmentId] = (url && PATH.exec(url.pathname)) ?? [];
    if (!url || meetingId === undefined) return false;
    const answered =
      attachmentId === undefined
        ? this.#post(req, res, meetingId, url)
        : this.#get(req, res, meetingId, attachmentId, url);
    answered.catch((err: unknown) => {
      // Whoever hung up in the middle hears no answer, and nothing failed here.
      if (!req.destroyed && !res.destroyed) this.#parts.log.error({ err }, 'an attachment failed');
      if (res.headersSent) res.destroy();
      else refuse(req, res, 'internal', 'Nothing is known to be wrong with the file; try it again later.');
    });
    return true;
  }

  async #post(req: IncomingMessage, res: ServerResponse, meetingId: string, url: URL): Promise<void> {
    if (req.method !== 'POST') return refuse(req, res, 'method.unknown', 'Files are sent here with POST.');
    // A browser names its page with every POST; the router has seen that it is ours.
    if (req.headers.origin === undefined) return refuse(req, res, 'origin.foreign', 'Send the header Origin.');
    // A file would be on the disk: a rehearsal leaves nothing behind (rule RH1).
    if (isRehearsal(meetingId)) return refuse(req, res, 'upload.forbidden', 'A rehearsal keeps no files.');
    const visitor = await this.#visitor(req, meetingId);
    if (visitor === 'stranger') return refuse(req, res, 'meeting.unknown', 'It belongs to somebody else.');
    if (visitor === 'nobody') return refuse(req, res, 'seat.missing', 'Sign in, or join the meeting.');
    const query = v.safeParse(querySchema, Object.fromEntries(url.searchParams));
    if (!query.success) return refuse(req, res, 'upload.malformed', 'See docs/protocol.md for what an upload says.');
    const { seat, room } = visitor;
    const { use, itemId, confidential } = query.output;
    if (!mayUpload(room.state, seat, use, itemId)) {
      return refuse(req, res, 'upload.forbidden', 'Attachments are the staff’s; pictures whose notes they stand in.');
    }
    if (Number(req.headers['content-length'] ?? 0) > MAX_ATTACHMENT_BYTES + FRAME_BYTES) {
      return refuse(req, res, 'upload.tooLarge', `A file has at most ${MAX_ATTACHMENT_BYTES} bytes.`);
    }
    const taken = await readOneFile(req, (name, file) =>
      this.#parts.attachments.takeIn(room, seat, { name, use, itemId, confidential }, file),
    );
    if (taken === null) return refuse(req, res, 'upload.malformed', 'Send one file as multipart/form-data.');
    answerUpload(req, res, taken);
  }

  async #get(
    req: IncomingMessage,
    res: ServerResponse,
    meetingId: string,
    attachmentId: string,
    url: URL,
  ): Promise<void> {
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      return refuse(req, res, 'method.unknown', 'Files are read here with GET.');
    }
    const visitor = await this.#visitor(req, meetingId);
    if (visitor === 'stranger') return refuse(req, res, 'meeting.unknown', 'It belongs to somebody else.');
    if (visitor === 'nobody') {
      const next = encodeURIComponent(url.pathname);
      res.writeHead(303, { Location: `/sign-in?next=${next}`, 'Cache-Control': 'no-store' }).end();
      return;
    }
    const file = await this.#parts.attachments.giveOut(visitor.room, visitor.seat, attachmentId);
    if (!file) return refuse(req, res, 'attachment.unknown', 'It was removed, or is not for you to see.');
    if (file.isWithheld && req.method === 'GET') {
      const subject = { kind: 'attachment', id: attachmentId } as const;
      const headers = new Headers({ cookie: req.headers.cookie ?? '' });
      await tellAccess(this.#parts, headers, { act: 'attachment.seen', meetingId, subject });
    }
    res.writeHead(200, headersOf(file));
    if (req.method === 'HEAD') res.end();
    else await pipeline(file.open(), res);
  }

  /** Who asks, with their seat; `stranger`: signed in, and of another organisation. */
  async #visitor(req: IncomingMessage, meetingId: string): Promise<{ seat: Seat; room: Room } | 'stranger' | 'nobody'> {
    const { accounts, seats, rooms } = this.#parts;
    const headers = new Headers({ cookie: req.headers.cookie ?? '' });
    const account = await accounts.fromHeaders(headers);
    const seat = await seatOfVisitor(seats, meetingId, account, headers);
    const room = seat && (await rooms.open(meetingId));
    if (seat && room) return { seat, room };
    return account ? 'stranger' : 'nobody';
  }
}

function headersOf({ name, type, size, use }: GivenOut): Record<string, string | number> {
  const kind = use === 'picture' ? 'inline' : 'attachment';
  return {
    ...FILE_HEADERS,
    'Content-Type': type.startsWith('text/') ? `${type}; charset=utf-8` : type,
    'Content-Length': size,
    'Content-Disposition': contentDisposition(name, kind),
  };
}

const UPLOAD_PROBLEMS: Record<string, string> = {
  'upload.tooLarge': `A file has at most ${MAX_ATTACHMENT_BYTES} bytes.`,
  'upload.empty': 'The file holds nothing.',
  'upload.type': 'See docs/protocol.md for the types that are taken; name and content must fit.',
  'upload.full': 'The files of this meeting take all the space that it has.',
};

function answerUpload(req: IncomingMessage, res: ServerResponse, taken: TakenIn): void {
  if (taken.ok) {
    const { ok: _ok, ...body } = taken;
    res.writeHead(201, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' }).end(JSON.stringify(body));
    return;
  }
  const { code } = taken;
  if (code in UPLOAD_PROBLEMS) refuse(req, res, code as ProblemCode, UPLOAD_PROBLEMS[code] ?? '');
  else refuse(req, res, 'upload.refused', REFUSALS[code as keyof typeof REFUSALS], { refusal: code });
}

/** Says no. What is still on its way is read and dropped up to a file's length, so that the answer is heard. */
function refuse(req: IncomingMessage, res: ServerResponse, code: ProblemCode, detail: string, members = {}): void {
  const body = { ...problemBody(code, detail), ...members };
  const isShort = Number(req.headers['content-length'] ?? Infinity) <= 2 * MAX_ATTACHMENT_BYTES;
  res.writeHead(body.status, {
    'Content-Type': PROBLEM_TYPE,
    'Cache-Control': 'no-store',
    ...(!isShort && !req.complete && { Connection: 'close' }),
  });
  res.end(JSON.stringify(body));
  if (isShort || req.complete) req.resume();
}
