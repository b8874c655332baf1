import type { Issue } from '@actionline/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';

import type { Report } from '../document/report.js';
import { renderCsv } from '../render/csv/csv.js';
import { renderHtml } from '../render/html/html.js';
import { renderJson } from '../render/json/json.js';
import { renderMarkdown } from '../render/markdown/markdown.js';
import { namingFramework, tinyActivities } from '../testing/tiny-activities.js';
import { tinyReport } from '../testing/tiny-report.js';
import { reportFromJson, reportJsonSchema } from './json.js';

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9"/></svg>';
const full = tinyReport({
  framework: namingFramework,
  activities: tinyActivities,
  template: 'pledge-progress',
  locale: 'fr',
  knownAt: '2025-03-31',
  minimumConfidence: 'low',
  logo: { alt: 'Mark', picture: { format: 'svg', svg, width: 9, height: 9 } },
  narratives: [{ about: 'tiny/1.1', text: '- **a** `b`\n  1. [c](https://example.org)\n\nd', language: 'en' }],
  assessments: [
    { about: 'tiny/1.1', author: 'A', independence: 'self', date: '2025-01-01', rationale: 'So.', language: 'en', status: 'on-track' },
  ],
});
const reports: readonly (readonly [string, Report])[] = [
  ['a report', tinyReport()],
  ['one with everything in it', full],
  ['one of nothing reported', tinyReport({ observations: [] })],
];

const parsed = (): Record<string, unknown> => JSON.parse(renderJson(full)) as Record<string, unknown>;
const codes = (given: unknown): readonly (readonly unknown[])[] =>
  reportFromJson(given).issues.map(({ code, path }: Issue) => [code, path?.join('.')]);

describe('reportFromJson', () => {
  it.each(reports)('reads %s back as it was, and every renderer writes the same of it', (_what, report) => {
    const read = reportFromJson(renderJson(report));
    expect(read).toEqual({ ok: true, value: report, issues: [] });
    if (!read.ok) return;
    for (const render of [renderHtml, renderMarkdown, renderCsv, renderJson]) expect(render(read.value)).toBe(render(report));
  });

  it('takes what is already parsed', () => {
    expect(reportFromJson(parsed()).ok).toBe(true);
  });

  it('refuses another shape with the path and the nearest name', () => {
    expect(codes({ ...parsed(), contct: 'x' })).toEqual([['unknown-key', 'contct']]);
    expect(codes({ ...parsed(), status: 'fianl' })).toEqual([['unknown-value', 'status']]);
    const { sections: _sections, ...without } = parsed();
    expect(codes(without)).toEqual([['missing-key', 'sections']]);
    const [first] = full.sections;
    const odd = { ...first, blocks: [{ kind: 'paragraf', id: 'x' }] };
    expect(reportFromJson({ ...parsed(), sections: [odd] }).issues).toMatchObject([
      { code: 'unknown-value', path: ['sections', 0, 'blocks', 0, 'kind'], values: { nearest: 'paragraph' } },
    ]);
  });

  it('refuses another major version, and says of which this one is', () => {
    expect(codes({ ...parsed(), schemaVersion: '4.0.0' })).toEqual([['other-version', 'schemaVersion']]);
    expect(codes({ schemaVersion: '2.2.0' })).toEqual([['other-version', 'schemaVersion']]);
  });

  it('leaves out what a later minor version has more, and says so', () => {
    const later = { ...parsed(), schemaVersion: '3.99.0', mood: 'good' };
    const read = reportFromJson(later);
    expect(read.ok && read.value).toEqual({ ...full, schemaVersion: '3.99.0' });
    expect(read.issues).toMatchObject([{ code: 'unknown-key', severity: 'warning', path: ['mood'] }]);
    expect(reportFromJson({ ...later, status: 'x' }).ok).toBe(false);
  });

  it('refuses a document that no renderer would show', () => {
    const [first] = parsed()['sections'] as readonly unknown[];
    expect(codes({ ...parsed(), sections: [first, first] }).some(([code]) => code === 'repeated-id')).toBe(true);
    const script = { format: 'svg', svg: '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', width: 1, height: 1 };
    expect(codes({ ...parsed(), logo: { alt: 'Mark', picture: script } })).toEqual([['svg-not-allowed', 'logo.picture.svg']]);
  });

  it.each([
    ['no JSON', '{', 'bad-json'],
    ['nothing', '', 'bad-json'],
    ['a list', '[]', 'wrong-type'],
    ['null', null, 'wrong-type'],
    ['data without end', `${'['.repeat(5_000)}${']'.repeat(5_000)}`, 'too-deep'],
    ['a key of the prototype', '{"__proto__":{"x":1}}', 'unknown-key'],
  ])('refuses %s', (_what, given, code) => {
    const read = reportFromJson(given);
    expect([read.ok, read.issues.some((issue) => issue.code === code)]).toEqual([false, true]);
  });
});

describe('reportJsonSchema', () => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true, formats: { uri: true } });
  const validate = ajv.compile(reportJsonSchema());

  it.each(reports)('takes %s', (_what, report) => {
    validate(JSON.parse(renderJson(report)));
    expect(validate.errors).toBeNull();
  });

  it('refuses what the reader refuses for its shape', () => {
    for (const changes of [{ status: 'fianl' }, { contct: 'x' }, { sections: [{ kind: 'paragraf' }] }, { locale: 5 }])
      expect(validate({ ...parsed(), ...changes })).toBe(false);
  });
});
