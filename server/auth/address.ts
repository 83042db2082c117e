// Where a request comes from, and the key that failures from one place are counted under: an IPv4 address, or the /64 that
// one IPv6 household has.

import { isIP, isIPv6 } from 'node:net';
import type { Config } from '../config.ts';

/**
 * The client's address: the last one in the proxy's header, since that is the one which the proxy itself has seen and all
 * before it are the client's to invent. Without such a header, or where it holds no address, whoever is connected.
 */
export function clientAddress(
  { addressHeader }: Pick<Config, 'addressHeader'>,
  headers: Headers,
  connected: string,
): string {
  const named = addressHeader === null ? undefined : headers.get(addressHeader)?.split(',').at(-1)?.trim();
  return named !== undefined && isIP(named) !== 0 ? named : connected;
}

/** The part of a network address that whoever sends from it cannot change at will. */
export function addressKey(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.toLowerCase().split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? [] : Array<string>(8 - before.length - after.length).fill('0');
  return [...before, ...zeros, ...after].slice(0, 4).join(':');
}
