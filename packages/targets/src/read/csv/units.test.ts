import { findUnit, type Measure, type OwnUnit } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { observationsFromJson } from '../json.js';
import { readObservationsCsv, writeObservationsCsv } from '../csv.js';

const bed: OwnUnit = {
  id: 'demo/u.bed',
  kind: 'count',
  label: { en: 'bed', fr: 'lit' },
  plural: { en: 'beds', fr: 'lits' },
};
const beds: Pick<Measure, 'id' | 'unit'> = { id: 'demo/m.beds', unit: bed };
const spent: Pick<Measure, 'id' | 'unit'> = { id: 'demo/m.spent', unit: 'EUR' };

const HEADER = 'id,measure,value,unit,unit_multiplier,period_start,period_end,role,source_title';
const row = (value: string, unit: string, multiplier = '', measure = 'demo/m.spent'): string =>
  `a,${measure},${value},${unit},${multiplier},2024-01-01,2024-12-31,result,Report`;
const read = async (line: string, measures?: readonly Pick<Measure, 'id' | 'unit'>[]) => {
  const { observations, issues } = await readObservationsCsv([`${HEADER}\n${line}\n`], measures === undefined ? {} : { measures });
  return { observation: observations[0], issues };
};
const json = {
  id: 'a',
  measure: 'demo/m.spent',
  period: { start: '2024-01-01', end: '2024-12-31' },
  role: 'result',
  source: { title: 'Report' },
};

describe('a value published in thousands or millions', () => {
  it.each([
    // 4.35 times a million, as decimal digits
    ['4.35', 'EUR', '6', 'EUR', 4_350_000, { value: 4.35, unitMultiplier: 6 }],
    ['4.35', 'million EUR', '', 'EUR', 4_350_000, { value: 4.35, unitMultiplier: 6 }],
    ['4.35', 'Mio. EUR', '', 'EUR', 4_350_000, { value: 4.35, unitMultiplier: 6 }],
    ['12.5', 'milliers de personnes', '', 'person', 12_500, { value: 12.5, unitMultiplier: 3 }],
    ['1.1', 'kCHF', '', 'CHF', 1_100, { value: 1.1, unitMultiplier: 3 }],
    ['0', 'million EUR', '', 'EUR', 0, { value: 0, unitMultiplier: 6 }],
    ['-0.5', 'USD', '3', 'USD', -500, { value: -0.5, unitMultiplier: 3 }],
    // in units: there is nothing to keep
    ['5', 'EUR', '0', 'EUR', 5, undefined],
    ['5', 'euros', '', 'EUR', 5, undefined],
  ])('%s of “%s” with the multiplier “%s” is multiplied out and kept as it was', async (value, unit, multiplier, id, out, reported) => {
    const { observation, issues } = await read(row(value, unit, multiplier));
    expect(issues).toEqual([]);
    expect([observation?.unit, observation?.value, observation?.reported]).toEqual([id, out, reported]);
    // in JSON a unit is written by its id
    const unitMultiplier = reported?.unitMultiplier ?? 0;
    const fromJson = observationsFromJson([{ ...json, value: Number(value), unit: id, unitMultiplier }]);
    expect(fromJson.issues).toEqual([]);
    expect(fromJson.observations).toEqual([observation]);
  });

  it('is written as it was published, and read back the same', async () => {
    const { observation } = await read(row('4.35', 'million EUR'));
    const observations = observation === undefined ? [] : [observation];
    const written = writeObservationsCsv(observations);
    // the unit is named by its id, the multiplier beside it
    expect(written.ok && written.value.split('\r\n').slice(0, 2)).toEqual([
      'id,measure,value,unit,unit_multiplier,period_start,period_end,role,source_title',
      'a,demo/m.spent,4.35,EUR,6,2024-01-01,2024-12-31,result,Report',
    ]);
    expect((await readObservationsCsv(written.ok ? [written.value] : [])).observations).toEqual(observations);
    expect(observationsFromJson(JSON.stringify(observations)).observations).toEqual(observations);
  });

  it('is missing where no value is given, whatever its multiplier', async () => {
    const { observations, issues } = await readObservationsCsv([`${HEADER},missing\n${row('', 'million EUR')},suppressed\n`]);
    expect(issues).toEqual([]);
    expect(observations[0]).not.toHaveProperty('reported');
    expect(observations[0]?.unit).toBe('EUR');
  });

  it.each([
    // a thousand million, or a million said twice?
    ['4', 'million EUR', '6', 'multiplier-twice'],
    ['4', 'million EUR', '0', 'multiplier-twice'],
    // beyond the greatest number
    ['1e300', 'EUR', '15', 'not-a-number'],
    ['4', 'EUR', '-3', 'unknown-multiplier'],
    ['4', 'EUR', '16', 'unknown-multiplier'],
    ['4', 'EUR', '1.5', 'unknown-multiplier'],
  ])('%s of “%s” with the multiplier “%s” is refused', async (value, unit, multiplier, code) => {
    const { observation, issues } = await read(row(value, unit, multiplier));
    expect(observation).toBeUndefined();
    expect(issues).toMatchObject([{ code, severity: 'error', column: 'unit_multiplier' }]);
  });

  it('is refused in JSON where the multiplier is none, or stands beside a figure that is multiplied out already', () => {
    const issuesOf = (rest: object) => observationsFromJson([{ ...json, value: 4, unit: 'EUR', ...rest }]).issues;
    expect(issuesOf({ unitMultiplier: '6' })).toMatchObject([{ code: 'wrong-type', path: [0, 'unitMultiplier'] }]);
    expect(issuesOf({ unitMultiplier: -3 })).toMatchObject([{ code: 'unknown-multiplier', path: [0, 'unitMultiplier'] }]);
    expect(issuesOf({ value: 1e300, unitMultiplier: 15 })).toMatchObject([{ code: 'not-a-number', path: [0, 'unitMultiplier'] }]);
    expect(issuesOf({ unit: 'million EUR' })).toMatchObject([{ code: 'unknown-value', path: [0, 'unit'] }]);
    expect(issuesOf({ unitMultiplier: 3, reported: { value: 4, unitMultiplier: 0 } })).toMatchObject([
      { code: 'multiplier-twice', path: [0, 'reported'] },
    ]);
    // 4 in thousands is 4,000, not 4
    expect(issuesOf({ reported: { value: 4, unitMultiplier: 3 } })).toMatchObject([{ code: 'bad-value', path: [0, 'reported'] }]);
    expect(issuesOf({ value: 4000, reported: { value: 4, unitMultiplier: 3 } })).toEqual([]);
  });
});

describe('a unit of one’s own', () => {
  it.each(['demo/u.bed', 'bed', 'beds', 'lits'])('is read as “%s”', async (unit) => {
    const { observation, issues } = await read(row('3', unit, '', 'demo/m.beds'), [beds]);
    expect(issues).toEqual([]);
    expect(observation?.unit).toBe('demo/u.bed');
  });

  it('is refused with the nearest where no measure declares it, and taken where no measures are given', async () => {
    const { observation, issues } = await read(row('3', 'demo/u.bde', '', 'demo/m.beds'), [beds]);
    expect(observation).toBeUndefined();
    expect(issues).toMatchObject([{ code: 'unknown-unit', column: 'unit', values: { nearest: 'demo/u.bed' } }]);
    const fromJson = observationsFromJson([{ ...json, measure: 'demo/m.beds', value: 3, unit: 'demo/u.bde' }], { measures: [beds] });
    expect(fromJson.issues).toMatchObject([{ code: 'unknown-unit', path: [0, 'unit'], values: { nearest: 'demo/u.bed' } }]);
    expect((await read(row('3', 'demo/u.bde'))).observation?.unit).toBe('demo/u.bde');
  });
});

describe('another unit than the measure’s', () => {
  it('says of currencies that they are not converted', async () => {
    const { observation, issues } = await read(row('3', 'USD'), [spent]);
    expect(observation?.unit).toBe('USD');
    expect(issues.map(({ message }) => message)).toEqual([
      'The unit was "USD"; expected "EUR", the unit of the measure; the figure is kept but not counted; currencies are not converted; give the figure in EUR, or a measure of its own.',
    ]);
  });

  it('asks for a conversion where one can be made', async () => {
    const { issues } = await read(row('3', 'hours'), [{ id: 'demo/m.spent', unit: 'day' }]);
    expect(issues[0]?.message).toContain('convert the value');
  });
});

it('reads every unit that it is told of in an issue', () => {
  const found = findUnit('nothing of the kind');
  const expected = found.issues[0]?.values?.expected;
  for (const id of Array.isArray(expected) ? expected : []) expect(findUnit(String(id)).ok).toBe(true);
});
