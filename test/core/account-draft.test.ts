// What somebody has written of an account and not saved, on their own device.

import { expect, test } from 'vitest';
import {
  dropDraft,
  keepDraft,
  keptDraft,
  type DraftPlace,
} from '../../src/lib/components/office/minutes/account-draft.ts';
import { paragraph } from '../../src/lib/core/minutes/document.ts';

const PLACE: DraftPlace = { meetingId: 'møde', itemId: 'velkomst', writerId: 'rikke' };
const DRAFT = { blocks: [paragraph('Formanden bød velkommen.')], basedOn: 7, atMs: 1_000 };

class Device {
  readonly kept = new Map<string, string>();
  getItem = (key: string) => this.kept.get(key) ?? null;
  setItem = (key: string, value: string) => void this.kept.set(key, value);
  removeItem = (key: string) => void this.kept.delete(key);
}

test('[MF12] a draft is kept with what it went on from, for its writer and item alone, until it is dropped', () => {
  const device = new Device();
  expect(keptDraft(device, PLACE)).toBeNull();
  expect(keepDraft(device, PLACE, DRAFT)).toBe(true);
  expect(keptDraft(device, PLACE)).toEqual(DRAFT);
  for (const other of [{ writerId: 'anna' }, { itemId: 'drøftelse' }, { meetingId: 'et andet' }]) {
    expect(keptDraft(device, { ...PLACE, ...other })).toBeNull();
  }
  keepDraft(device, PLACE, { ...DRAFT, basedOn: null });
  expect(keptDraft(device, PLACE)?.basedOn).toBeNull();
  dropDraft(device, PLACE);
  expect([...device.kept]).toEqual([]);
});

test.each(['{', 'null', '[]', '{"blocks":"ja","basedOn":null,"atMs":1}', '{"blocks":[{}],"basedOn":null,"atMs":1}'])(
  '[MF12] what is no draft, %s, is none',
  (stored) => {
    const device = new Device();
    keepDraft(device, PLACE, DRAFT);
    for (const key of device.kept.keys()) device.kept.set(key, stored);
    expect(keptDraft(device, PLACE)).toBeNull();
  },
);

test('[MF12] a device that keeps nothing says so', () => {
  const full = new Device();
  full.setItem = () => {
    throw new Error('no room');
  };
  expect(keepDraft(full, PLACE, DRAFT)).toBe(false);
});
