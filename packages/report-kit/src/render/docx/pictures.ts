import { bytesOf } from '../../document/base64.js';
import type { ImageRun } from 'docx';

import { chartSvg } from '../../charts/chart.js';
import { renderSparkline, sparklineSvg } from '../../charts/sparkline.js';
import { svgFile } from '../../charts/svg-file.js';
import type { Figure } from '../../document/block.js';
import { cleanText, inlineText } from '../../document/clean-text.js';
import type { SparklineRun } from '../../document/inline.js';
import type { Picture } from '../../document/picture.js';
import type { Library, Painter } from './library.js';
import { PAGE } from './page.js';
import type { PictureKind } from './picture-kind.js';

/** Pictures as runs, each with what it shows in words. */
export interface Pictures {
  /** The chart of a figure. */
  readonly chart: (figure: Figure) => ImageRun;
  /** A picture of one's own, no wider than the text. */
  readonly image: (picture: Picture, alt: string, limits?: Size) => ImageRun;
  /** Values as a line in the text. */
  readonly sparkline: (run: SparklineRun) => ImageRun;
}

/** A size in CSS pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** How much finer than the screen pixels are. */
const ZOOM = 2;

/** The most that a picture takes of a page. */
const LARGEST: Size = { width: PAGE.pictureWidth, height: 860 };

/** Faces that offices and their systems have, for drawings, which cannot inherit one from the page; resvg takes no quotation marks. */
const FACES = 'Calibri, Carlito, Liberation Sans, Arial, DejaVu Sans, sans-serif';

/** One pixel that is not seen, where a drawing stands alone and the library asks for pixels too. */
const NOTHING = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR4nGNgAAIAAAUAAXpeqz8AAAAASUVORK5CYII=';

/** Pictures for one document; `painter` is absent where drawings stand alone. */
export function picturesFor(
  library: Library,
  kind: PictureKind,
  painter: Painter | undefined,
  fonts: readonly string[] | undefined,
): Pictures {
  const encoder = new TextEncoder();
  let number = 0;

  const pixels = (svg: string): Uint8Array => {
    if (painter === undefined) return bytesOf(NOTHING);
    const font = fonts === undefined ? { loadSystemFonts: true } : { loadSystemFonts: false, fontFiles: [...fonts] };
    return new painter.Resvg(svg, { fitTo: { mode: 'zoom', value: ZOOM }, font }).render().asPng();
  };
  const run = (given: Drawing | Uint8Array, size: Size, alt: string): ImageRun => {
    number += 1;
    const altText = { id: String(number), name: `Picture ${String(number)}`, description: inlineText(alt) };
    const placed = { transformation: size, altText };
    if (given instanceof Uint8Array) return new library.ImageRun({ type: 'png', data: given, ...placed });
    if (kind === 'png') return new library.ImageRun({ type: 'png', data: pixels(given.svg), ...placed });
    const fallback = { type: 'png' as const, data: pixels(given.svg), transformation: size };
    return new library.ImageRun({ type: 'svg', data: encoder.encode(given.svg), fallback, ...placed });
  };
  return {
    chart: (figure) => {
      const drawing = chartDrawing(figure);
      return run(drawing, fitted(drawing, LARGEST), figure.alt);
    },
    image: (picture, alt, limits = LARGEST) =>
      run(picture.format === 'png' ? bytesOf(picture.base64) : { ...picture, svg: cleanText(picture.svg) }, fitted(picture, limits), alt),
    sparkline: (line) => {
      const drawing = sparklineDrawing(line);
      return run(drawing, drawing, line.label);
    },
  };
}

/** A drawing with its size. */
interface Drawing extends Size {
  readonly svg: string;
}

/** A chart as a drawing that stands alone. */
function chartDrawing({ id, chart, alt, description }: Figure): Drawing {
  const element = chartSvg(chart, { id, title: alt, description }, PAGE.pictureWidth);
  const [, , width = 0, height = 0] = String(element.properties.viewBox).split(' ').map(Number);
  const properties = { ...element.properties, fontFamily: FACES, width: String(width), height: String(height) };
  return { svg: svgFile({ ...element, properties }), width, height };
}

/** A sparkline as a drawing that stands alone. */
function sparklineDrawing(line: SparklineRun): Drawing {
  const { width, height } = sparklineSvg(line).properties;
  return { svg: renderSparkline(line), width: Number(width), height: Number(height) };
}

/** A size with the same shape within limits. */
function fitted({ width, height }: Size, limits: Size): Size {
  const scale = Math.min(1, limits.width / width, limits.height / height);
  return { width: width * scale, height: height * scale };
}
