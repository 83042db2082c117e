// Under which address people reach the server, and what other devices are told.

import { expect, test } from 'vitest';
import { ownOrigin, publicOrigin } from '../../server/origin.ts';

const address = (family: 'IPv4' | 'IPv6', ip: string, internal = false) => ({
  address: ip,
  family,
  internal,
  netmask: '',
  mac: '',
  cidr: null,
  scopeid: 0,
});
const MACHINE = {
  lo: [address('IPv4', '127.0.0.1', true)],
  docker0: [address('IPv4', '172.17.0.1')],
  wlan0: [address('IPv6', 'fe80::1'), address('IPv4', '169.254.3.4'), address('IPv4', '192.168.1.20')],
} as Parameters<typeof publicOrigin>[2];
const OPEN = { origin: null, port: 3000 };

test('[SV5] without ORIGIN the address is plain http at the Host that was asked for', () => {
  expect(ownOrigin(OPEN, 'raadhus.local:3000')).toBe('http://raadhus.local:3000');
  expect(ownOrigin(OPEN, 'RAADHUS.local:80')).toBe('http://raadhus.local');
  expect(ownOrigin(OPEN, undefined)).toBeNull();
  expect(ownOrigin(OPEN, 'no such host')).toBeNull();
});

test('[SV5] ORIGIN stands above every Host', () => {
  const config = { origin: 'https://samtalerum.fjordby.dk', port: 3000 };
  expect(ownOrigin(config, 'evil.example')).toBe(config.origin);
  expect(publicOrigin(config, 'localhost:3000', MACHINE)).toBe(config.origin);
});

test.each(['localhost:4100', '127.0.0.1:4100', '[::1]:4100'])(
  '[SV5] whoever says %s gets links to the address on the network',
  (host) => {
    expect(publicOrigin(OPEN, host, MACHINE)).toBe('http://192.168.1.20:4100');
  },
);

test('[SV5] an address that other devices can reach stays as it was asked for', () => {
  expect(publicOrigin(OPEN, '10.0.0.7:3000', MACHINE)).toBe('http://10.0.0.7:3000');
  expect(publicOrigin(OPEN, 'raadhus.local', MACHINE)).toBe('http://raadhus.local');
});

test('[SV5] a machine without a network has only itself', () => {
  expect(publicOrigin(OPEN, 'localhost:4100', { lo: MACHINE?.['lo'] })).toBe('http://localhost:4100');
  expect(publicOrigin(OPEN, undefined, {})).toBe('http://localhost:3000');
});

test('[SV5] the network of containers is a last resort', () => {
  expect(publicOrigin(OPEN, 'localhost', { docker0: MACHINE?.['docker0'] })).toBe('http://172.17.0.1');
});
