// What can be said of an agreement that is taken up again.

import type { FollowUpAnswer } from '$lib/core/meeting/model/follow-up.ts';
import { m } from '$lib/paraglide/messages.js';

const WORDS: Record<FollowUpAnswer, () => string> = {
  done: m.followUp_done,
  inProgress: m.followUp_inProgress,
  dropped: m.followUp_dropped,
  carriedOver: m.followUp_carriedOver,
};

export const followUpWord = (answer: FollowUpAnswer): string => WORDS[answer]();
