import { describe, expect, it } from 'vitest';

import { svgIssues } from './svg-issues.js';

const drawing = (inside: string, attributes = ''): string => `<svg xmlns="http://www.w3.org/2000/svg"${attributes}>${inside}</svg>`;
const codes = (svg: string): readonly string[] => svgIssues(svg, []).map(({ code }) => code);

describe('svgIssues', () => {
  it('takes what draws', () => {
    const logo = drawing(
      '<title>Office (North)</title><defs><linearGradient id="g"><stop offset="0" stop-color="rgb(0 51 153)"/></linearGradient>' +
        '<clipPath id="c"><rect width="9" height="9"/></clipPath><symbol id="s"><path d="M0 0h9v9z"/></symbol></defs>' +
        '<g clip-path="url(#c)" transform="translate(1 2) rotate(45)" style="fill: url(#g); stroke-width: 2"><use href="#s"/></g>' +
        '<text x="1" y="2" font-family="Arial, sans-serif" aria-label="Unit(EU)">A &amp; B</text>',
      ' viewBox="0 0 20 20" role="img"',
    );
    expect(svgIssues(logo, [])).toEqual([]);
  });

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a style sheet', '<style>@import "https://example.org"</style>'],
    ['HTML', '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>'],
    ['a picture from elsewhere', '<image href="https://example.org/a.png"/>'],
    ['a link', '<a href="https://example.org"><path d="M0 0"/></a>'],
    ['what moves', '<path d="M0 0"><animate attributeName="href" to="javascript:alert(1)"/></path>'],
    ['an event', '<path d="M0 0" onclick="alert(1)"/>'],
    ['a part of elsewhere', '<use href="https://example.org/a.svg#x"/>'],
    ['a part of elsewhere in the older way', '<use xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="a.svg#x"/>'],
    ['an address in a value', '<path d="M0 0" fill="url(https://example.org/#x)"/>'],
    ['an address in quotation marks', `<path d="M0 0" fill='url("//example.org/#x")'/>`],
    ['an address in a style', '<path d="M0 0" style="fill: url(//example.org)"/>'],
    ['an escape that spells an address', '<path d="M0 0" fill="u\\72l(//example.org)"/>'],
    ['a character that spells an address', '<path d="M0 0" fill="&#117;rl(//example.org)"/>'],
    ['a style that lies over the page', '<g style="position: fixed; inset: 0"/>'],
    ['another function', '<path d="M0 0" fill="image-set(url(#a))"/>'],
    ['data of a drawing program', '<g xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:label="x"/>'],
    ['a namespace of another kind', '<g xmlns="http://www.w3.org/1999/xhtml"/>'],
    ['a comment, which HTML ends elsewhere', '<!--> <path d="M0 0"/> -->'],
    ['a section that HTML reads otherwise', '<text><![CDATA[</text><script>]]></text>'],
    ['an instruction', '<?xml-stylesheet href="a.css"?>'],
  ])('refuses %s', (_what, inside) => {
    expect(codes(drawing(inside))).toContain('svg-not-allowed');
  });

  it('takes the older way to name a part, where its namespace is on the first element or the same', () => {
    const older = (root: string, own: string): readonly string[] =>
      codes(drawing(`<path id="p" d="M0 0"/><use${own} xlink:href="#p"/>`, root));
    const namespace = ' xmlns:xlink="http://www.w3.org/1999/xlink"';
    expect(older(namespace, '')).toEqual([]);
    expect(older('', namespace)).toEqual([]);
    // a browser takes no drawing with a prefix that stands for nothing
    expect(older('', '')).toEqual(['bad-svg']);
    expect(codes(drawing('<path d="M0 0" data-prog:x="1"/>'))).toEqual(['svg-not-allowed']);
  });

  it('refuses a document type, and entities with it', () => {
    const bomb = `<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${drawing('<text>&b;</text>')}`;
    expect(codes(bomb)).toEqual(expect.arrayContaining(['svg-not-allowed', 'bad-svg']));
  });

  it('refuses parts that use parts, which a few lines make endless', () => {
    const nested = '<g id="a"><path d="M0 0"/></g><g id="b"><use href="#a"/><use href="#a"/></g><use href="#b"/><use id="me" href="#me"/>';
    expect(svgIssues(drawing(nested), []).map(({ message }) => message.slice(0, 22))).toEqual(
      ['Given a "use" of "b", i', 'Given a "use" of "me", '].map((one) => one.slice(0, 22)),
    );
  });

  it.each([
    ['nothing', ''],
    ['text', 'no drawing'],
    ['another element', '<html xmlns="http://www.w3.org/1999/xhtml"/>'],
    ['a drawing without its namespace', '<svg><path d="M0 0"/></svg>'],
    ['what does not end', '<svg xmlns="http://www.w3.org/2000/svg"><g>'],
    ['a declaration before it', `<?xml version="1.0"?>${drawing('')}`],
    ['two of them', drawing('') + drawing('')],
    ['a control character', drawing('<text>a\u0001</text>')],
  ])('refuses %s', (_what, svg) => {
    expect(codes(svg)).toContain('bad-svg');
  });

  it('says where: line and column of the tag', () => {
    const [issue] = svgIssues('<svg xmlns="http://www.w3.org/2000/svg">\r\n  <path\n    d="M0 0"\n    onload="alert(1)"/>\n</svg>', [
      'logo',
      'svg',
    ]);
    expect(issue).toMatchObject({ path: ['logo', 'svg'], line: 2, column: 3 });
  });

  it('names each property of a style that may not stand there', () => {
    const style = 'fill: #039; line-height: 1.25; -inkscape-font-specification: Sans; stroke: url(//example.org); bold;';
    expect(
      svgIssues(drawing(`<path d="M0 0" style="${style}"/>`), []).map(({ message }) => message.slice(0, message.indexOf(';'))),
    ).toEqual([
      'Given the property "line-height" in the attribute "style"',
      'Given the property "-inkscape-font-specification" in the attribute "style"',
      'Given the property "stroke" in the attribute "style" with "url(//example.org)"',
      'Given "bold" in the attribute "style"',
    ]);
  });

  it('stops telling after twenty', () => {
    expect(svgIssues(drawing('<b/>'.repeat(5_000)), [])).toHaveLength(20);
  });
});
