import { describe, expect, it } from 'vitest';

import { ownBlocksReport, square } from '../../testing/own-blocks-report.js';
import { tinyReport } from '../../testing/tiny-report.js';
import { renderHtml } from './html.js';
import type { HtmlOptions } from './html-options.js';

const report = ownBlocksReport();
const html = renderHtml(report);

describe('the head of a page', () => {
  it('says what it is, of which day, that it is a draft, and in whose name it stands', () => {
    expect(html.replaceAll('\u00a0', ' ')).toContain(
      '<p class="kind">Annual progress report · position at 31 March 2025 · draft for comment</p>',
    );
    expect(html).toContain('<dt>Prepared by</dt> <dd dir="auto">Human Rights Desk</dd>');
    expect(html).toContain('<dt>Contact</dt> <dd dir="auto"><a href="mailto:desk@example.org">desk@example.org</a></dd>');
    expect(html).toContain('<dt>Plan of</dt> <dd dir="auto">City of Example</dd>');
    expect(renderHtml(tinyReport({ status: 'final' }))).toContain(' · final version</p>');
  });

  it('shows the mark of the office', () => {
    expect(html).toMatch(
      /<header class="head"><div class="head-inner"><img class="logo" src="data:image\/png;base64,iVBOR[^"]*" alt="Human Rights Desk"/,
    );
  });

  it('names other languages in themselves, and formats as the report’s language does', () => {
    const page = renderHtml(report, {
      links: [
        { href: 'r.fr.html', language: 'fr', format: 'html' },
        { href: 'r.fr.pdf', language: 'fr', format: 'pdf' },
        { href: 'r.docx', language: 'en', format: 'docx' },
        { href: 'https://example.org/data', label: 'All data' },
      ],
    });
    expect([...page.matchAll(/<li>(<a [^>]*>[^<]*<\/a>)<\/li>/g)].map(([, link]) => link).slice(0, 5)).toEqual([
      '<a href="r.fr.html" hreflang="fr" lang="fr" type="text/html" rel="alternate">Français</a>',
      '<a href="r.fr.pdf" hreflang="fr" lang="fr" type="application/pdf">Français (PDF)</a>',
      '<a href="r.docx" type="application/vnd.openxmlformats-officedocument.wordprocessingml.document">Word</a>',
      '<a href="https://example.org/data">All data</a>',
      '<a href="#cite">Cite this report</a>',
    ]);
  });
});

describe('a block of one’s own', () => {
  it('gets an id that needs no escape', () => {
    expect(html).toContain('<p id="own-first">');
    expect(html).toContain('<figure id="own_20square" class="image">');
  });

  it('has notes with a way there and back, one for remarks that say the same', () => {
    const calls = [...html.matchAll(/<a href="(#note-\d)" id="([^"]*)" role="doc-noteref"/g)].map(([, to, id]) => [to, id]);
    expect(calls).toEqual([
      ['#note-1', 'note-1-call-1'],
      ['#note-2', 'note-2-call-1'],
      ['#note-1', 'note-1-call-2'],
    ]);
    const [list = ''] = /<ol class="notes">.*?<\/ol>/.exec(html) ?? [];
    expect([...list.matchAll(/<li id="([^"]*)">([^<]*)/g)].map(([, id, words]) => [id, words?.trim()])).toEqual([
      ['note-1', 'Said once.'],
      ['note-2', 'Said twice.'],
    ]);
    expect([...list.matchAll(/href="#([^"]*)" role="doc-backlink" aria-label="([^"]*)"/g)].map(([, to, name]) => [to, name])).toEqual([
      ['note-1-call-1', 'Back to the text (1)'],
      ['note-1-call-2', 'Back to the text (2)'],
      ['note-2-call-1', 'Back to the text'],
    ]);
  });

  it('has its picture in the page', () => {
    const [, address = ''] = /<img src="data:image\/svg\+xml,([^"]*)" alt="A red square" width="80" height="80">/.exec(html) ?? [];
    expect(decodeURIComponent(address)).toBe(square.svg);
  });

  it('keeps numbers and dates as values beside their words', () => {
    expect(html).toContain('<data value="12000">12,000</data>');
    expect(html).toContain('<time datetime="2010">2010</time>');
    expect(html).toContain('role="img" aria-label="From 1 to 4"');
  });
});

describe('structured data', () => {
  const data = (options: HtmlOptions = {}): unknown =>
    JSON.parse(/<script type="application\/ld\+json">([^<]*)<\/script>/.exec(renderHtml(report, options))?.[1] ?? '');

  it('are a Dataset of schema.org, of what is known', () => {
    const known = {
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      creator: { '@type': 'Organization', name: 'Human Rights Desk' },
      dateModified: '2025-03-31',
      creativeWorkStatus: 'Draft',
      inLanguage: 'en',
    };
    expect(data()).toMatchObject(known);
    for (const unknown of ['license', 'url', 'distribution']) expect(data()).not.toHaveProperty(unknown);
  });

  it('name the licence and the files that are the report in its language', () => {
    const told = data({
      address: 'https://example.org/reports/r.html',
      licence: 'https://creativecommons.org/licenses/by/4.0/',
      links: [
        { href: 'r.csv', format: 'csv' },
        { href: 'r.fr.csv', format: 'csv', language: 'fr' },
        { href: 'about.html', label: 'About us' },
      ],
    });
    expect(told).toMatchObject({
      url: 'https://example.org/reports/r.html',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      distribution: [{ '@type': 'DataDownload', contentUrl: 'https://example.org/reports/r.csv', encodingFormat: 'text/csv' }],
    });
    expect((told as { distribution: unknown[] }).distribution).toHaveLength(1);
  });
});

describe('options', () => {
  it('colour the page, and lighten a colour where the screen is dark and it could not be read', () => {
    const page = renderHtml(report, { theme: { colours: { accent: '#7a003c', link: { light: '#003366', dark: '#99ccff' } } } });
    expect(page).toContain(':root{--accent:#7a003c;--link:#003366}');
    const [, dark = ''] = /prefers-color-scheme:dark\)\{:root\{--accent:(#[0-9a-f]{6});--link:#99ccff\}/.exec(page) ?? [];
    // red stands above green and blue as in the colour given, and the sum of the three is greater
    const [red = 0, green = 0, blue = 0] = (dark.match(/[0-9a-f]{2}/g) ?? []).map((part) => Number.parseInt(part, 16));
    expect(red).toBeGreaterThan(blue);
    expect(blue).toBeGreaterThan(green);
    expect(red + green + blue).toBeGreaterThan(0x7a + 0x3c);
  });

  it('leave the script out, and let none in, where none is wanted', () => {
    const page = renderHtml(report, { interactive: false });
    expect(page).not.toContain('<script>');
    expect(page).not.toContain('script-src');
  });

  it.each([
    [{ links: [{ href: 'javascript:alert(1)' }] }, 'options.links[0].href'],
    [{ links: [{ href: '//elsewhere.example/x' }] }, 'options.links[0].href'],
    [{ links: [{ href: 'a b.html' }] }, 'options.links[0].href'],
    [{ links: [{ href: 'x.html', language: 'not a tag' }] }, 'options.links[0].language'],
    [{ links: [{ href: 'x.html', langauge: 'fr' }] }, 'langauge'],
    [{ links: 'x.html' }, 'options.links'],
    [{ address: 'report.html' }, 'options.address'],
    [{ licence: 'CC BY' }, 'options.licence'],
    [{ theme: { colours: { accent: 'navy' } } }, 'options.theme.colours.accent'],
    [{ theme: { colours: { accent: '#cccccc' } } }, '1.6 to 1'],
    [{ theme: { colours: { accent: '#000000;}body{display:none' } } }, 'options.theme.colours.accent'],
    [{ theme: { statuses: { achieved: { light: '#11603a', dark: '#11603a' } } } }, 'options.theme.statuses.achieved'],
    [{ theme: { fonts: { text: 'Arial;}*{display:none}' } } }, 'options.theme.fonts.text'],
    [{ colours: {} }, 'colours'],
  ] as unknown as readonly (readonly [HtmlOptions, string])[])('refuse %j', (options, told) => {
    expect(() => renderHtml(report, options)).toThrow(expect.objectContaining({ code: 'bad-argument' }));
    expect(() => renderHtml(report, options)).toThrow(told);
  });
});
