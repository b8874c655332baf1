import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Framework } from '@actionline/core';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { findCommitments, type CommitmentCriteria } from './find-commitments.js';
import { commitmentsOf, euActionPlan, unodcPledges } from './index.js';

/** One subject of the gold: what a reader of the texts finds, and the queries that must find the same. */
interface Subject {
  readonly subject: string;
  readonly means: string;
  /** Each is asked alone; the criteria inside one are united. */
  readonly queries: readonly (readonly CommitmentCriteria[])[];
  /** By framework and notation: the deciding words of the unit. */
  readonly named: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly decided?: readonly { readonly id: string; readonly names: boolean; readonly why: string }[];
}

/** By facet and concept: the deciding words of a unit that is no commitment. */
type Names = Readonly<Partial<Record<'themes' | 'groups' | 'actors' | 'standards', Readonly<Record<string, string>>>>>;

const gold = parse(readFileSync(join(import.meta.dirname, 'testing', 'subjects.yaml'), 'utf8')) as {
  readonly subjects: readonly Subject[];
  readonly units: Readonly<Record<string, Names>>;
};
const frameworks: readonly Framework[] = [euActionPlan, unodcPledges];
const commitments = new Set(frameworks.flatMap((framework) => commitmentsOf(framework).map(({ id }): string => id)));
/** Below this share a query would have missed, or found without reason, a whole commitment in each of these gold sets. */
const LEAST = 0.97;

const idsOf = ({ named }: Subject): ReadonlySet<string> =>
  new Set(Object.entries(named).flatMap(([framework, units]) => Object.keys(units).map((notation) => `${framework}/${notation}`)));

describe.each(gold.subjects.map((subject) => [subject.subject, subject] as const))('%s', (_, subject) => {
  const named = idsOf(subject);

  it('is named by commitments that there are, each with its deciding words', () => {
    expect([...named].filter((id) => !commitments.has(id))).toEqual([]);
    for (const words of Object.values(subject.named).flatMap((units) => Object.values(units))) {
      expect(words, 'a few words').toMatch(/^\S+(?: \S+){0,7}$/u);
    }
  });

  it('holds what was decided where two readings differed', () => {
    for (const { id, names } of subject.decided ?? []) {
      expect(commitments.has(id), id).toBe(true);
      expect(named.has(id), id).toBe(names);
    }
  });

  it.each(subject.queries.map((query) => [JSON.stringify(query), query] as const))('is found by %s', (_query, query) => {
    const found = new Set(
      query.flatMap((criteria) =>
        frameworks.flatMap((framework) => findCommitments(framework, criteria as object).map(({ id }): string => id)),
      ),
    );
    const right = [...found].filter((id) => named.has(id)).length;
    const missed = [...named].filter((id) => !found.has(id));
    const wrong = [...found].filter((id) => !named.has(id));
    expect(right / named.size, `recall; missed: ${missed.join(' ')}`).toBeGreaterThanOrEqual(LEAST);
    expect(right / found.size, `precision; found without being named: ${wrong.join(' ')}`).toBeGreaterThanOrEqual(LEAST);
  });
});

describe('instruments and lists of means', () => {
  const units = euActionPlan.items.filter(({ kind }) => kind === 'instrument' || kind === 'means');

  it('are all read', () => {
    expect(Object.keys(gold.units)).toEqual(units.map(({ notation }) => notation));
  });

  it.each(units.map(({ notation, facets }) => [notation, facets] as const))(
    '%s carries what it names, and nothing else',
    (notation, facets) => {
      const names = (facet: keyof Names): readonly string[] => Object.keys(gold.units[notation]?.[facet] ?? {}).sort();
      expect([...(facets?.themes ?? [])].sort()).toEqual(names('themes'));
      expect([...(facets?.groups ?? [])].sort()).toEqual(names('groups'));
      expect((facets?.actors ?? []).map(({ actor }) => actor).sort()).toEqual(names('actors'));
      expect((facets?.standards ?? []).map(({ standard }) => standard).sort()).toEqual(names('standards'));
      expect((facets?.standards ?? []).filter(({ cited }) => cited !== 'named')).toEqual([]);
    },
  );
});
