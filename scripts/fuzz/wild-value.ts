import type { Random } from './random.js';

const TEXTS = [
  '',
  ' ',
  'x',
  '5',
  'NaN',
  '__proto__',
  'constructor',
  'toString',
  'unodc-hr75/7',
  'city-2030/1.1',
  'm.officers-trained',
  '2024-12-31',
  '2024-13-01',
  '2023-02-29',
  '31/12/2024',
  'KE',
  'Kenya',
  'en',
  'not a tag!',
  'fr-BE',
  '{"a":1}',
  '<script>alert(1)</script>',
  '=1+1',
  '\u202Egnp.exe',
  '\uD800',
  'a\u0000b',
  'javascript:alert(1)',
  '](',
  '[a](b',
  '"""',
  'id,measure\n"',
  '@prefix x: <',
  'percent',
  'running-total',
] as const;

const KEYS = [
  'id',
  'measure',
  'measures',
  'targets',
  'items',
  'levels',
  'value',
  'unit',
  'period',
  'start',
  'end',
  'role',
  'source',
  'title',
  'label',
  'kind',
  'requirement',
  'parts',
  'combine',
  'dimensions',
  'codes',
  'reporters',
  'observations',
  'framework',
  'asOf',
  'locale',
  'en',
  'length',
  'then',
  '__proto__',
  'constructor',
  'toJSON',
] as const;

/** What the wild values throw when they are touched. */
export class Touched extends Error {
  override readonly name = 'Touched';
}

/** Throws, wherever it is called. */
export const touch = (): never => {
  throw new Touched('a value of the caller threw');
};

/** A value as nobody should give it: of no type that is asked for, or one that throws, holds itself, or is huge or deep. */
export function wildValue(random: Random, depth = 0): unknown {
  if (depth < 3 && random.happens(0.35)) return random.happens(0.5) ? wildList(random, depth) : wildObject(random, depth);
  if (random.happens(0.25)) return random.pick(TEXTS);
  return random.pick(MAKERS)(random);
}

function wildList(random: Random, depth: number): unknown {
  return Array.from({ length: random.below(4) }, () => wildValue(random, depth + 1));
}

function wildObject(random: Random, depth: number): unknown {
  const entries = Array.from({ length: random.below(6) }, () => [random.pick(KEYS), wildValue(random, depth + 1)] as const);
  return Object.fromEntries(entries);
}

const MAKERS: readonly [(random: Random) => unknown, ...((random: Random) => unknown)[]] = [
  () => undefined,
  () => null,
  () => true,
  () => NaN,
  () => Infinity,
  () => -Infinity,
  () => -0,
  () => 1e308,
  () => 0.1,
  () => -7,
  () => Number.MAX_SAFE_INTEGER + 2,
  () => 10n ** 400n,
  () => Symbol('wild'),
  () => touch,
  () => () => null,
  () => async () => Promise.resolve(),
  () => new Date(NaN),
  () => new Map([['id', 1]]),
  () => new Set(['x']),
  () => /x/g,
  () => Promise.resolve([]),
  () => new Uint8Array(8),
  () => Object.create(null) as unknown,
  () => Object.freeze([]),
  () =>
    new (class Own {
      readonly id = 'x';
    })(),
  () => new Proxy({}, { get: touch, ownKeys: touch, has: touch, getPrototypeOf: touch }),
  () => new Proxy([], { get: touch }),
  () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  ({ pick }) => Object.defineProperty({ id: 'x' }, pick(KEYS), { enumerable: true, get: touch }),
  () => ({ toString: touch, valueOf: touch }),
  () => ({ toString: false }),
  () => ({ toJSON: touch }),
  () => ({ [Symbol.iterator]: touch }),
  () => {
    const circle: Record<string, unknown> = { id: 'x' };
    circle['parts'] = [circle];
    return circle;
  },
  () => {
    const circle: unknown[] = [];
    circle.push(circle);
    return circle;
  },
  ({ pick }) => deep(pick([300, 5_000]), (inner) => [inner]),
  ({ pick }) => deep(pick([300, 5_000]), (inner) => ({ requirement: { kind: 'all-of', parts: [inner] } })),
  ({ pick }) => deep(pick([300, 5_000]), (inner) => ({ codes: [{ code: 'x', parts: inner }] })),
  ({ pick }) => 'x'.repeat(pick([1_000, 100_000])),
  ({ pick }) => pick(['-', '\n', '[', '](', ' ', '"', 'é', '>', '* a\n', '\u{1F600}']).repeat(20_000),
  ({ pick }) => Array.from({ length: pick([1_000, 20_000]) }, (_, at) => at),
  ({ pick }) => Array.from({ length: pick([100, 5_000]) }, () => null),
  () => Array<unknown>(1_000),
  ({ happens }) => (happens(0.05) ? 'x\n'.repeat(2_500_000) : 'x'),
  // a list of holes; no text that is read makes a longer one
  ({ happens }) => (happens(0.05) ? Array<unknown>(2_000_000) : []),
];

function deep(levels: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = wrap(value);
  return value;
}
