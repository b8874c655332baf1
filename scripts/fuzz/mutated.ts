import type { Random } from './random.js';
import { wildValue } from './wild-value.js';

/** A copy of plain data of which one to three places are misspelt, dropped, repeated or replaced. */
export function mutated(data: unknown, random: Random): unknown {
  let copy = structuredClone(data);
  for (let times = 1 + random.below(3); times > 0; times -= 1) copy = mutatedOnce(copy, random);
  return copy;
}

function mutatedOnce(data: unknown, random: Random): unknown {
  if (typeof data !== 'object' || data === null) return wildValue(random);
  let node: object = data;
  for (;;) {
    const keys = Object.keys(node);
    if (keys.length === 0) return data;
    const key = keys[random.below(keys.length)] ?? '';
    const member = (node as Record<string, unknown>)[key];
    if (typeof member === 'object' && member !== null && random.happens(0.8)) node = member;
    else {
      mutateAt(node as Record<string, unknown>, key, random);
      return data;
    }
  }
}

function mutateAt(node: Record<string, unknown>, key: string, random: Random): void {
  const value = node[key];
  switch (random.below(6)) {
    case 0:
      if (Array.isArray(node)) node.splice(Number(key), 1);
      else Reflect.deleteProperty(node, key);
      return;
    case 1:
      if (!Array.isArray(node)) Reflect.deleteProperty(node, key);
      node[misspelt(key, random)] = value;
      return;
    case 2:
      node[key] = typeof value === 'number' ? String(value) : typeof value === 'string' ? misspelt(value, random) : [value];
      return;
    case 3:
      if (Array.isArray(node)) node.push(value);
      else node[key] = random.pick([-1, 0, 1e-300, 1e300, Infinity, NaN, '']);
      return;
    default:
      node[key] = wildValue(random, 1);
  }
}

function misspelt(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  return random.happens(0.5) ? text.slice(0, at) + text.slice(at + 1) : `${text.slice(0, at)}s${text.slice(at)}`;
}
