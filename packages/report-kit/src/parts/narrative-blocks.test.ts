import { describe, expect, it } from 'vitest';

import type { Block } from '../document/block.js';
import { narrativeBlocks } from './narrative-blocks.js';

function only(markdown: string): Block | undefined {
  return narrativeBlocks(markdown, 'n', undefined)[0];
}

describe('narrativeBlocks', () => {
  it('keeps stress, code and links', () => {
    expect(only('A **bold** _word_, `code` and [a link](https://example.org).')).toMatchObject({
      kind: 'paragraph',
      children: [
        { text: 'A ' },
        { kind: 'strong', children: [{ text: 'bold' }] },
        { text: ' ' },
        { kind: 'emphasis' },
        { text: ', ' },
        { kind: 'code', text: 'code' },
        { text: ' and ' },
        { kind: 'link', url: 'https://example.org' },
        { text: '.' },
      ],
    });
  });

  it('shows raw HTML as the text that was written', () => {
    expect(only('<script>alert(1)</script>')).toMatchObject({ children: [{ kind: 'text', text: '<script>alert(1)</script>' }] });
  });

  it('shows an address that may not be linked to as text', () => {
    expect(only('[click](javascript:alert(1))')).toMatchObject({
      children: [{ text: 'click' }, { text: ' ' }, { kind: 'code', text: 'javascript:alert(1)' }],
    });
  });

  it('loads no image: its words lead to it', () => {
    expect(only('![A chart](https://example.org/a.png)')).toMatchObject({ children: [{ kind: 'link', children: [{ text: 'A chart' }] }] });
  });

  it('makes a heading a bold paragraph, so that the outline of the report holds', () => {
    expect(only('# Results')).toMatchObject({ kind: 'paragraph', children: [{ kind: 'strong' }] });
  });

  it('keeps lists within lists', () => {
    expect(only('1. one\n   - two\n3. three')).toMatchObject({
      kind: 'list',
      ordered: true,
      items: [
        { children: [{ text: 'one' }], lists: [{ ordered: false, items: [{ children: [{ text: 'two' }] }] }] },
        { children: [{ text: 'three' }] },
      ],
    });
  });

  it('marks the language of what is written in another', () => {
    expect(narrativeBlocks('Bonjour', 'n', 'fr')).toMatchObject([{ language: 'fr' }]);
  });

  it('keeps the address of a link that is defined elsewhere', () => {
    expect(JSON.stringify(narrativeBlocks('[the plan][1]\n\n[1]: https://example.org/plan', 'n', undefined))).toContain(
      'https://example.org/plan',
    );
  });

  it('takes quotations and lists of any depth', () => {
    for (const mark of ['> ', '>', '- ', '1. ', '* ', '[', '![', '<a>'])
      expect(JSON.stringify(narrativeBlocks(`${mark.repeat(3_000)}deep`, 'n', undefined))).toContain('deep');
  });

  it('takes a rule of any length for one', () => {
    for (const rule of ['-'.repeat(50), '- '.repeat(50), '*'.repeat(500), '_ '.repeat(60)])
      expect(narrativeBlocks(`**before**\n\n${rule}\n\nafter`, 'n', undefined), rule).toMatchObject([
        { id: 'n--0', children: [{ kind: 'strong' }] },
        { id: 'n--2', children: [{ text: 'after' }] },
      ]);
  });

  it('keeps the words, paragraphs and lines of what no person wrote', () => {
    const expected = [{ id: 'n--0', children: [{ text: '**a**' }, { kind: 'break' }, { text: 'b' }] }, { id: 'n--1' }];
    for (const rest of ['x'.repeat(100_001), `${'> '.repeat(50)}x`, 'a\n===\n'.repeat(301), '[a]('.repeat(5_001)])
      expect(narrativeBlocks(`**a**\r\nb\n\n${rest}`, 'n', undefined).slice(0, 2)).toMatchObject(expected);
    expect(narrativeBlocks(`\n\n  \n${' '.repeat(100_001)}\n`, 'n', undefined)).toEqual([]);
  });

  it('takes stress within stress of any depth', () => {
    const nested = `${'**a _b '.repeat(1_000)}deep${' c_ d**'.repeat(1_000)}`;
    expect(JSON.stringify(narrativeBlocks(nested, 'n', undefined))).toContain('deep');
  });

  it('loses no words of a table or footnote', () => {
    const text = JSON.stringify(narrativeBlocks('| a | b |\n| - | - |\n| c | d |\n\nx[^1]\n\n[^1]: note', 'n', undefined));
    for (const word of ['a', 'b', 'c', 'd', 'note']) expect(text).toContain(word);
  });
});
