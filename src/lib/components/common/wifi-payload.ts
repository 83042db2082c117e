// A wireless network as the text of a QR code, in the form that phones read.

import type { Wifi } from '$lib/core/meeting/model/stage.ts';

/** Signs that part the fields are escaped in what stands in them. */
const escaped = (text: string): string => text.replaceAll(/[\\;,:"]/g, '\\$&');

/** The payload of the network's QR code; a network without a code is open. */
export function wifiPayload({ name, code }: Wifi): string {
  const fields =
    code === '' ? ['T:nopass', `S:${escaped(name)}`] : ['T:WPA', `S:${escaped(name)}`, `P:${escaped(code)}`];
  return `WIFI:${fields.join(';')};;`;
}
