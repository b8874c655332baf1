import { describe, expect, it } from 'vitest';

import { euActionPlan, unodcPledges } from '@actionline/taxonomy';
import { evaluateFramework } from '@actionline/targets';

import { exampleMeasures, readFigures } from './read-figures.js';

const asOf = '2026-11-21';
const both = await Promise.all([euActionPlan, unodcPledges].map((framework) => readFigures(framework, asOf)));
const [eu, unodc] = both;

describe('the published figures', () => {
  it('are all read, and lint finds no error', () => {
    // 98 and 64 of the first round, 206 and 53 of the second: data/README.md
    expect(both.map(({ observations, read }) => [observations.length, read])).toEqual([
      [304, 304],
      [117, 117],
    ]);
    expect(both.flatMap(({ problems }) => problems)).toEqual([]);
  });

  it('have the warnings that data/README.md explains, and no others', () => {
    const counts = new Map<string, number>();
    for (const { code } of both.flatMap(({ doubts }) => doubts)) counts.set(code, (counts.get(code) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({ 'future-date': 21, 'outside-every-window': 2, 'running-total-as-increment': 1 });
  });

  it('use every measure that the example declares', () => {
    const counted = new Set<string>(both.flatMap(({ observations }) => observations.map(({ measure }) => measure)));
    expect(exampleMeasures.map(({ id }) => id).filter((id) => !counted.has(id))).toEqual([]);
  });

  it('cite one source in one way', () => {
    const cited = new Map<string, Set<string>>();
    for (const { source } of both.flatMap(({ observations }) => observations)) {
      const { title, publisher, published, url = '' } = source;
      cited.set(url, (cited.get(url) ?? new Set()).add(JSON.stringify([title, publisher, published])));
    }
    expect([...cited].filter(([, ways]) => ways.size > 1)).toEqual([]);
    expect(cited.size).toBe(264);
  });

  it('speak about the delivery of 47 of the 119 actions', () => {
    if (eu === undefined) throw new Error('not read');
    const { total, withEvidence } = evaluateFramework(euActionPlan, eu.observations, { asOf }).coverage.commitments;
    expect([withEvidence.length, total]).toEqual([47, 119]);
  });

  it('prove what is shown, and leave open what a few lower bounds leave open', () => {
    if (eu === undefined || unodc === undefined) throw new Error('not read');
    const status = Object.fromEntries(
      [
        ...evaluateFramework(euActionPlan, eu.observations, { asOf }).evaluations,
        ...evaluateFramework(unodcPledges, unodc.observations, { asOf }).evaluations,
      ].map(({ target, status: its }) => [target, its]),
    );
    // Five deeds are dated before their deadline. Five years have an annual report, 2025 has none that was found.
    expect(status).toMatchObject({
      'eu-hrdap-2020/1.3.2.a': 'achieved',
      'eu-hrdap-2020/1.5.1.a': 'achieved',
      'eu-hrdap-2020/2.4.8.a': 'achieved',
      'eu-hrdap-2020/3.3.5.a': 'achieved',
      'eu-hrdap-2020/5.1.2.a': 'achieved',
      'eu-hrdap-2020/5.1.1.a': 'inconclusive',
    });
    // Six of ten countries by March 2025 and 29 of 30 in 2024 are ahead of a straight path of five years.
    expect(status).toMatchObject({ 'unodc-hr75/1.b': 'on-track', 'unodc-hr75/2.a': 'on-track' });
    // Single trainings and workshops prove a few of many: neither kept nor missed, though 7.a is over.
    for (const target of ['6.a', '7.a', '14.a', '15.c']) expect(status[`unodc-hr75/${target}`]).toBe('inconclusive');
    // A protocol that is not shown to be the joint tools is not taken for them; the window is open until the end of 2026.
    expect(status['unodc-hr75/10.a']).toBe('pending');
  });
});
