import { hasItem, hasTarget, countFacets } from '@actionline/taxonomy';
import type { Framework, Interpretation } from '@actionline/core';
import { facetNames, type Address, type ChosenFacets, type FacetName } from './address.js';
import type { DroppedPart, ReadAddress } from './read-address.js';

/** The address with what the framework has; what it has not is named in `dropped` and left out. */
export function settleAddress(address: Address, framework: Framework): ReadAddress {
  const dropped: DroppedPart[] = [];
  const known = (name: string, value: string | undefined, isKnown: boolean): string | undefined => {
    if (value === undefined || isKnown) return value;
    dropped.push({ name, value });
    return undefined;
  };
  const item = known('item', address.item, address.item !== undefined && hasItem(framework, address.item));
  const target = known('target', address.target, address.target !== undefined && hasTarget(framework, address.target));
  const facets = settleFacets(address.facets, framework, dropped);
  const readings = Object.fromEntries(
    Object.entries(address.readings).filter(
      ([id, reading]) => known('reading', `${id}~${reading}`, hasReading(framework, id, reading)) !== undefined,
    ),
  );
  return { address: { ...address, item, target, facets, readings }, dropped };
}

function settleFacets(chosen: ChosenFacets, framework: Framework, dropped: DroppedPart[]): ChosenFacets {
  const used = facetNames.filter((name) => (chosen[name] ?? []).length > 0);
  if (used.length === 0) return chosen;
  const counts = countFacets(framework);
  const has = (name: FacetName, value: string): boolean => {
    if (name === 'under') return hasItem(framework, value);
    if (name === 'level') return framework.levels.some(({ kind }) => kind === value);
    return counts[name].some(({ id }) => id === value);
  };
  return Object.fromEntries(
    used.map((name) => {
      const values = chosen[name] ?? [];
      for (const value of values) if (!has(name, value)) dropped.push({ name, value });
      return [name, values.filter((value) => has(name, value))];
    }),
  );
}

function hasReading(framework: Framework, id: string, reading: string): boolean {
  const target = framework.targets.find((one) => one.id === id);
  if (target === undefined) return false;
  const texts = [target, ...(target.revisions ?? [])];
  return texts
    .flatMap((text): readonly Interpretation[] =>
      'interpretation' in text && text.interpretation !== undefined ? [text.interpretation] : [],
    )
    .some(({ taken, others }) => [taken, ...others].some((one) => one.id === reading));
}
