import { describe, expect, it } from 'vitest';

import { tinyFramework } from '../../testing/tiny-framework.js';
import { tinyReport } from '../../testing/tiny-report.js';
import { renderCsv } from './csv.js';

function rows(csv: string): readonly (readonly string[])[] {
  return csv
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));
}

describe('renderCsv', () => {
  it('has a header and one row a target', () => {
    const [header, ...targets] = rows(renderCsv(tinyReport()));
    expect(header?.slice(0, 4)).toEqual(['target', 'commitment', 'part_of', 'commitment_label']);
    expect(targets.map(([target]) => target)).toEqual(['tiny/1.1.a', 'tiny/1.2.a', 'tiny/1.3.a']);
  });

  it('names its columns in English in every language', () => {
    expect(rows(renderCsv(tinyReport({ locale: 'fr' })))[0]).toEqual(rows(renderCsv(tinyReport()))[0]);
  });

  it.each(['=1+1', '+1', '-1', '@x', ' =1', '\t=1', '\ufeff=1', '\uff1d1'])('disarms %j, which a spreadsheet could run', (label) => {
    const framework = { ...tinyFramework, targets: tinyFramework.targets.map((target) => ({ ...target, label: { en: label } })) };
    expect(renderCsv(tinyReport({ framework }))).toContain(`,'${label.trim()}`);
  });

  it('leaves negative numbers numbers', () => {
    const report = tinyReport();
    const findings = report.findings.map((finding) => ({ ...finding, value: -3, shareOfWay: -0.5 }));
    expect(rows(renderCsv({ ...report, findings }))[1]).toContain('-3');
  });

  it('quotes what holds a comma, a quotation mark or a line break', () => {
    const report = tinyReport();
    const findings = report.findings.map((finding) => ({ ...finding, label: 'a, "b"\nc' }));
    expect(renderCsv({ ...report, findings })).toContain('"a, ""b""\nc"');
  });
});
