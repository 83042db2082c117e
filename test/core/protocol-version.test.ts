// Nobody changes the wire by accident: the schemas' hash and the version are pinned together.

import { toJsonSchema } from '@valibot/to-json-schema';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { recordedEventSchema } from '../../src/lib/core/meeting/events.ts';
import { meetingStateSchema } from '../../src/lib/core/meeting/model.ts';
import {
  commandMessageSchema,
  handshakeSchema,
  PROTOCOL_VERSION,
  resumeSchema,
  youSchema,
} from '../../src/lib/core/protocol/live.ts';

const schemas = [
  handshakeSchema,
  resumeSchema,
  commandMessageSchema,
  recordedEventSchema,
  meetingStateSchema,
  youSchema,
];

test('the version is raised with every change of a message', () => {
  const shapes = schemas.map((schema) => toJsonSchema(schema, { errorMode: 'ignore' }));
  const hash = createHash('sha256').update(JSON.stringify(shapes)).digest('hex').slice(0, 16);
  expect([PROTOCOL_VERSION, hash]).toEqual([7, '33a4da6afb2d1cbe']);
});
