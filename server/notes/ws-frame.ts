// A WebSocket frame as it goes over the wire. Made once for all who get it: in a full room the writing is nearly all of
// the work, and `ws` would make head and list of buffers anew for each socket.

/** FIN and the opcode of binary data. */
const BINARY = 0x82;
const SHORT_MAX_BYTES = 125;

/** The one unmasked binary frame that carries this payload, head and all. */
export function wsFrame(payload: Uint8Array): Buffer {
  const { length } = payload;
  const headBytes = length <= SHORT_MAX_BYTES ? 2 : length <= 0xffff ? 4 : 10;
  const frame = Buffer.allocUnsafe(headBytes + length);
  frame[0] = BINARY;
  if (headBytes === 2) frame[1] = length;
  else if (headBytes === 4) {
    frame[1] = 126;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = 127;
    frame.writeBigUInt64BE(BigInt(length), 2);
  }
  frame.set(payload, headBytes);
  return frame;
}
