// Under which address people reach this server. Without ORIGIN it is plain http at whatever Host the request names.

import { networkInterfaces } from 'node:os';
import type { Config } from './config.ts';

type Interfaces = ReturnType<typeof networkInterfaces>;

/** The one origin that a page of ours has when it is reached under this Host. */
export function ownOrigin(config: Pick<Config, 'origin'>, requestHost: string | undefined): string | null {
  if (config.origin !== null) return config.origin;
  const address = `http://${requestHost ?? ''}`;
  return URL.canParse(address) ? new URL(address).origin : null;
}

/**
 * The address to put into links and QR codes for other devices. A facilitator who sits at the server says "localhost",
 * which leads a phone to itself: then it is the machine's address on the local network.
 */
export function publicOrigin(
  config: Pick<Config, 'origin' | 'port'>,
  requestHost: string | undefined,
  interfaces: Interfaces = networkInterfaces(),
): string {
  const own = ownOrigin(config, requestHost) ?? `http://localhost:${config.port}`;
  const url = new URL(own);
  if (config.origin !== null || !isLoopback(url.hostname)) return own;
  const address = localNetworkAddress(interfaces);
  if (address !== null) url.hostname = address;
  return url.origin;
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\./.test(hostname);
}

/** Bridges of containers and virtual machines: no phone is on them. */
const VIRTUAL = /^(docker|br-|veth|virbr|vmnet|vboxnet|podman|cni|flannel|tun|tap|utun)/;

function localNetworkAddress(interfaces: Interfaces): string | null {
  const outward = Object.entries(interfaces).flatMap(([name, addresses]) =>
    (addresses ?? [])
      .filter(({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'))
      .map(({ address }) => ({ address, virtual: VIRTUAL.test(name) })),
  );
  const chosen = outward.find(({ virtual }) => !virtual) ?? outward[0];
  return chosen?.address ?? null;
}
