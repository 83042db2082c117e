// What is measured against: a bare socket.io server that sends each command back to everyone as an event, and stores nothing.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';

const http = createServer();
const io = new Server(http, { path: '/live', serveClient: false, transports: ['websocket'] });
let seq = 0;

io.on('connection', (socket) => {
  socket.on('command', (command: { id: string; type: string }, answer: (answer: object) => void) => {
    const { id, ...event } = command;
    seq += 1;
    io.emit('events', [{ seq, at: Date.now(), by: id, event }]);
    answer({ ok: true, seq });
  });
});

http.listen(0, '127.0.0.1', () => process.send?.({ port: (http.address() as AddressInfo).port }));
