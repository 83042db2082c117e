// An answer to an upgrade that is not taken up, written on the bare socket.

import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';

/** Says no with this status and hangs up. */
export function refuseUpgrade(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
