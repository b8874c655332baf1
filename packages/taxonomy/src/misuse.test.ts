import { isActionlineError, type Framework } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { checkFramework } from './check-framework.js';
import { countFacets } from './count-facets.js';
import { findCommitments } from './find-commitments.js';
import { ancestorsOf, childrenOf, commitmentsOf, getItem, getTarget, levelOf, targetsOf } from './get-item.js';
import { createSearch, searchItems } from './search.js';
import { harbourPlan } from './testing/harbour-plan.js';

const throws = (): never => {
  throw new Error('no');
};
const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const any = <T>(value: unknown): T => value as T;
/** Values that throw at various touches, each made anew. */
const wild = (): readonly unknown[] => [
  null,
  5,
  'x',
  Symbol('x'),
  [null],
  { toString: throws },
  Object.create(null),
  revoked(),
  new Proxy([], { get: throws }),
  new Proxy({}, { get: throws, has: throws, ownKeys: throws }),
  Object.defineProperty({}, 'theme', { enumerable: true, get: throws }),
  { theme: revoked(), concepts: revoked() },
  { theme: { all: revoked() } },
  Object.defineProperty({}, 'themes', { enumerable: true, get: throws }),
  Object.defineProperty({}, 'concepts', { enumerable: true, get: throws }),
  { concepts: [revoked()] },
];
const frameworks = (): readonly unknown[] => [
  ...wild().flatMap((value) => [
    value,
    { ...harbourPlan, id: value },
    { ...harbourPlan, items: value },
    { ...harbourPlan, targets: value },
  ]),
  // an iterable that is no list
  { ...harbourPlan, items: new Set(harbourPlan.items) },
];

describe('a public function', () => {
  it.each<[string, (framework: Framework) => unknown]>([
    ['ancestorsOf', (framework) => ancestorsOf(framework, any('none/1'))],
    ['childrenOf', (framework) => childrenOf(framework, any('none/1'))],
    ['commitmentsOf', (framework) => commitmentsOf(framework)],
    ['countFacets', (framework) => countFacets(framework)],
    ['createSearch', (framework) => createSearch([framework])],
    ['findCommitments', (framework) => findCommitments(framework, any({ under: 'none/1' }))],
    ['getItem', (framework) => getItem(framework, any('none/1'))],
    ['getItem by no text', (framework) => getItem(framework, any(1))],
    ['getTarget', (framework) => getTarget(framework, 'none/1' as never)],
    ['levelOf', (framework) => levelOf(framework, any('none/1'))],
    ['targetsOf', (framework) => targetsOf(framework, any('none/1'))],
  ])('%s answers any framework with a result or an error of its own', (_, run) => {
    for (const framework of frameworks()) expectOwn(run, framework as Framework);
  });

  it.each<[string, (value: never) => unknown]>([
    ['countFacets', (items) => countFacets(harbourPlan, items)],
    ['createSearch', (list) => createSearch(list)],
    ['createSearch with vocabularies', (vocabularies) => createSearch([harbourPlan], { vocabularies })],
    ['findCommitments', (criteria) => findCommitments(harbourPlan, criteria)],
    ['findCommitments by a theme', (theme) => findCommitments(harbourPlan, { theme })],
    ['findCommitments by an actor', (actor) => findCommitments(harbourPlan, { actor })],
    ['searchItems', (options) => searchItems(harbourPlan, 'x', options)],
    ['searchItems with vocabularies', (vocabularies) => searchItems(harbourPlan, 'x', { locale: 'en', vocabularies })],
  ])('%s answers any argument with a result or an error of its own', (_, run) => {
    for (const value of wild()) expectOwn(run, value as never);
  });

  it('searchItems passes over languages that are none, and ends soon by that', () => {
    const languages = any<typeof harbourPlan.languages>([...harbourPlan.languages, ...Array.from({ length: 1_000 }, (_, at) => at)]);
    const ids = (framework: Framework): readonly string[] => searchItems(framework, 'report', { locale: 'en' }).map(({ item }) => item.id);
    expect(ids({ ...harbourPlan, languages })).toEqual(ids(harbourPlan));
    expect(ids(harbourPlan)).toContain('harbour-2030/1.2');
  });

  it('checkFramework tells of a vocabulary that throws when it is read', () => {
    const unreadable = [revoked(), Object.defineProperty({}, 'concepts', { get: throws }), { concepts: [revoked()] }];
    for (const themes of unreadable) {
      expect(checkFramework(harbourPlan, { vocabularies: any({ themes }) })).toMatchObject([
        { code: 'bad-vocabulary', path: ['vocabularies', 'themes'] },
      ]);
    }
    expect(checkFramework(harbourPlan, { vocabularies: any(Object.defineProperty({}, 'themes', { get: throws })) })).toMatchObject([
      { code: 'bad-vocabulary', path: ['vocabularies', 'themes'] },
    ]);
  });
});

function expectOwn<T>(run: (value: T) => unknown, value: T): void {
  try {
    run(value);
  } catch (error) {
    expect(isActionlineError(error), String((error as Error).stack)).toBe(true);
  }
}
