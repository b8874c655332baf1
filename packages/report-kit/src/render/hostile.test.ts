import { parse } from 'csv-parse/sync';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';

import { assembleReport } from '../assemble/assemble-report.js';
import { checkDocument } from '../document/check-document.js';
import { inlineText } from '../document/clean-text.js';
import { templateNames, type Report } from '../document/report.js';
import { reportFromJson } from '../read/json.js';
import { hostileInput, hostileWords } from '../testing/hostile-input.js';
import { tinyReport } from '../testing/tiny-report.js';
import { csvFiles, renderCsv } from './csv/csv.js';
import { renderHtml } from './html/html.js';
import { renderJson } from './json/json.js';
import { renderMarkdown } from './markdown/markdown.js';

/** A report whose every text is these words; narratives are Markdown, and have tests of their own. */
function reportOf(words: string): Report {
  return assembleReport({ ...hostileInput(words), narratives: [], template: 'annual', locale: 'en' });
}

/** The tags in order; what looks like one in the value of an attribute is none. */
const tagsOf = (html: string): readonly string[] => html.match(/<\/?[a-z][a-z0-9-]*(?:\s+[^\s"'<>=]+(?:="[^"]*")?)*\s*\/?>/gi) ?? [];

/** Their names: what a browser would build. */
const skeleton = (html: string): string =>
  tagsOf(html)
    .map((tag) => /^<\/?[a-z0-9-]+/i.exec(tag)?.[0])
    .join(' ');

/** The kinds of the nodes of a text in Markdown. */
function shape(markdown: string): string {
  return JSON.stringify(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }), (key, value: unknown) =>
    ['position', 'value'].includes(key) ? undefined : value,
  );
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };
const unescaped = (html: string): string =>
  html.replace(/&(?:#x([0-9a-f]+)|([a-z]+));/gi, (_whole, code: string | undefined, name: string) =>
    code === undefined ? (ENTITIES[name] ?? '?') : String.fromCodePoint(Number.parseInt(code, 16)),
  );

/** What the same report is made of where its words mean nothing. */
const calmTags = tagsOf(renderHtml(reportOf('word')));

describe.each(Object.entries(hostileWords))('%s in every field', (_what, words) => {
  const report = reportOf(words);

  it('is a sound document', () => {
    expect(checkDocument(report)).toEqual([]);
  });

  it('stays text in HTML', () => {
    const html = renderHtml(report);
    // attributes by their names; of the values only an address could run
    const tags = tagsOf(html).map((tag) => tag.replaceAll(/="[^"]*"/g, (value) => (/^="\s*javascript:/i.test(value) ? value : '=')));
    for (const tag of tags) expect(tag).not.toMatch(/\son[a-z]+=|href="/i);
    for (const name of ['<script', '<style', '<img', '<svg', '<title'])
      expect(tags.filter((tag) => tag.startsWith(name)).length, name).toBe(calmTags.filter((tag) => tag.startsWith(name)).length);
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    expect(html).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
    expect(unescaped(html)).toContain(inlineText(words).slice(0, 12));
  });

  it('stays text in Markdown', () => {
    const parsed = shape(renderMarkdown(report));
    const kinds = new Set([...parsed.matchAll(/"type":"([a-zA-Z]+)"/g)].map(([, kind]) => kind));
    for (const kind of ['html', 'image', 'definition', 'linkReference', 'code', 'delete']) expect(kinds, kind).not.toContain(kind);
    expect(parsed).not.toMatch(/"url":"(?!https?:\/\/|mailto:)/);
  });

  it('is the same in JSON', () => {
    expect(reportFromJson(renderJson(report))).toEqual({ ok: true, value: report, issues: [] });
  });

  it('keeps its cell in CSV', () => {
    for (const csv of Object.values(csvFiles(report))) {
      const rows: readonly string[][] = parse(csv, { relax_column_count: true });
      expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
      for (const cell of rows.slice(1).flat()) expect(cell).not.toMatch(/^\s*[=@+]/);
    }
  });
});

describe('any hostile words', () => {
  it('build the same page, tag by tag', () => {
    const calm = skeleton(renderHtml(tinyWith('word')));
    for (const words of Object.values(hostileWords)) expect(skeleton(renderHtml(tinyWith(words)))).toBe(calm);
  });

  it('may be a megabyte long', () => {
    const long = tinyReport({ preparedBy: 'x'.repeat(1_000_000), contact: `${'a '.repeat(500_000)}b` });
    for (const render of [renderHtml, renderMarkdown, renderJson]) expect(render(long).length).toBeGreaterThan(1_000_000);
    const told = tinyReport({ narratives: [{ about: 'tiny/1.1', text: '*'.repeat(1_000_000), language: 'en' }] });
    for (const render of [renderHtml, renderMarkdown, renderJson]) expect(render(told).length).toBeGreaterThan(1_000_000);
  });
});

/** The tiny report with the words where they cannot change how it is laid out. */
function tinyWith(words: string): Report {
  return tinyReport({ preparedBy: `by ${words}`, contact: `at ${words}` });
}

describe('a report of little', () => {
  const { framework } = hostileInput('word');
  const [line, first] = framework.items;
  const none = { observations: [], activities: [], narratives: [], assessments: [] };
  const of = (items: typeof framework.items, targets: typeof framework.targets) => ({
    framework: { ...framework, items, targets },
    ...none,
  });
  const cases = {
    'no figure': none,
    'no target': of(framework.items, []),
    'one commitment': of(framework.items.slice(0, 2), []),
    'no commitment': of(framework.items.slice(0, 1), []),
    'nothing at all': of([], []),
  };

  it.each(Object.entries(cases))('of %s is written in every form, by every template', (_what, changes) => {
    expect(line?.id).not.toBe(first?.id);
    for (const template of templateNames) {
      const report = tinyReport({ ...changes, template, ...(template === 'country' ? { scope: { place: 'KE' } } : {}) });
      expect(checkDocument(report)).toEqual([]);
      for (const render of [renderHtml, renderMarkdown, renderJson, renderCsv])
        expect(render(report)).not.toMatch(/undefined|NaN|\[object|Infinity/);
    }
  });

  it('says what is not known', () => {
    const report = tinyReport(none);
    expect(report.gaps.map(({ kind }) => kind)).toContain('target-without-evidence');
    expect(tinyReport(cases['one commitment']).gaps).toMatchObject([
      { kind: 'commitment-without-evidence', about: 'tiny/1.1' },
      { kind: 'commitment-without-activity', about: 'tiny/1.1' },
    ]);
  });
});
