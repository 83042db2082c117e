// Of the peers, which are installed beside this file and not in the project, the little that is used here.

declare module '@y/websocket-server/utils' {
  import type { IncomingMessage } from 'node:http';
  import type { WebSocket } from 'ws';
  export function setupWSConnection(socket: WebSocket, request: IncomingMessage): void;
}

declare module '@hocuspocus/extension-sqlite' {
  export class SQLite {
    constructor(configuration: { database: string });
    readonly configuration: { database: string };
  }
}

declare module '@hocuspocus/server' {
  import type { SQLite } from '@hocuspocus/extension-sqlite';
  export class Server {
    constructor(configuration: { port: number; address: string; quiet: boolean; extensions: SQLite[] });
    readonly address: { port: number };
    listen(): Promise<unknown>;
  }
}
