import { frameworkOf, isScopedId, unitKind, type Indicator } from '@actionline/core';
import { measureFitIssues } from '@actionline/core/internal';
import { indicatorCatalogueSchema, indicatorSchema, parseWith } from '@actionline/core/schemas';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

import { commitmentsOf, euActionPlan, hasItem, unodcPledges } from '../index.js';
import { getIndicator, proposedIndicators } from './index.js';

const { indicators, proposals, without } = proposedIndicators;
const births = getIndicator('actionline/sdg-16-9-1');

describe('the catalogue of proposed indicators', () => {
  it('is what its schema asks for', () => {
    expect(parseWith(indicatorCatalogueSchema, JSON.parse(JSON.stringify(proposedIndicators))).issues).toEqual([]);
    expect(Object.keys(proposedIndicators)).toEqual(['id', 'title', 'definition', 'indicators', 'proposals', 'without']);
  });

  // Counted in the list that it was made from: 249 rows, of which 9 say that there is no honest indicator; 231 indicators.
  it('has every indicator and every proposal', () => {
    expect([indicators.length, proposals.length, without.length]).toEqual([231, 240, 9]);
    expect(new Set(indicators.map(({ id }) => id)).size).toBe(231);
    const byKind = (kind: string): number => indicators.filter(({ basis }) => basis.kind === kind).length;
    // 8 of the UN Treaty Collection, 5 of the Council of Europe and 4 conventions of the ILO; 28 of V-Dem, 4 of WJP and 8 others.
    expect(['sdg', 'treaty-list', 'index', 'ohchr-framework', 'new-proposal'].map(byKind)).toEqual([40, 17, 40, 3, 44]);
  });

  it('speaks of every priority action: an indicator, or why there is none', () => {
    const spokenOf = new Set<string>([...proposals, ...without].map(({ item }) => item));
    expect(commitmentsOf(euActionPlan).filter(({ id }) => !spokenOf.has(id))).toEqual([]);
    // Standing duties, of which a number would only count meetings or mentions.
    expect(without.map(({ item }) => item.split('/')[1])).toEqual([
      '1.3.7',
      '2.4.3',
      '2.4.7',
      '3.3.1',
      '3.3.4',
      '4.1.1',
      '4.1.2',
      '4.1.4',
      '5.2.2',
    ]);
  });

  it('names only items and indicators that there are', () => {
    const ids = new Set<string>(indicators.map(({ id }) => id));
    for (const { item, indicator } of proposals) {
      expect(hasItem(euActionPlan, item) || hasItem(unodcPledges, item), item).toBe(true);
      expect(ids.has(indicator), indicator).toBe(true);
    }
    const measures = new Set<string>(euActionPlan.measures.map(({ id }) => id));
    const same = indicators.flatMap(({ sameMeasure }) => sameMeasure ?? []);
    expect(same).toHaveLength(2);
    for (const id of same) expect(measures.has(id), id).toBe(true);
  });

  it('is proposed by Actionline, and says so everywhere', () => {
    for (const { id, proposedBy } of indicators) expect([frameworkOf(id), proposedBy]).toEqual(['actionline', 'Actionline']);
    for (const text of [proposedIndicators.title.en, proposedIndicators.title.fr]) expect(text).toContain('Actionline');
  });

  it('does not say that terms of use were read: nobody read them', () => {
    expect(indicators.filter(({ terms }) => terms.verified)).toEqual([]);
    expect(getIndicator('actionline/wjp-due-process').terms.use).toBe('permission');
    expect(getIndicator('actionline/rti-rating').terms.use).toBe('not-read');
    for (const { publicData, terms } of indicators) expect(terms.use === 'no-figures').toBe(publicData === 'no');
  });
});

describe('an indicator', () => {
  it('has a measure under its own id, that can be evaluated', () => {
    for (const { id, label, measure } of indicators) {
      expect(isScopedId(id), id).toBe(true);
      expect([measure.id, measure.label]).toEqual([id, label]);
      expect(measureFitIssues(measure), id).toEqual([]);
    }
  });

  it('is never averaged over countries where it is a rate, a share or an index', () => {
    for (const { id, measure } of indicators) {
      if (['share', 'rate', 'index'].includes(unitKind(measure.unit)))
        expect(measure.combine, id).toEqual({ time: 'snapshot', across: 'none' });
      else if (measure.unit === 'country') expect(measure.combine, id).toMatchObject({ across: 'distinct', of: 'place' });
    }
  });

  it('has neither a target nor a baseline nor a requirement', () => {
    const plain = JSON.parse(JSON.stringify(births)) as object;
    expect(parseWith(indicatorSchema, plain).ok).toBe(true);
    for (const key of ['target', 'baseline', 'requirement', 'value'])
      expect(parseWith(indicatorSchema, { ...plain, [key]: { value: 90, date: '2030-12-31' } }).ok, key).toBe(false);
    // @ts-expect-error -- an indicator asks for nothing
    const asking: Indicator = { ...births, target: { value: 90 } };
    expect(asking.id).toBe(births.id);
  });

  it('has no direction where more is neither good nor bad', () => {
    const directions = (...ids: readonly Indicator['id'][]): readonly string[] =>
      ids.map((id) => indicators.find((one) => one.id === `actionline/${id}`)?.direction ?? id);
    // detected victims, convictions, people listed or helped, recorded hate crimes, arrest warrants
    expect(
      directions(
        'sdg-16-2-2',
        'trafficking-convictions',
        'ghrsr-listings',
        'gerf-victims-assisted',
        'hrd-supported-eu-mechanism',
        'lgbti-hate-crimes-reported',
        'icc-suspects-at-large',
      ),
    ).toEqual(Array.from({ length: 7 }, () => 'none'));
    // 0 is best and 10 worst; upwards to more corruption; parity is 1
    expect(directions('sdg-8-8-2', 'vdem-political-corruption', 'sdg-4-5-1')).toEqual(['decrease', 'decrease', 'keep']);
    expect(indicators.filter(({ parity }) => parity !== undefined).map(({ id, parity }) => [id, parity])).toEqual([
      ['actionline/sdg-4-5-1', 1],
    ]);
  });

  it('has parity with "keep" only', () => {
    expect(parseWith(indicatorSchema, { ...births, parity: 1 }).issues.map(({ path }) => path)).toEqual([['parity']]);
    expect(
      parseWith(indicatorSchema, { ...births, measure: { ...births.measure, id: 'actionline/x' } }).issues.map(({ path }) => path),
    ).toEqual([['measure', 'id']]);
  });
});

describe('whoever does not ask for indicators', () => {
  it.each(['index.ts', 'eu-action-plan.ts', 'unodc-hr75.ts', 'vocabularies.ts', 'crosswalks.ts', 'skos/index.ts'])(
    'ships none with %s',
    async (entry) => {
      const { metafile } = await build({
        entryPoints: [`${import.meta.dirname}/../${entry}`],
        bundle: true,
        write: false,
        metafile: true,
        format: 'esm',
        platform: 'node',
        packages: 'external',
        logLevel: 'error',
      });
      const inputs = Object.keys(metafile.inputs);
      expect(inputs.some((path) => path.endsWith(`src/${entry}`))).toBe(true);
      expect(inputs.filter((path) => path.includes('indicators/'))).toEqual([]);
    },
  );
});
