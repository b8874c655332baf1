import type { Issue } from '@actionline/core';
import { errorAt, issueValue, show, type Path } from '@actionline/core/internal';
import { SaxesParser } from 'saxes';

import { isForPeople, svgAttributes, svgElements, svgFunctions, svgProperties } from './svg-allowed.js';
import { styleDeclarations } from './style-declarations.js';

const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';

/** An element that has not ended yet. */
interface OpenElement {
  /** Its id. */
  id?: string;
  /** Whether it is or holds a `use`. */
  reuses: boolean;
  /** What it stands in. */
  readonly above: OpenElement | undefined;
}

/** Faults after the first few would say the same. */
const MOST_ISSUES = 20;

/**
 * What is wrong with the text of a drawing, with its line and column: it has to be well-formed XML from `<svg` on, of elements and
 * attributes that draw. `svg-not-allowed` for what would run, load or lie around the drawing, `bad-svg` for what is no drawing at all.
 */
export function svgIssues(svg: string, path: Path): readonly Issue[] {
  const issues: Issue[] = [];
  // to resolve namespaces, saxes looks at every element above each: a deep drawing would take without end
  const parser = new SaxesParser({ xmlns: false, position: true } as const);
  const note = (code: 'svg-not-allowed' | 'bad-svg', at: number, given: string, expected: string): void => {
    if (issues.length >= MOST_ISSUES) return;
    issues.push({
      ...errorAt(code, path, `Given ${given}; expected ${expected}.`, { given: issueValue(given), expected }),
      ...placeIn(svg, at),
    });
  };
  /** Where the mark stands that was read last. */
  const last = (mark: string): number => svg.lastIndexOf(mark, parser.position - 1);

  let tag = 0;
  let drawings = 0;
  let open: OpenElement | undefined;
  const reusing = new Set<string>();
  const reused = new Map<string, number>();
  parser.on('opentagstart', ({ name }) => {
    tag = last('<');
    if (open === undefined) drawings += 1;
    open = { reuses: false, above: open };
    if (open.above === undefined && name !== 'svg') note('bad-svg', tag, `the element ${show(name)} at the root`, 'the element "svg"');
    else if (!svgElements.has(name)) note('svg-not-allowed', tag, `the element ${show(name)}`, elementAdvice(name));
  });
  parser.on('attribute', ({ name, value }) => {
    if (name === 'style') {
      for (const { given, expected } of styleFaults(value)) note('svg-not-allowed', tag, given, expected);
      return;
    }
    const fault = attributeFault(name, value);
    if (fault !== undefined) note('svg-not-allowed', tag, `the attribute ${show(name)} with ${show(value)}`, fault);
  });
  let bindsXlink = false;
  parser.on('opentag', ({ name, attributes }) => {
    const { id, href, xmlns = '', 'xlink:href': linked } = attributes;
    const binds = 'xmlns:xlink' in attributes;
    if (open?.above === undefined) {
      bindsXlink = binds;
      if (name === 'svg' && xmlns !== SVG) note('bad-svg', tag, `the namespace ${show(xmlns)}`, `xmlns="${SVG}" on the first element`);
    }
    if (linked !== undefined && !binds && !bindsXlink)
      note('bad-svg', tag, 'the attribute "xlink:href" without its namespace', `xmlns:xlink="${XLINK}" on the first element`);
    if (open !== undefined && id !== undefined) open.id = id;
    if (name !== 'use') return;
    for (let at = open; at?.reuses === false; at = at.above) at.reuses = true;
    for (const target of [href, linked]) if (target !== undefined) reused.set(target.slice(1), tag);
  });
  parser.on('closetag', () => {
    if (open?.id !== undefined && open.reuses) reusing.add(open.id);
    open = open?.above;
  });
  parser.on('doctype', () => {
    note('svg-not-allowed', last('<!'), 'a document type', 'none; take it out');
  });
  parser.on('comment', () => {
    note('svg-not-allowed', last('<!--'), 'a comment', 'none; take it out');
  });
  parser.on('cdata', () => {
    note('svg-not-allowed', last('<![CDATA['), 'a CDATA section', 'text with &lt; and &amp;');
  });
  parser.on('processinginstruction', ({ target }) => {
    note('svg-not-allowed', last('<?'), `the instruction ${show(target)}`, 'none; take it out');
  });
  parser.on('error', ({ message }) => {
    note('bad-svg', parser.position - 1, `XML that is not well formed (${faultOfXml(message)})`, 'well-formed XML');
  });
  if (!/^<svg[\s/>]/.test(svg))
    note('bad-svg', 0, `a text that begins with ${show(svg.slice(0, 20))}`, 'one that begins with "<svg", as pictureFromSvg gives it');
  parser.write(svg).close();
  for (const [id, at] of reused) {
    if (reusing.has(id))
      note(
        'svg-not-allowed',
        at,
        `a "use" of ${show(id)}, in which another "use" stands`,
        'a part that is drawn out; a few such lines could draw without end',
      );
  }
  if (drawings === 0 && issues.length === 0) note('bad-svg', 0, 'no element', 'the element "svg"');
  return issues;
}

/** Why an attribute may not stand in a drawing. */
function attributeFault(name: string, value: string): string | undefined {
  if (isForPeople(name)) return undefined;
  if (name === 'xmlns') return value === SVG ? undefined : show(SVG);
  if (name === 'xmlns:xlink') return value === XLINK ? undefined : show(XLINK);
  if (name === 'href' || name === 'xlink:href') return /^#[^\s#]+$/.test(value) ? undefined : 'a part of the same drawing, such as "#mark"';
  if (svgProperties.has(name)) return valueFault(value);
  if (!svgAttributes.has(name)) return attributeAdvice(name);
  return name === 'id' || name === 'class' ? undefined : valueFault(value);
}

/** What draws may be said in `style` too; what would move the drawing over the page may not. Each property that may not is named. */
function styleFaults(style: string): readonly { readonly given: string; readonly expected: string }[] {
  return styleDeclarations(style).flatMap(({ property, value }) => {
    if (value === undefined)
      return [{ given: `${show(property)} in the attribute "style"`, expected: 'properties with values, such as "fill: #039"' }];
    const given = `the property ${show(property)} in the attribute "style"`;
    if (!svgProperties.has(property.toLowerCase())) return [{ given, expected: 'properties that draw, such as "fill: #039"; take it out' }];
    const fault = valueFault(value);
    return fault === undefined ? [] : [{ given: `${given} with ${show(value)}`, expected: fault }];
  });
}

function valueFault(value: string): string | undefined {
  // an escape of CSS could spell a function that is looked for below
  if (/[\\@]|\/\*/.test(value)) return 'a value without escapes and comments';
  for (const [, name = '', inner = ''] of value.matchAll(/(?<![a-z-])([a-z-]+)\(([^()]*)/gi)) {
    const known = name.toLowerCase();
    if (known === 'url' ? !/^\s*(["']?)#[^\s"'#]+\1\s*$/.test(inner) : !svgFunctions.has(known))
      return 'colours, transformations, and url(#…) for a part of the same drawing';
  }
  return undefined;
}

/** What saxes says is wrong, without the place in front and the full stop. */
export function faultOfXml(message: string): string {
  return message.replace(/^[\d:]+ /, '').replace(/\.$/, '');
}

function elementAdvice(name: string): string {
  return name.includes(':')
    ? 'elements of SVG alone; take it out, as pictureFromSvg does'
    : 'elements that draw; take it out, or draw it with shapes';
}

function attributeAdvice(name: string): string {
  return name.includes(':') ? 'attributes of SVG alone; take it out, as pictureFromSvg does' : 'attributes that draw; take it out';
}

/** The 1-based line and column of a place in a text. */
function placeIn(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, Math.max(0, at)).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
