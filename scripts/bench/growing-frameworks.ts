import type { Framework, Target } from '@actionline/core';
import type { evaluateFramework } from '@actionline/targets';

/** What a framework is evaluated from. */
export type GivenFramework = Parameters<typeof evaluateFramework>[0];

const BARE: Pick<Framework, 'id' | 'levels' | 'items' | 'measures' | 'validity'> = {
  id: 'bench',
  levels: [{ kind: 'promise', label: { en: 'Promise' }, commitment: true }],
  items: [],
  measures: [],
  validity: { start: '1000-01-01', end: '9000-12-31' },
};

/** A framework of some targets, with the items that they name. */
export function frameworkOf(targets: readonly Target[]): GivenFramework {
  const ids = [...new Set(targets.map(({ commitment }) => commitment))];
  const items = ids.map((id, at) => ({
    id,
    notation: String(at + 1),
    kind: 'promise',
    label: { en: 'Promise' },
    source: { position: at + 1 },
  }));
  return { ...BARE, items, targets };
}
