// An agreement made of what stops or starts, with one click: in the meeting's language, with the initiative's owner as the one
// responsible. A date, and whatever else is missing, stands out in the list of agreements as for any other.

import { useAsk } from '$lib/components/common/ask.ts';
import { ownerChoices, ownerFromText } from '$lib/components/common/owner-choice.ts';
import { tableRoleWord } from '$lib/components/common/words.ts';
import { quoted } from '$lib/core/meeting/activities/initiatives/agreed.ts';
import type { Initiative } from '$lib/core/meeting/activities/initiatives/board.ts';
import { getLiveMeeting } from '$lib/live/live-meeting.svelte.ts';
import { m } from '$lib/paraglide/messages.js';

type Settled = Pick<Initiative, 'name' | 'owner' | 'verdict'>;

/** Call it while initialising. */
export function useAgreeing(): (itemId: string, initiative: Settled) => Promise<boolean> {
  const live = getLiveMeeting();
  const ask = useAsk();
  return (itemId, initiative) => {
    const choices = ownerChoices(live.state, ({ tableRole }) => tableRoleWord(tableRole));
    const word = initiative.verdict === 'stop' ? m.activities_initiatives_we_stop : m.activities_initiatives_we_start;
    const what = word({ name: quoted(initiative) }, { locale: live.state.language });
    return ask({ type: 'agreement.add', itemId, what, owner: ownerFromText(initiative.owner, choices) });
  };
}
