// What people ask for. A command is checked here for its shape, in `permissions` for the right, in `decide` for sense.

import * as v from 'valibot';
import {
  TEXT_LIMITS,
  cardSchema,
  daySchema,
  durationMsSchema,
  epochMsSchema,
  filledText,
  idSchema,
  optionalText,
  ownerSchema,
} from './model.ts';
import { ITEM_KINDS, LANGUAGES, PERSON_ROLES, STAGE_VIEWS, TABLE_ROLES } from './vocabulary.ts';

const title = filledText(TEXT_LIMITS.title);
const line = optionalText(TEXT_LIMITS.title);

/** Everything that a seat may send over the live socket, one variant a command. */
export const commandSchema = v.variant('type', [
  v.object({
    type: v.literal('meeting.edit'),
    title: v.exactOptional(title),
    forum: v.exactOptional(line),
    school: v.exactOptional(line),
    place: v.exactOptional(line),
    startsAtMs: v.exactOptional(epochMsSchema),
  }),
  v.object({ type: v.literal('meeting.start') }),
  v.object({ type: v.literal('meeting.close') }),
  v.object({ type: v.literal('agenda.scale'), plannedMs: durationMsSchema }),
  v.object({
    type: v.literal('item.add'),
    title,
    kind: v.picklist(ITEM_KINDS),
    plannedMs: durationMsSchema,
    closed: v.exactOptional(v.boolean()),
    lead: v.exactOptional(line),
    /** Left out: before the closing step. */
    toIndex: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  }),
  v.object({
    type: v.literal('item.edit'),
    itemId: idSchema,
    title: v.exactOptional(title),
    kind: v.exactOptional(v.picklist(ITEM_KINDS)),
    plannedMs: v.exactOptional(durationMsSchema),
    lead: v.exactOptional(line),
    closed: v.exactOptional(v.boolean()),
  }),
  v.object({ type: v.literal('item.remove'), itemId: idSchema }),
  v.object({ type: v.literal('item.restore'), itemId: idSchema }),
  v.object({
    type: v.literal('item.move'),
    itemId: idSchema,
    toIndex: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  v.object({ type: v.literal('item.start'), itemId: idSchema }),
  v.object({ type: v.literal('clock.pause') }),
  v.object({ type: v.literal('clock.resume') }),
  v.object({
    type: v.literal('clock.add'),
    itemId: idSchema,
    ms: v.pipe(v.number(), v.integer(), v.minValue(-86_400_000), v.maxValue(86_400_000)),
  }),
  v.object({
    type: v.literal('stage.show'),
    view: v.picklist(STAGE_VIEWS),
    itemId: v.exactOptional(idSchema),
    cardId: v.exactOptional(idSchema),
    text: v.exactOptional(optionalText(TEXT_LIMITS.line)),
  }),
  v.object({ type: v.literal('card.show'), itemId: idSchema, cardId: idSchema }),
  v.object({ type: v.literal('decision.record'), itemId: idSchema, text: optionalText(TEXT_LIMITS.text) }),
  v.object({
    type: v.literal('agreement.add'),
    itemId: v.exactOptional(v.nullable(idSchema)),
    what: filledText(TEXT_LIMITS.line),
    owner: v.exactOptional(v.nullable(ownerSchema)),
    followUpOn: v.exactOptional(v.nullable(daySchema)),
  }),
  v.object({
    type: v.literal('agreement.edit'),
    agreementId: idSchema,
    what: v.exactOptional(filledText(TEXT_LIMITS.line)),
    owner: v.exactOptional(v.nullable(ownerSchema)),
    followUpOn: v.exactOptional(v.nullable(daySchema)),
  }),
  v.object({ type: v.literal('agreement.remove'), agreementId: idSchema }),
  v.object({ type: v.literal('speaker.request') }),
  v.object({ type: v.literal('speaker.withdraw') }),
  v.object({ type: v.literal('speaker.call'), participantId: v.exactOptional(idSchema) }),
  v.object({ type: v.literal('speaker.finish') }),
  v.object({ type: v.literal('access.grant'), participantId: idSchema }),
  v.object({ type: v.literal('access.revoke'), participantId: idSchema }),
]);
export type Command = v.InferOutput<typeof commandSchema>;
export type CommandType = Command['type'];

/** An item as a template or a program gives it, before it has an id. */
export const newItemSchema = v.object({
  title,
  kind: v.picklist(ITEM_KINDS),
  plannedMs: durationMsSchema,
  closed: v.exactOptional(v.boolean()),
  lead: v.exactOptional(line),
  cards: v.exactOptional(v.array(cardSchema)),
});
export type NewItem = v.InferOutput<typeof newItemSchema>;

/** What only the server itself may ask for; never parsed from a socket. */
export type SystemCommand =
  | {
      type: 'meeting.create';
      meetingId: string;
      title: string;
      template: string;
      language: (typeof LANGUAGES)[number];
      timeZone: string;
      organisation: string;
      forum: string;
      school: string;
      place: string;
      startsAtMs: number;
      plannedMs: number;
      joinCode: string;
      agenda: NewItem[];
    }
  | { type: 'participant.invite'; name: string; tableRole: (typeof TABLE_ROLES)[number] | null }
  | {
      type: 'participant.join';
      /** The place to take: one that there is (`placeFor`), or a new id. */
      participantId: string;
      name: string;
      tableRole: (typeof TABLE_ROLES)[number] | null;
      role: (typeof PERSON_ROLES)[number];
    };
