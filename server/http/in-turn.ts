// A document given in its asker's turn. What is written while it is sent keeps the turn until it has been read, or nobody wants
// it any more. Programs, which the organisation's own people run, fetch as many as they like.

import { identify } from '../auth/identify.ts';
import type { Call } from './call.ts';
import { problem } from './problem.ts';

/** Does the work when it is this person's turn. Whoever is nobody has none, and is refused by the work itself. */
export async function inTurn(
  call: Call,
  meetingId: string | undefined,
  work: () => Promise<Response> | Response,
): Promise<Response> {
  const { account, seat } = await identify(call.app, call.request.headers, meetingId);
  const who = account?.id ?? seat?.id;
  if (who === undefined) return work();
  const end = await call.app.turns.take(who);
  if (!end) {
    return problem('documents.tooMany', 'Wait until some of those that were asked for have come.', {
      headers: { 'Retry-After': '5' },
    });
  }
  try {
    const response = await work();
    if (response.headers.get('Content-Type') === 'application/zip') return untilSent(response, end);
    end();
    return response;
  } catch (error) {
    end();
    throw error;
  }
}

/** The same answer, with `end` called when its body has been read, has failed, or is not wanted any more. */
function untilSent({ body, status, headers }: Response, end: () => void): Response {
  const reader = body?.getReader();
  if (!reader) {
    end();
    return new Response(null, { status, headers });
  }
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (!done) return controller.enqueue(value);
        end();
        controller.close();
      } catch (error) {
        end();
        controller.error(error);
      }
    },
    cancel(reason) {
      end();
      return reader.cancel(reason);
    },
  });
  return new Response(stream, { status, headers });
}
