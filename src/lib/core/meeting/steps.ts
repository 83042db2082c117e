// One event with the states around it: all that deciding who may see it, and taking it back, needs.

import type { RecordedEvent } from './events.ts';
import type { MeetingState } from './model.ts';

export interface Step {
  readonly recorded: RecordedEvent;
  readonly before: MeetingState | null;
  readonly after: MeetingState;
}
