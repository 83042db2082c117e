// No notes server at all: `ws` handing every frame to the others. What it costs is the least that one write a receiver can.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer, type WebSocket } from 'ws';

const sockets = new WebSocketServer({ noServer: true, clientTracking: false });
const rooms = new Map<string, Set<WebSocket>>();
const server = createServer();

server.on('upgrade', (req, socket, head) => {
  sockets.handleUpgrade(req, socket, head, (open) => {
    const room = rooms.get(req.url ?? '') ?? new Set();
    rooms.set(req.url ?? '', room.add(open));
    open.on('message', (frame) => {
      for (const other of room) if (other !== open) other.send(frame);
    });
    open.on('close', () => room.delete(open));
  });
});
server.listen(Number(process.env['PORT']), '127.0.0.1', () => {
  console.log(`listening on ${(server.address() as AddressInfo).port}`);
});
