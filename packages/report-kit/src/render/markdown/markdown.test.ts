import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';

import type { Block } from '../../document/block.js';
import { inlineText } from '../../document/clean-text.js';
import { data, text, type Inline } from '../../document/inline.js';
import type { Report } from '../../document/report.js';
import { tinyObservations } from '../../testing/tiny-framework.js';
import { tinyReport } from '../../testing/tiny-report.js';
import { renderMarkdown } from './markdown.js';

function parsed(markdown: string): ReturnType<typeof fromMarkdown> {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

const sound = tinyReport();

/** A report of these blocks and the list of sources alone. */
function ofBlocks(...blocks: readonly Block[]): Report {
  const own = { kind: 'section', id: 'own', heading: [text('Own')], listed: true, blocks } as const;
  return { ...sound, sections: [own, ...sound.sections.filter(({ id }) => id === 'sources')] };
}

function paragraph(...children: readonly Inline[]): Block {
  return { kind: 'paragraph', id: 'p', children };
}

function markdown(...blocks: readonly Block[]): string {
  return renderMarkdown(ofBlocks(...blocks));
}

/** The nodes of a kind, in order. */
function nodesOf(node: Nodes, type: Nodes['type']): readonly Nodes[] {
  return [...(node.type === type ? [node] : []), ...('children' in node ? node.children.flatMap((child) => nodesOf(child, type)) : [])];
}

function words(node: Nodes | undefined): string {
  if (node === undefined) return '';
  if (node.type === 'break') return ' ';
  return 'value' in node ? node.value : 'children' in node ? node.children.map(words).join('') : '';
}

describe('renderMarkdown', () => {
  it('lets no words of the data become markup', () => {
    const wildWords = '<b>x</b> | # *_~`[a](javascript:x) ![i](u) [^1] $x$ \u202E';
    const calm = tinyReport({ observations: tinyObservations.map((observation) => ({ ...observation, label: { en: 'calm' } })) });
    const wild = tinyReport({ observations: tinyObservations.map((observation) => ({ ...observation, label: { en: wildWords } })) });
    const shape = (report: Report): string =>
      JSON.stringify(parsed(renderMarkdown(report)), (key, value: unknown) => (['position', 'value'].includes(key) ? undefined : value));
    expect(shape(wild)).toBe(shape(calm));
    expect(renderMarkdown(wild)).toContain('\\[U+202E]');
  });

  it('brings text as text, wherever it stands', () => {
    const mark = fc.constantFrom(
      ...'#*_~`[]()!<>|$\\-+=:.@&"\'^1a \u00a0'.split(''),
      '\n',
      '\r\n',
      '\t',
      '    ',
      'http://',
      'www.',
      '&amp;',
      '---',
    );
    fc.assert(
      fc.property(fc.array(mark, { minLength: 1, maxLength: 14 }), (marks) => {
        const given = `x${marks.join('')}x`;
        const cell = [data(given)];
        const root = parsed(
          markdown(
            { kind: 'section', id: 's', heading: cell, listed: true, blocks: [] },
            paragraph(data(given)),
            { kind: 'list', id: 'l', ordered: false, items: [{ children: cell }] },
            { kind: 'table', id: 't', caption: given, columns: [{ key: 'a', label: given }], rows: [{ cells: [cell] }] },
            { kind: 'callout', id: 'c', title: given, blocks: [] },
          ),
        );
        const expected = inlineText(given);
        expect(words(nodesOf(root, 'heading')[2])).toBe(expected);
        const [, line, caption] = root.children.filter(({ type }) => type === 'paragraph');
        expect([words(line), words(caption)]).toEqual([expected, expected]);
        expect(words(root.children.filter(({ type }) => type === 'list')[1])).toBe(expected);
        expect(nodesOf(root, 'tableCell').map(words)).toEqual([expected, expected]);
        expect(words(nodesOf(root, 'blockquote')[0])).toBe(expected);
      }),
      { numRuns: 200 },
    );
  });

  it('writes a citation as a footnote with its place behind it, and the source as the text of it', () => {
    const written = markdown(paragraph(text('Said '), { kind: 'citation', number: 2, locator: 'p. 3' }, text('.')));
    expect(written).toContain('Said [^2] (p. 3).');
    const root = parsed(written);
    expect(nodesOf(root, 'footnoteReference')).toMatchObject([{ identifier: '2' }]);
    expect(nodesOf(root, 'footnoteDefinition')).toMatchObject([{ identifier: '2' }]);
    expect(words(nodesOf(root, 'footnoteDefinition')[0])).toContain(sound.sources[1]?.citation.title);
  });

  it('lists the sources that nothing cites by their number', () => {
    const root = parsed(markdown(paragraph({ kind: 'citation', number: 2 })));
    const listed = nodesOf(root, 'listItem').map(words);
    for (const { number, citation } of sound.sources.filter((source) => source.number !== 2))
      expect(listed.some((line) => line.startsWith(`[${String(number)}] ${citation.title}`))).toBe(true);
  });

  it('defines every footnote of a report once', () => {
    const root = parsed(renderMarkdown(sound));
    const labels = nodesOf(root, 'footnoteReference').map((node) => ('identifier' in node ? node.identifier : ''));
    const defined = nodesOf(root, 'footnoteDefinition').map((node) => ('identifier' in node ? node.identifier : ''));
    expect(new Set(labels)).toEqual(new Set(defined));
    expect(new Set(defined).size).toBe(defined.length);
  });

  it('writes remarks as footnotes, those within others too', () => {
    const written = markdown(
      paragraph(text('A'), { kind: 'footnote', children: [text('one'), { kind: 'footnote', children: [text('two')] }] }),
      { kind: 'paragraph', id: 'q', children: [{ kind: 'footnote', children: [text('three')] }] },
    );
    expect(written).toContain('A[^note-1]\n');
    for (const line of ['[^note-1]: one[^note-2]', '[^note-2]: two', '[^note-3]: three']) expect(written).toContain(`\n${line}\n`);
  });

  it('names what a section is and its number before its heading', () => {
    const section = {
      kind: 'section',
      id: 's',
      kicker: 'Pledge',
      notation: '7',
      heading: [text('Train officers')],
      listed: true,
      blocks: [],
    } as const;
    expect(markdown(section)).toContain('\n### Pledge 7 Train officers\n');
  });

  it('escapes what would be mathematics', () => {
    expect(markdown(paragraph(data('$5 to $10')))).toContain('\n\\$5 to \\$10\n');
  });

  it('sets the columns of a narrow table under each other, and a cell of a wide one on one line', () => {
    const columns = [
      { key: 'a', label: 'Country' },
      { key: 'b', label: 'Number', align: 'end' },
    ] as const;
    const narrow = [{ cells: [[text('Kenya')], [text('1,200')]] }];
    const table = (rows: readonly { readonly cells: readonly (readonly Inline[])[] }[]): Block => ({
      kind: 'table',
      id: 't',
      caption: 'T',
      columns,
      rows,
    });
    expect(markdown(table(narrow))).toContain('\n| Country | Number |\n| ------- | -----: |\n| Kenya   |  1,200 |\n');
    const long = 'word '.repeat(40).trim();
    expect(markdown(table([...narrow, { cells: [[text(long)], [text('1')]] }]))).toContain(
      `\n| Country | Number |\n| - | -: |\n| Kenya | 1,200 |\n| ${long} | 1 |\n`,
    );
  });

  it('shows a picture by its words and its caption', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9"/></svg>';
    const picture = { format: 'svg', svg, width: 10, height: 10 } as const;
    const written = markdown({ kind: 'image', id: 'i', alt: 'A map of [the] region', caption: [text('Map 1')], picture });
    expect(written).toContain('\n_A map of \\[the] region_\n\nMap 1\n');
  });
});
