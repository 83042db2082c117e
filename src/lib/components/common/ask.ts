// Sending a command from a page: what is refused is said in words, as a message that does not stand in the way.

import type { Command } from '$lib/core/meeting/commands.ts';
import { getLiveMeeting } from '$lib/live/live-meeting.svelte.ts';
import { getNotices } from '$lib/ui/notices.svelte.ts';
import { refusalText } from './refusal-text.ts';

/** Sends commands for this component; each call tells whether the command was carried out. Call it while initialising. */
export function useAsk(): (command: Command) => Promise<boolean> {
  const live = getLiveMeeting();
  const notices = getNotices();
  return async (command) => {
    const answer = await live.send(command);
    if (!answer.ok) notices.show(refusalText(answer.code), { tone: 'danger' });
    return answer.ok;
  };
}
