import { expect, it } from 'vitest';

import { entryNames } from './entry-points.js';
import { allPoints } from './points.js';
import { randomOf } from './random.js';
import { smallest } from './smaller.js';
import { spoiltText } from './spoilt-text.js';

it('covers every entry that is a module, every reader, every renderer of text and the command', async () => {
  // written down apart from the packages’ own list: whoever adds an entry reads here what it is tried with
  expect(entryNames().filter((name) => !/eu-action-plan|unodc-hr75|vocabularies/.test(name))).toEqual([
    '@actionline/core',
    '@actionline/core/schemas',
    '@actionline/core/internal',
    '@actionline/report-kit',
    '@actionline/report-kit/docx',
    '@actionline/report-kit/json',
    '@actionline/report-kit/pdf',
    '@actionline/report-kit/xlsx',
    '@actionline/report-kit/zip',
    '@actionline/targets',
    '@actionline/targets/csv',
    '@actionline/targets/iati',
    '@actionline/targets/json',
    '@actionline/targets/sdmx',
    '@actionline/targets/methods',
    '@actionline/targets/table',
    '@actionline/taxonomy',
    '@actionline/taxonomy/crosswalks',
    '@actionline/taxonomy/indicators',
    '@actionline/taxonomy/skos',
  ]);
  const points = await allPoints('');
  const readers = points.filter(({ name }) => /^@actionline\/targets\S* (?:read|\w+FromJson)/.test(name));
  expect(readers.length).toBeGreaterThan(8);
  // every reader, renderer and evaluation is given sound values of which a place is changed, and not values of no type alone
  const bare = points.filter(({ samples, draw }) => samples.length === 0 && draw === undefined).map(({ name }) => name.split(' ')[1] ?? '');
  expect(bare.filter((name) => /^(?:read|render|evaluate|assess|compare|assemble|to[A-Z]|from[A-Z])|FromJson$/.test(name))).toEqual([
    'renderPdf',
  ]);
});

it('spoils a text alike for the same chance, and otherwise for another', () => {
  const text = 'id,measure,value\na,b,1\n';
  expect(spoiltText(text, randomOf(1, 1))).toBe(spoiltText(text, randomOf(1, 1)));
  expect(new Set(Array.from({ length: 20 }, (_, at) => spoiltText(text, randomOf(1, at)))).size).toBeGreaterThan(10);
});

it('leaves out of a case whatever the fault does not need', async () => {
  const values = ['some words, then x, then others', { keep: [1, 2, { inner: 'y' }], other: { deep: [true] } }];
  const needs = ([text, data]: readonly unknown[]): Promise<boolean> =>
    Promise.resolve(typeof text === 'string' && text.includes('x') && JSON.stringify(data ?? null).includes('"y"'));
  expect(await smallest(values, needs)).toEqual(['x', { keep: [{ inner: 'y' }] }]);
});
