/** How long a case is made smaller, in milliseconds. */
const PATIENCE = 5_000;

/** How much of a case is printed. */
const PRINTED = 1_500;

/** The least values that fail alike: of lists, objects and texts as much is left out as can be. */
export async function smallest(
  values: readonly unknown[],
  failsAlike: (values: readonly unknown[]) => Promise<boolean>,
): Promise<readonly unknown[]> {
  const ends = performance.now() + PATIENCE;
  let least = values;
  for (;;) {
    let found = false;
    for (const smaller of smallerOf(least)) {
      if (performance.now() > ends) return least;
      if (!(await failsAlike(smaller as readonly unknown[]))) continue;
      least = smaller as readonly unknown[];
      found = true;
      break;
    }
    if (!found) return least;
  }
}

/** The same with something left out: half first, then less and less, then something inside. */
function* smallerOf(value: unknown): Generator {
  if (typeof value === 'string') {
    for (const [start, end] of cuts(value.length)) yield value.slice(0, start) + value.slice(end);
  } else if (isPlainList(value)) {
    for (const [start, end] of cuts(value.length)) yield [...value.slice(0, start), ...value.slice(end)];
    for (const [at, member] of value.entries())
      for (const smaller of smallerOf(member)) yield value.map((own: unknown, index) => (index === at ? smaller : own));
  } else if (isPlainObject(value)) {
    const entries = Object.entries(value);
    for (const [start, end] of cuts(entries.length)) yield Object.fromEntries([...entries.slice(0, start), ...entries.slice(end)]);
    for (const [key, member] of entries) for (const smaller of smallerOf(member)) yield { ...value, [key]: smaller };
  }
}

function* cuts(length: number): Generator<readonly [number, number]> {
  for (let size = Math.ceil(length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let start = 0; start < length; start += size) yield [start, Math.min(length, start + size)];
}

function isPlainList(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value) && Object.getPrototypeOf(value) === Array.prototype && value.length <= 1_000;
  } catch {
    return false;
  }
}

/** Objects that hold data alone: what throws when it is read, or computes, is left as it is. */
function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  try {
    if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return false;
    const members = Object.values(Object.getOwnPropertyDescriptors(value));
    return members.length > 0 && members.every((member) => 'value' in member);
  } catch {
    return false;
  }
}

/** Values as a text, as far as they have one. */
export function printed(values: readonly unknown[]): string {
  try {
    const text = JSON.stringify(values, (_, value: unknown) =>
      value === undefined || typeof value === 'bigint' || typeof value === 'symbol' || typeof value === 'function'
        ? `«${typeof value}»`
        : value,
    );
    return text.length > PRINTED ? `${text.slice(0, PRINTED)}… (${String(text.length)} letters)` : text;
  } catch {
    return '(values that no text can show)';
  }
}
