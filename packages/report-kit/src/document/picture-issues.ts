import type { Issue } from '@actionline/core';
import { errorAt, show, unknownValue, type Path } from '@actionline/core/internal';

import type { Picture } from './picture.js';
import { pngIssues } from './png-issues.js';
import { svgIssues } from './svg-issues.js';

const FORMATS: Readonly<Record<Picture['format'], true>> = { svg: true, png: true };

/** What is wrong with a picture; where it draws is never believed, but read. */
export function pictureIssues(picture: Picture, path: Path): readonly Issue[] {
  const sizes = (['width', 'height'] as const).flatMap((side) => {
    const size: unknown = picture[side];
    return typeof size === 'number' && Number.isFinite(size) && size > 0
      ? []
      : [
          errorAt(
            'bad-size',
            [...path, side],
            `Given ${show(size)}; expected a number of CSS pixels above 0; give the size it is drawn in.`,
          ),
        ];
  });
  if (sizes.length > 0) return sizes;
  if (picture.format === 'svg') return svgIssues(picture.svg, [...path, 'svg']);
  if (picture.format === 'png') return pngIssues(picture, path);
  return [unknownValue([...path, 'format'], (picture as Readonly<Record<string, unknown>>)['format'], Object.keys(FORMATS))];
}
