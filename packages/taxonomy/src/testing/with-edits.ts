/**
 * A deep copy of plain data with values put at paths (`items.3.label.fr`); `undefined` takes a field away. Made for tests
 * that break a shape on purpose.
 */
export function withEdits<T extends object>(data: T, edits: Readonly<Record<string, unknown>>): T {
  const copy = JSON.parse(JSON.stringify(data)) as T;
  for (const [path, value] of Object.entries(edits)) {
    const steps = path.split('.');
    const last = steps.pop() ?? '';
    const holder = steps.reduce<Record<string, unknown>>(
      (node, step) => node[step] as Record<string, unknown>,
      copy as Record<string, unknown>,
    );
    if (value === undefined) Reflect.deleteProperty(holder, last);
    else holder[last] = value;
  }
  return copy;
}
