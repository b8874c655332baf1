import type { Issue, Result } from '@actionline/core';
import { accepted, checkKeys, errorAt, refuseArgument, refused, show, warningAt } from '@actionline/core/internal';
import type { Element } from 'hast';
import { SaxesParser, type SaxesTagPlain } from 'saxes';

import { svgFile } from '../charts/svg-file.js';
import { pictureIssues } from '../document/picture-issues.js';
import type { SvgPicture } from '../document/picture.js';
import { styleDeclarations } from '../document/style-declarations.js';
import { isForPeople, svgAttributes, svgProperties } from '../document/svg-allowed.js';
import { faultOfXml } from '../document/svg-issues.js';

/** The size that a picture is drawn in, in CSS pixels; of a side that is not said, what the file says. */
export interface PictureSize {
  /** The width. */
  readonly width?: number;
  /** The height. */
  readonly height?: number;
}

/**
 * A picture from the text of an SVG file, as a drawing program saved it: for a logo, or a picture of a section of one's own. What does not draw is left
 * out, with a warning for each kind of it: the XML declaration, the document type, comments, metadata, elements and attributes of the
 * program, and properties in `style` that are not of drawings. What would draw, run or load, and is not let through, is refused with
 * `svg-not-allowed`, such as a script, a style sheet or an embedded picture; what is no SVG with `bad-svg`.
 *
 * The size is the given one; of one side alone, the other follows the proportions of the file; of none, what the file says in `width` and `height` (px, pt, pc, mm, cm, in) or in
 * `viewBox`; `bad-size` where it says none. Text keeps its typeface only where the reader has it: convert it to paths in the program.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no text, or another key in `size`.
 *
 * @example
 * ```ts
 * import { pictureFromSvg } from '@actionline/report-kit';
 *
 * const saved = `<?xml version="1.0"?>
 *   <svg xmlns="http://www.w3.org/2000/svg" xmlns:ink="http://example.org/ink" width="30mm" height="10mm" viewBox="0 0 30 10">
 *     <metadata>Saved on Monday</metadata>
 *     <path ink:label="mark" style="fill:#039;line-height:1.25" d="M0 0h30v10z"/>
 *   </svg>`;
 * const logo = pictureFromSvg(saved, { width: 120 });
 * logo.ok && [logo.value.width, logo.value.height]; // => [120, 40]
 * logo.issues.map(({ values }) => values?.given); // => ['a declaration', 'the element "metadata"', 'the attribute "ink:label"', 'the property "line-height"']
 * pictureFromSvg('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script/></svg>').issues[0]?.code; // => 'svg-not-allowed'
 * ```
 */
export function pictureFromSvg(svg: string, size: PictureSize = {}): Result<SvgPicture> {
  if (typeof svg !== 'string')
    refuseArgument('svg', svg, 'the text of an SVG file', "read the file as text, such as readFileSync('logo.svg', 'utf8')");
  checkKeys('size', size, ['width', 'height'] satisfies readonly (keyof PictureSize)[]);
  const read = readDrawing(svg);
  if (!read.ok) return read;
  const { root, attributes, leftOut } = read.value;
  const measured = sizeOf(attributes, size);
  if (measured === undefined)
    return refused([
      errorAt('bad-size', [], 'Given a drawing without width, height and viewBox; expected a size; give { width, height } in CSS pixels.'),
    ]);
  const picture: SvgPicture = { format: 'svg', svg: svgFile(root), ...measured };
  const faults = pictureIssues(picture, []);
  // lines and columns would be those of the text that was written anew
  return faults.length > 0 ? refused(faults.map(({ line: _, column: __, ...fault }) => fault)) : accepted(picture, leftOut);
}

/** A drawing, and what of its file is not in it. */
interface Drawing {
  readonly root: Element;
  /** The attributes of the first element, as they stand in the file. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly leftOut: readonly Issue[];
}

/** No program nests groups so deep; what walks a drawing may then do so by calling itself. */
const DEEPEST = 200;

function readDrawing(svg: string): Result<Drawing> {
  /** The first fault; what comes behind it may be wrong for it alone. */
  let fault: Issue | undefined;
  const leftOut = new Map<string, number>();
  const leave = (what: string): void => void leftOut.set(what, (leftOut.get(what) ?? 0) + 1);
  const open: Element[] = [];
  let root: Element | undefined;
  let attributes: Drawing['attributes'] = {};
  /** How many elements are open of one that is left out with all that is in it. */
  let outside = 0;
  const parser = new SaxesParser({ xmlns: false, position: true } as const);
  parser.on('xmldecl', () => {
    leave('a declaration');
  });
  parser.on('doctype', () => {
    leave('a document type');
  });
  parser.on('comment', () => {
    leave('a comment');
  });
  parser.on('processinginstruction', ({ target }) => {
    leave(`the instruction ${show(target)}`);
  });
  parser.on('opentag', (tag) => {
    const isDeep = open.length >= DEEPEST;
    if (outside > 0 || isDeep || !draws(tag)) {
      outside += 1;
      if (isDeep)
        fault ??= errorAt('bad-svg', [], `Given more than ${String(DEEPEST)} elements in each other; expected a drawing; draw it flatter.`);
      else if (outside === 1) leave(`the element ${show(tag.name)}`);
      return;
    }
    const element: Element = { type: 'element', tagName: tag.name, properties: kept(tag, leave), children: [] };
    open.at(-1)?.children.push(element);
    if (root === undefined) [root, attributes] = [element, tag.attributes];
    open.push(element);
  });
  parser.on('closetag', () => {
    if (outside > 0) outside -= 1;
    else open.pop();
  });
  const write = (value: string): void => {
    if (outside === 0) open.at(-1)?.children.push({ type: 'text', value });
  };
  parser.on('text', write);
  parser.on('cdata', write);
  parser.on('error', ({ message }) => {
    fault ??= {
      ...errorAt(
        'bad-svg',
        [],
        `Given XML that is not well formed (${faultOfXml(message)}); expected the text of an SVG file; save it anew.`,
      ),
      line: parser.line,
      column: parser.column,
    };
  });
  parser.write(svg.replace(/^\uFEFF?\s*/, '')).close();
  if (fault !== undefined) return refused([fault]);
  if (root === undefined)
    return refused([errorAt('bad-svg', [], 'Given no element; expected the text of an SVG file, with the element "svg".')]);
  return accepted({ root, attributes, leftOut: [...leftOut].map(([what, times]) => leftOutOf(what, times)) });
}

/** Whether an element is of the drawing; metadata and what a program keeps for itself is not. */
function draws({ name }: SaxesTagPlain): boolean {
  return name !== 'metadata' && !name.includes(':');
}

/** The attributes of an element that draw, or that have to be refused for what they do. */
function kept({ attributes }: SaxesTagPlain, leave: (what: string) => void): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) => {
      if (name === 'style') {
        const style = drawingStyle(value, leave);
        return style === '' ? [] : [[name, style]];
      }
      // what runs is not left out in silence
      if (svgAttributes.has(name) || svgProperties.has(name) || isForPeople(name) || name.startsWith('on')) return [[name, value]];
      if (!name.startsWith('xmlns:')) leave(`the attribute ${show(name)}`);
      return [];
    }),
  );
}

/** A `style` with the properties that draw alone. */
function drawingStyle(style: string, leave: (what: string) => void): string {
  return styleDeclarations(style)
    .flatMap(({ text, property }) => {
      if (svgProperties.has(property.toLowerCase())) return [text];
      leave(`the property ${show(property)}`);
      return [];
    })
    .join('; ');
}

function leftOutOf(what: string, times: number): Issue {
  const often = times === 1 ? '' : ` ${String(times)} times`;
  return warningAt('left-out-of-svg', [], `Given ${what}${often}, which does not draw; it is left out.`, { given: what });
}

/** CSS pixels of the units that a length may stand in. */
const UNITS: Readonly<Record<string, number>> = { '': 1, px: 1, pt: 96 / 72, pc: 16, mm: 96 / 25.4, cm: 96 / 2.54, in: 96 };
/** Pixels are told to the hundredth: a length in millimetres has no end in them. */
const HUNDREDTHS = 100;

/** The width and height that are asked for, or that the file says; nothing where neither does. */
function sizeOf(
  said: Drawing['attributes'],
  { width, height }: PictureSize,
): { readonly width: number; readonly height: number } | undefined {
  if (width !== undefined && height !== undefined) return { width, height };
  const [, , boxWidth, boxHeight] = (said['viewBox'] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const own = { width: pixels(said['width']) ?? boxWidth, height: pixels(said['height']) ?? boxHeight };
  if (own.width === undefined || own.height === undefined || !(own.width > 0) || !(own.height > 0)) return undefined;
  const factor = width === undefined ? (height === undefined ? 1 : height / own.height) : width / own.width;
  return { width: width ?? hundredths(own.width * factor), height: height ?? hundredths(own.height * factor) };
}

function pixels(length = ''): number | undefined {
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?|\.\d+)([a-z]*)$/i.exec(length.trim()) ?? [];
  const factor = UNITS[unit.toLowerCase()];
  return number === undefined || factor === undefined ? undefined : Number(number) * factor;
}

function hundredths(size: number): number {
  return Math.round(size * HUNDREDTHS) / HUNDREDTHS;
}
