// The network that was typed last in this browser: most meetings are held in the same rooms.

import * as v from 'valibot';
import { wifiSchema, type Wifi } from '$lib/core/meeting/model/stage.ts';

const SETTING = 'desk-wifi';

/** Keeps it for the next meeting. */
export function rememberWifi(wifi: Wifi): void {
  localStorage.setItem(SETTING, JSON.stringify(wifi));
}

/** What was typed last; null when nothing was. */
export function readWifiBefore(): Wifi | null {
  try {
    const stored = v.safeParse(wifiSchema, JSON.parse(localStorage.getItem(SETTING) ?? 'null'));
    return stored.success ? stored.output : null;
  } catch {
    return null;
  }
}
