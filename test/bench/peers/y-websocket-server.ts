// @y/websocket-server with its own LevelDB persistence, started the way its own `server.js` does.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { WebSocketServer } from 'ws';

process.env['YPERSISTENCE'] = join(process.env['DATA_DIR'] ?? '', 'leveldb');
const { setupWSConnection } = await import('@y/websocket-server/utils');

const sockets = new WebSocketServer({ noServer: true });
const server = createServer((_request, response) => response.end('okay'));
server.on('upgrade', (req, socket, head) => {
  sockets.handleUpgrade(req, socket, head, (open) => setupWSConnection(open, req));
});
server.listen(Number(process.env['PORT']), '127.0.0.1', () => {
  console.log(`listening on ${(server.address() as AddressInfo).port}`);
});
