// Chance that can be repeated: the same seed draws the same. And what strangers send in place of what is asked for.

export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 up to, and without, `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(list: readonly [T, ...T[]]): T;
  pick<T>(list: readonly T[]): T | undefined;
  pick<T>(list: readonly T[]): T | undefined {
    return list[this.below(list.length)];
  }
}

const TEXTS = [
  ...['', ' ', '\u0000', '\ud800', '💥', '\u202Egnirts', 'null', '0', '-1', 'NaN', '1e309', '[object Object]'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '../../../../etc/passwd', '%2e%2e%2f', 'C:\\con'],
  ...["' OR 1=1 --", '"; DROP TABLE meeting; --', '<script>alert(1)</script>', '{{7*7}}', '${7*7}', '=1+1', '\r\nX: y'],
  ...['2026-02-30', '9999-12-31', 'x'.repeat(81), 'x'.repeat(20_001), 'é'.repeat(5_000), '٣', '٣'.repeat(6)],
] as const;
const NUMBERS = [0, -0, -1, 1, 0.5, 2 ** 31, 2 ** 53, -(2 ** 53), 1e308, 8.64e15 + 1, Number.MIN_VALUE] as const;

/** A value that nobody asked for. */
export function nasty(random: Random): unknown {
  return random.pick([
    () => random.pick<string>(TEXTS),
    () => random.pick<number>(NUMBERS),
    () => random.pick([null, true, false, {}, []]),
    () => deep(random.below(2_000)),
    () => Array.from({ length: random.below(300) }, () => random.pick<string>(TEXTS)),
    () => JSON.parse('{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"role":"facilitator"}}}') as unknown,
  ])();
}

/** The value with something of it left out, put twice, exchanged, or added. */
export function mutated(value: unknown, random: Random): unknown {
  if (Array.isArray(value) && value.length > 0 && random.chance(0.8)) {
    const at = random.below(value.length);
    return random.pick([
      () => value.toSpliced(at, 1),
      () => value.toSpliced(at, 0, value[at]),
      () => value.with(at, mutated(value[at], random)),
    ])();
  }
  const entries = typeof value === 'object' && value !== null ? Object.entries(value as object) : [];
  if (entries.length > 0 && !Array.isArray(value) && random.chance(0.9)) {
    const at = random.below(entries.length);
    const [key = 'x', inner] = entries[at] ?? [];
    return Object.fromEntries(
      random.pick([
        () => entries.toSpliced(at, 1),
        () => entries.with(at, [key, mutated(inner, random)]),
        () => [...entries, [random.pick<string>(TEXTS), nasty(random)] as [string, unknown]],
      ])(),
    );
  }
  return nasty(random);
}

/** The bytes with some of them changed, left out, or doubled. */
export function damaged(bytes: Uint8Array, random: Random): Buffer {
  let result = Buffer.from(bytes);
  for (let times = 1 + random.below(4); times > 0 && result.length > 0; times -= 1) {
    const at = random.below(result.length);
    const end = at + random.below(Math.min(64, result.length - at));
    result = random.pick([
      () => Buffer.concat([result.subarray(0, at), Buffer.from([random.below(256)]), result.subarray(at + 1)]),
      () => result.subarray(0, at),
      () => Buffer.concat([result.subarray(0, at), result.subarray(end)]),
      () => Buffer.concat([result.subarray(0, end), result.subarray(at)]),
    ])();
  }
  return result;
}

function deep(levels: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}
