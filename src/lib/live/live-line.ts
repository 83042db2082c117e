// The line to the server: one socket.io connection that is kept alive, says what happens on it and measures the server's clock.
// It knows nothing of meetings. socket.io retries by itself after a cut; what it would leave lying is done here: a refusal by
// the server, a connection that the server ended, and a page that wakes up with a line that may be dead.

import { io, type Socket } from 'socket.io-client';
import type { RefusalCode } from '../core/meeting/refusals.ts';
import type { ClientToServer, Handshake, ServerToClient } from '../core/protocol/live.ts';
import { onPageWake } from './page-wake.ts';

export type LineSocket = Socket<ServerToClient, ClientToServer>;

const RETRY_MS = 1_000;
const ANSWER_TIMEOUT_MS = 4_000;
const CLOCK_ROUNDS = 5;
const CLOCK_EVERY_MS = 30_000;

/** Refusals that no new attempt changes. */
const FINAL: readonly RefusalCode[] = ['seat.unknown', 'seat.removed', 'seat.turnedAway'];

export interface LineListener {
  /** The server has let us in; what we missed is on its way. */
  open(socket: LineSocket): void;
  lost(): void;
  /** The server does not know this seat: trying again is of no use. */
  refused(code: RefusalCode): void;
  roundTrip(sentMs: number, serverNowMs: number, receivedMs: number): void;
}

/** A socket to this page's own server that asks `handshake` anew each time it connects. */
export function openSocket(handshake: () => Handshake): LineSocket {
  return io({
    path: '/live',
    auth: (send) => send(handshake()),
    autoConnect: false,
    forceNew: true,
    // Long polling stands by for networks whose proxies let no WebSocket through.
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    reconnectionDelay: 300,
    reconnectionDelayMax: 2_000,
  });
}

/** Keeps the socket connected and tells the listener; `onWake` says when to look at once. The answer closes the line for good. */
export function keepLine(socket: LineSocket, listener: LineListener, onWake = onPageWake): () => void {
  let retry: ReturnType<typeof setTimeout> | undefined;

  function reconnectNow(): void {
    clearTimeout(retry);
    // Takes socket.io out of its waiting time between two attempts.
    socket.disconnect().connect();
  }

  function retryLater(): void {
    clearTimeout(retry);
    retry = setTimeout(reconnectNow, RETRY_MS);
  }

  function measure(rounds: number): void {
    const sentMs = Date.now();
    socket.timeout(ANSWER_TIMEOUT_MS).emit('clock', (error, answer) => {
      if (error) {
        if (socket.connected) reconnectNow();
        return;
      }
      if ('now' in answer) listener.roundTrip(sentMs, answer.now, Date.now());
      if (rounds > 1) measure(rounds - 1);
    });
  }

  function wake(): void {
    if (socket.connected) measure(CLOCK_ROUNDS);
    else reconnectNow();
  }

  socket.on('connect', () => {
    listener.open(socket);
    measure(CLOCK_ROUNDS);
  });
  socket.on('disconnect', (reason) => {
    listener.lost();
    if (reason === 'io server disconnect') retryLater();
  });
  socket.on('connect_error', (error) => {
    listener.lost();
    // While active, socket.io tries again by itself; otherwise the server has answered, and not let us in.
    if (socket.active) return;
    const code = FINAL.find((one) => one === error.message);
    if (code) listener.refused(code);
    else retryLater();
  });
  const clockTimer = setInterval(() => socket.connected && measure(1), CLOCK_EVERY_MS);
  const stopWaking = onWake(wake);
  socket.connect();

  return () => {
    clearTimeout(retry);
    clearInterval(clockTimer);
    stopWaking();
    socket.removeAllListeners();
    socket.disconnect();
  };
}
