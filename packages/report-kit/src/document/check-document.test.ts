import { isActionlineError } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { annual } from '../templates/annual.js';
import { ownSection } from '../templates/own-section.js';
import { tinyReport } from '../testing/tiny-report.js';

import { renderCsv } from '../render/csv/csv.js';
import { renderHtml } from '../render/html/html.js';
import { renderJson } from '../render/json/json.js';
import { renderMarkdown } from '../render/markdown/markdown.js';
import type { Block } from './block.js';
import { checkDocument } from './check-document.js';
import type { Inline } from './inline.js';
import type { Report } from './report.js';

const sound = tinyReport();

/** The report with one section more. */
function withBlocks(...blocks: readonly Block[]): Report {
  return {
    ...sound,
    sections: [...sound.sections, { kind: 'section', id: 'own', heading: [{ kind: 'text', text: 'Own' }], listed: true, blocks }],
  };
}

function paragraph(...children: readonly Inline[]): Block {
  return { kind: 'paragraph', id: 'p', children };
}

const at = ['sections', sound.sections.length, 'blocks', 0];
const found = (report: Report): readonly (readonly unknown[])[] => checkDocument(report).map(({ code, path }) => [code, path]);
const any = <T>(value: unknown): T => value as T;

describe('checkDocument', () => {
  it('finds nothing in what is assembled', () => {
    expect(checkDocument(sound)).toEqual([]);
    expect(checkDocument(withBlocks(paragraph({ kind: 'reference', to: 'gaps', children: [] }, { kind: 'citation', number: 1 })))).toEqual(
      [],
    );
  });

  it('finds references and citations that lead nowhere, with the nearest', () => {
    expect(found(withBlocks(paragraph({ kind: 'strong', children: [{ kind: 'reference', to: 'gap', children: [] }] })))).toEqual([
      ['dangling-reference', [...at, 'children', 0, 'children', 0, 'to']],
    ]);
    expect(checkDocument(withBlocks(paragraph({ kind: 'reference', to: 'gap', children: [] })))[0]?.message).toMatch(
      /did you mean "gaps"\?$/,
    );
    expect(found(withBlocks(paragraph({ kind: 'citation', number: 99 })))).toEqual([
      ['dangling-reference', [...at, 'children', 0, 'number']],
    ]);
    const { sections } = sound;
    expect(
      found({ ...sound, sections: sections.filter(({ id }) => id !== 'sources') }).every(([code]) => code === 'dangling-reference'),
    ).toBe(true);
  });

  it('finds kinds of block, run and chart that are not known', () => {
    const codes = (report: Report): readonly unknown[] => checkDocument(report).map(({ code, values }) => [code, values?.nearest]);
    expect(codes(withBlocks(any({ kind: 'paragraf', id: 'p' })))).toEqual([['unknown-block', 'paragraph']]);
    expect(codes(withBlocks(paragraph(any({ kind: 'txt', text: 'x' }))))).toEqual([['unknown-block', 'text']]);
    const table = { kind: 'table', id: 't', caption: 'T', columns: [], rows: [] } as const;
    expect(
      codes(withBlocks({ kind: 'figure', id: 'f', title: 'F', alt: 'A bar', description: 'F', chart: any({ kind: 'valus' }), table })),
    ).toEqual([['unknown-block', 'values']]);
    expect(found({ ...sound, sections: [any(paragraph())] })).toEqual([['unknown-block', ['sections', 0, 'kind']]]);
  });

  it('finds an id that stands twice, wherever it stands', () => {
    const list: Block = {
      kind: 'list',
      id: 'l',
      ordered: false,
      items: [
        { id: 'gaps', children: [] },
        { children: [], lists: [any({ kind: 'list', id: 'l', ordered: false, items: [] })] },
      ],
    };
    expect(found(withBlocks(list))).toEqual([
      ['repeated-id', [...at, 'items', 0, 'id']],
      ['repeated-id', [...at, 'items', 1, 'lists', 0, 'id']],
    ]);
  });

  it('finds rows with another number of cells than columns', () => {
    const columns = [
      { key: 'a', label: 'A' },
      { key: 'b', label: 'B' },
    ];
    expect(found(withBlocks({ kind: 'table', id: 't', caption: 'T', columns, rows: [{ cells: [[], []] }, { cells: [[]] }] }))).toEqual([
      ['uneven-row', [...at, 'rows', 1, 'cells']],
    ]);
  });

  it('finds pictures without words, and reads what they are made of', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>';
    const picture = { format: 'svg', svg, width: 10, height: 10 } as const;
    expect(found(withBlocks({ kind: 'image', id: 'i', alt: ' ', picture }))).toEqual([
      ['missing-text', [...at, 'alt']],
      ['svg-not-allowed', [...at, 'picture', 'svg']],
    ]);
    expect(found({ ...sound, logo: { alt: 'Mark', picture: { ...picture, width: -1 } } })).toEqual([
      ['bad-size', ['logo', 'picture', 'width']],
    ]);
    expect(found({ ...sound, logo: { alt: 'Mark', picture: any({ format: 'gif', width: 1, height: 1 }) } })).toEqual([
      ['unknown-value', ['logo', 'picture', 'format']],
    ]);
  });

  it('finds languages that are none', () => {
    expect(
      found({ ...withBlocks({ ...paragraph({ kind: 'data', text: 'x', language: 'not a tag!' }), language: 'x y' }), locale: 'English' }),
    ).toEqual([
      ['bad-language', ['locale']],
      ['bad-language', [...at, 'language']],
      ['bad-language', [...at, 'children', 0, 'language']],
    ]);
  });

  it('finds links that could run', () => {
    expect(found(withBlocks(paragraph({ kind: 'link', url: 'javascript:alert(1)', children: [] })))).toEqual([
      ['unsafe-address', [...at, 'children', 0, 'url']],
    ]);
  });
});

describe('a report with issues', () => {
  const twice = withBlocks({ kind: 'page-break', id: 'gaps' }, paragraph({ kind: 'link', url: 'x:', children: [] }));

  it.each([
    ['HTML', renderHtml],
    ['Markdown', renderMarkdown],
    ['JSON', renderJson],
    ['CSV', renderCsv],
    ['CSV of activities', (report: Report) => renderCsv(report, { table: 'activities' })],
  ])('is not written as %s: the error has the code of the first and every issue', (_format, render) => {
    try {
      render(twice);
      expect.unreachable();
    } catch (error) {
      if (!isActionlineError(error)) throw error;
      expect([error.code, error.issues.map(({ code }) => code)]).toEqual(['repeated-id', ['repeated-id', 'unsafe-address']]);
    }
  });

  it('is not assembled', () => {
    const own = (children: readonly Inline[]) => ownSection('votes', 'Votes', () => [{ kind: 'paragraph', id: 'votes-text', children }]);
    const assembled = (children: readonly Inline[]) => () => tinyReport({ template: annual.before('gaps', own(children)) });
    expect(assembled([{ kind: 'reference', to: 'gaps', children: [] }])).not.toThrow();
    expect(assembled([{ kind: 'reference', to: 'nowhere', children: [] }])).toThrow(/dangling-reference/);
    expect(assembled([{ kind: 'citation', number: 0 }])).toThrow(/dangling-reference/);
  });
});
