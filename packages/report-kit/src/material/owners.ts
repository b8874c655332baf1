import { ActionlineError, isIsoDate, type Framework, type LocalizedText, type ScopedId } from '@actionline/core';
import { nearestAmong, show } from '@actionline/core/internal';
import { actors } from '@actionline/taxonomy';

import type { Owner } from './owner.js';
import type { ReportInput } from './report-input.js';

/**
 * Who answers for a target, an item or the framework: whom the caller names for it or for what stands above it, else the leading actors
 * that the framework names there, else its issuer.
 *
 * @throws {@link ActionlineError} `bad-argument` for an owner of nothing in the framework, without a name, or with a day that is none.
 */
export function ownersOf(
  { framework, owners = {}, vocabularies }: Pick<ReportInput, 'framework' | 'owners' | 'vocabularies'>,
  wordsOf: (of: LocalizedText) => string,
  listOf: (items: readonly string[]) => string,
): (id: ScopedId) => Owner {
  checkOwners(owners, framework);
  const above = new Map<string, string | undefined>([
    ...framework.targets.map(({ id, commitment }) => [id, commitment] as const),
    // a target may have the id of its commitment
    ...framework.items.map(({ id, parent }) => [id, parent ?? framework.id] as const),
  ]);
  const itemOf = new Map<string, Framework['items'][number]>(framework.items.map((item) => [item.id, item]));
  const labels = new Map((vocabularies?.actors ?? actors).concepts.map(({ id, label }) => [id, label]));
  const leading = (id: string): string | undefined => {
    const leads = (itemOf.get(id)?.facets?.actors ?? []).filter(({ role }) => role === 'lead');
    const names = leads.flatMap(({ actor }) => wordsOf(labels.get(actor) ?? {}) || actor);
    return names.length === 0 ? undefined : listOf(names);
  };
  return (id) => {
    const path: string[] = [];
    for (let at: string | undefined = id; at !== undefined; at = above.get(at)) path.push(at);
    for (const at of path) {
      const given = Object.hasOwn(owners, at) ? owners[at] : undefined;
      if (given !== undefined) return given;
    }
    for (const at of path) {
      const name = leading(at);
      if (name !== undefined) return { name };
    }
    return { name: wordsOf(framework.issuer.name) };
  };
}

function checkOwners(owners: Readonly<Record<string, Owner>>, framework: Framework): void {
  const known = [framework.id, ...framework.items.map(({ id }) => id), ...framework.targets.map(({ id }) => id)] as readonly string[];
  const ids = new Set(known);
  for (const [id, owner] of Object.entries(owners)) {
    if (!ids.has(id)) {
      const near = nearestAmong(known)(id);
      throw new ActionlineError(
        'bad-argument',
        `owners has ${show(id)}; expected the id of the framework, of an item or of a target${near === undefined ? '' : `; did you mean ${show(near)}?`}`,
        { given: id },
      );
    }
    const { name, contact, by } = owner as Partial<Owner>;
    if (typeof name !== 'string' || name.trim() === '' || (contact !== undefined && typeof contact !== 'string'))
      throw new ActionlineError(
        'bad-argument',
        `owners[${show(id)}] was ${show(owner)}; expected a name, and a contact where there is one.`,
        {
          given: owner,
        },
      );
    if (by !== undefined && !isIsoDate(by))
      throw new ActionlineError('bad-date', `owners[${show(id)}].by was ${show(by)}; expected a calendar date such as "2024-12-31".`, {
        given: by,
      });
  }
}
