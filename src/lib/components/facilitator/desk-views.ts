// The views that the facilitator chooses among, each with its symbol and its word.

import Bookmark from '@lucide/svelte/icons/bookmark';
import Coffee from '@lucide/svelte/icons/coffee';
import Handshake from '@lucide/svelte/icons/handshake';
import Layers from '@lucide/svelte/icons/layers';
import ListOrdered from '@lucide/svelte/icons/list-ordered';
import MessageSquare from '@lucide/svelte/icons/message-square';
import NotebookPen from '@lucide/svelte/icons/notebook-pen';
import QrCode from '@lucide/svelte/icons/qr-code';
import Wifi from '@lucide/svelte/icons/wifi';
import type { LucideIcon } from '@lucide/svelte';
import { m } from '$lib/paraglide/messages.js';
import type { DeskView } from './desk-keys.ts';

export const VIEW_FACES: Record<DeskView, { icon: LucideIcon; label: () => string }> = {
  agenda: { icon: ListOrdered, label: m.live_view_agenda },
  item: { icon: Bookmark, label: m.live_view_item },
  card: { icon: Layers, label: m.live_view_card },
  notes: { icon: NotebookPen, label: m.live_view_notes },
  agreements: { icon: Handshake, label: m.live_view_agreements },
  join: { icon: QrCode, label: m.live_view_join },
  wifi: { icon: Wifi, label: m.screens_view_wifi },
  break: { icon: Coffee, label: m.live_view_break },
  message: { icon: MessageSquare, label: m.live_view_message },
};
