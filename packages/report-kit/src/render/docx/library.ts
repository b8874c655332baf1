import type * as resvg from '@resvg/resvg-js';
import type * as docx from 'docx';

import { optionalPackage } from '../optional-package.js';

/** The library that writes the parts of a file; loaded only when a report is written. */
export type Library = typeof docx;

/** The library that turns drawings into pixels. */
export type Painter = Pick<typeof resvg, 'Resvg'>;

/** The library `docx`. */
export function loadDocx(load: () => Promise<Library> = () => import('docx')): Promise<Library> {
  return loaded('docx', '9', 'Add the package', load);
}

/** A library of Node alone, named so that no bundler follows it into a page: there pictures stand as drawings, and it is never asked for. */
const PAINTER = ['@resvg', 'resvg-js'].join('/');

/** The library `@resvg/resvg-js`. */
export function loadPainter(
  load: () => Promise<Painter> = () => import(/* @vite-ignore */ /* webpackIgnore: true */ PAINTER) as Promise<Painter>,
): Promise<Painter> {
  return loaded('@resvg/resvg-js', '2', 'Add the package, or ask for pictures: "svg", which newer versions of Word show', load);
}

function loaded<T>(name: string, version: string, mend: string, load: () => Promise<T>): Promise<T> {
  return optionalPackage(
    name,
    `renderDocx was called without the package ${name}, which it needs and which is no fixed part of @actionline/report-kit. ${mend}: npm install ${name}@${version}`,
    load,
  );
}
