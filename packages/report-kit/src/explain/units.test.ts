import type { Measure, Observation, OwnUnit, Requirement } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import type { Table } from '../document/block.js';
import { plainText } from '../document/inline.js';
import { allBlocks } from '../document/all-blocks.js';
import { figure, oneTarget, spaced, year } from '../testing/one-target.js';
import { tinyObservations } from '../testing/tiny-framework.js';
import { tinyReport } from '../testing/tiny-report.js';

const bed: OwnUnit = {
  id: 'test/u.bed',
  kind: 'count',
  label: { en: 'bed', fr: 'lit' },
  plural: { en: 'beds', fr: 'lits' },
};
const beds: Measure = {
  id: 'test/m.a',
  label: { en: 'Beds in shelters', fr: 'Lits dans les foyers' },
  unit: bed,
  combine: { time: 'increment', across: 'sum' },
};
const spent: Measure = { ...beds, label: { en: 'Spent on shelters', fr: 'Dépensé pour les foyers' }, unit: 'CHF' };

const total = (measure: Measure, value: number): Requirement => ({
  kind: 'total-by',
  comparison: 'more-than',
  value,
  measure,
  window: year(2024),
});

describe('a unit of one’s own', () => {
  const told = oneTarget(total(beds, 500), [figure('a', 400, year(2024), { unit: 'test/u.bed', bound: 'more-than', measure: beds.id })]);

  it('stands in its own words wherever a figure does, in both languages', () => {
    expect(told.told('en', 'required')).toEqual(['Promised: more than 500 beds in total, 2024 (Beds in shelters).']);
    expect(told.told('fr', 'required')).toEqual(['Promis : plus de 500 lits au total, 2024 (Lits dans les foyers).']);
    expect(told.told('en', 'reported')).toEqual(['More than 400 beds in 2024. Source: the Ministry.']);
    expect(told.told('fr', 'reported')).toEqual(['Plus de 400 lits en 2024. Source : the Ministry.']);
  });
});

describe('a currency', () => {
  it('has its name, and what is reported in millions is told as the source does', () => {
    const reported: Partial<Observation> = { unit: 'CHF', measure: spent.id, reported: { value: 4.35, unitMultiplier: 6 } };
    const { told } = oneTarget(total(spent, 5_000_000), [figure('a', 4_350_000, year(2024), reported)]);
    expect(told('en', 'required')).toEqual(['Promised: more than 5 million Swiss francs in total, 2024 (Spent on shelters).']);
    expect(told('fr', 'required')).toEqual(['Promis : plus de 5 millions de francs suisses au total, 2024 (Dépensé pour les foyers).']);
    expect(told('en', 'reported')).toEqual(['4.35 million Swiss francs in 2024. Source: the Ministry.']);
    expect(told('fr', 'reported')).toEqual(['4,35 millions de francs suisses en 2024. Source : the Ministry.']);
  });
});

describe('a figure reported in thousands', () => {
  const cells = (reported: Observation['reported'], locale: string): readonly string[] => {
    const observations = tinyObservations.map((one): Observation =>
      one.id === 'o1' ? { ...one, value: 1_250, ...(reported === undefined ? {} : { reported }) } : one,
    );
    return allBlocks(tinyReport({ observations, locale }))
      .filter((block): block is Table => block.kind === 'table' && block.id === 'figures-table--tiny_2f1')
      .flatMap(({ rows }) => rows.map((row) => spaced(plainText(row.cells[2] ?? []))));
  };

  it('stands beside the number that it comes to', () => {
    expect(cells({ value: 1.25, unitMultiplier: 3 }, 'en')[0]).toMatch(
      /^at least 1,250 officers\s*at least 1.25 thousand officers as reported$/,
    );
    expect(cells({ value: 1.25, unitMultiplier: 3 }, 'fr')[0]).toMatch(
      /^au moins 1 250 agents\s*chiffre publié : au moins 1,25 millier d’agents$/,
    );
  });

  it('is not told twice where it is the same, nor where it is not what the value comes from', () => {
    expect(cells(undefined, 'en')[0]).toBe('at least 1,250 officers');
    expect(cells({ value: 12.5, unitMultiplier: 2 }, 'en')[0]).toBe('at least 1,250 officers');
    expect(cells({ value: 9, unitMultiplier: 3 }, 'en')[0]).toBe('at least 1,250 officers');
    expect(cells({ value: 9, unitMultiplier: 99 }, 'en')[0]).toBe('at least 1,250 officers');
  });
});
