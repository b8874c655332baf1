import { isActionlineError } from '@actionline/core';
import { unodcPledges } from '@actionline/taxonomy';
import { describe, expect, it } from 'vitest';

import { assembleReport, pictureFromSvg, renderHtml } from '../index.js';

/** What drawing programs write around, in and beside a drawing, put together. */
const saved = `\uFEFF<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Saved by a program -->
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg
   xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
   xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:prog="http://example.org/program"
   width="30mm" height="10mm" viewBox="0 0 30 10" enable-background="new 0 0 30 10" prog:version="1.4">
  <metadata><rdf:RDF><rdf:Description>A &lt; B</rdf:Description></rdf:RDF></metadata>
  <prog:view><prog:grid/></prog:view>
  <title>Desk &amp; Co</title>
  <g prog:label="layer" style="display:inline">
    <path id="p" d="M0 0h9v9z" style="fill:#003399;-prog-stroke:none;line-height:1.25;stroke-width:0.5"/>
    <use xlink:href="#p" x="12"/>
  </g>
</svg>`;

const sizeOf = (attributes: string, size = {}): unknown => {
  const read = pictureFromSvg(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}><path d="M0 0h1v1z"/></svg>`, size);
  return read.ok ? [read.value.width, read.value.height] : read.issues.map(({ code }) => code);
};

describe('pictureFromSvg', () => {
  it('takes what a drawing program saves, and says what it left out', () => {
    const read = pictureFromSvg(saved);
    expect(read.ok && read.value.svg.replaceAll(/>\s+</g, '><')).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="30mm" height="10mm" viewBox="0 0 30 10">' +
        '<title>Desk &#x26; Co</title><g style="display:inline"><path id="p" d="M0 0h9v9z" style="fill:#003399; stroke-width:0.5" /><use xlink:href="#p" x="12" /></g></svg>',
    );
    expect(read.issues.every(({ code, severity }) => code === 'left-out-of-svg' && severity === 'warning')).toBe(true);
    expect(read.issues.map(({ values }) => values?.given)).toEqual([
      'a declaration',
      'a comment',
      'a document type',
      'the attribute "enable-background"',
      'the attribute "prog:version"',
      'the element "metadata"',
      'the element "prog:view"',
      'the attribute "prog:label"',
      'the property "-prog-stroke"',
      'the property "line-height"',
    ]);
  });

  it('gives a logo that every renderer takes', () => {
    const read = pictureFromSvg(saved, { height: 40 });
    if (!read.ok) throw new Error('refused');
    const report = assembleReport({
      framework: unodcPledges,
      observations: [],
      asOf: '2024-12-31',
      template: 'pledge-progress',
      locale: 'en',
      preparedBy: 'Human Rights Desk',
      contact: 'desk@example.org',
      status: 'draft',
      logo: { picture: read.value, alt: 'Human Rights Desk' },
    });
    expect(renderHtml(report).includes(encodeURIComponent('M0 0h9v9z'))).toBe(true);
  });

  // 30 mm are 30 × 96 / 25.4 = 113.385… pixels, 72 pt and 1 in are 96
  it.each<[string, string, object, unknown]>([
    ['millimetres', 'width="30mm" height="10mm"', {}, [113.39, 37.8]],
    ['points and inches', 'width="72pt" height="1in"', {}, [96, 96]],
    ['what it is drawn in', 'viewBox="0,0 24 12"', {}, [24, 12]],
    ['what it is drawn in, where a share of the page is said', 'width="100%" height="100%" viewBox="0 0 24 12"', {}, [24, 12]],
    ['a side asked for, with the proportions of the file', 'viewBox="0 0 24 12"', { width: 120 }, [120, 60]],
    ['the other side', 'viewBox="0 0 24 12"', { height: 60 }, [120, 60]],
    ['both asked for', '', { width: 10, height: 20 }, [10, 20]],
    ['nothing', '', {}, ['bad-size']],
    ['nothing that is a size', 'width="0" height="0"', {}, ['bad-size']],
    ['a side asked for that is none', 'viewBox="0 0 24 12"', { width: -1 }, ['bad-size', 'bad-size']],
  ])('measures by %s', (_what, attributes, size, expected) => {
    expect(sizeOf(attributes, size)).toEqual(expected);
  });

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a style sheet', '<style>.a{fill:red}</style>'],
    ['an event', '<path d="M0 0" onclick="alert(1)"/>'],
    ['a picture in it', '<image href="data:image/png;base64,AAAA"/>'],
    ['a part of elsewhere', '<use href="https://example.org/a.svg#x"/>'],
    ['an address in a style', '<path d="M0 0" style="fill:url(//example.org)"/>'],
    ['HTML', '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>'],
  ])('refuses %s, which it does not leave out', (_what, inside) => {
    const read = pictureFromSvg(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`);
    expect(read.ok).toBe(false);
    expect(read.issues.map(({ code }) => code)).toContain('svg-not-allowed');
  });

  it.each([
    ['nothing', ''],
    ['text', 'no drawing'],
    ['what is cut off', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path'],
    [
      'an entity that is not known',
      '<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>&a;</text></svg>',
    ],
    [
      'elements in each other without end',
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${'<g>'.repeat(100_000)}${'</g>'.repeat(100_000)}</svg>`,
    ],
    ['another root', '<html xmlns="http://www.w3.org/1999/xhtml" width="1" height="1"/>'],
  ])('refuses %s as no SVG', (_what, text) => {
    const read = pictureFromSvg(text);
    expect(read.ok).toBe(false);
    expect(read.issues[0]?.code).toBe('bad-svg');
  });

  it('says where XML breaks off', () => {
    const [issue] = pictureFromSvg('<svg xmlns="http://www.w3.org/2000/svg">\n<g></svg>').issues;
    expect([issue?.code, issue?.line]).toEqual(['bad-svg', 2]);
  });

  it('tells misuse', () => {
    for (const call of [() => pictureFromSvg(new Uint8Array() as never), () => pictureFromSvg(saved, { widht: 3 } as never)]) {
      let code: string | undefined;
      try {
        call();
      } catch (error) {
        code = isActionlineError(error) ? error.code : undefined;
      }
      expect(code).toBe('bad-argument');
    }
  });
});
