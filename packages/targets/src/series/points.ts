import { accepted, issueValue, show, type Path } from '@actionline/core/internal';
import { refuse, type Answer, type Refused } from './refusal.js';
import { readYear, type YearLike } from './year.js';

/** One reported value of a series, as it comes from outside. */
export interface SeriesPoint {
  /** The year; of a range such as `2014/2015` the first one counts; `null` where the source states none. */
  readonly year: YearLike | null;
  /** The value; `null` is a missing value and is left out, never read as 0. */
  readonly value: number | null;
}

/** One value of a series that has been read. */
export interface Point {
  /** The calendar year. */
  readonly year: number;
  /** The value, a finite number. */
  readonly value: number;
}

/** Points in order of year, at least one. */
export type Points = readonly [Point, ...Point[]];

/** The points of a series in order of year, missing values left out; several of one year are kept, in order of value. */
export function readPoints(series: readonly SeriesPoint[] | undefined): Answer<Points> {
  const points: Point[] = [];
  for (const [index, point] of (series ?? []).entries()) {
    const path = ['series', index];
    if (!isPoint(point)) return notAPoint(point, path);
    if (point.value === null) continue;
    const read = readPoint(point.year, point.value, path);
    if (!read.ok) return read;
    points.push(read.value);
  }
  const ordered = inOrder(points);
  return ordered === undefined
    ? refuse('empty-series', ['series'], 'The series holds no value; give at least one point with a year and a value.')
    : accepted(ordered);
}

/** As {@link readPoints}, but refused where a year has more than one value, because the method cannot choose. */
export function readYearlyPoints(series: readonly SeriesPoint[] | undefined): Answer<Points> {
  const points = readPoints(series);
  if (!points.ok) return points;
  const repeated = points.value.find((point, index) => point.year === points.value[index - 1]?.year);
  if (repeated === undefined) return points;
  const year = String(repeated.year);
  return refuse('duplicate-year', ['series'], `The year ${year} has more than one value; keep one value for each year.`, {
    given: repeated.year,
  });
}

/** The points with one more in its place; it replaces the value of the same year. */
export function withPoint(points: Points, added: Point): Points {
  return inOrder([...points.filter(({ year }) => year !== added.year), added]) ?? points;
}

/** The points in order of year, or `undefined` if there are none. */
export function inOrder(points: readonly Point[]): Points | undefined {
  // By value within a year, so that no result depends on the order of a list.
  const [first, ...rest] = [...points].sort((a, b) => a.year - b.year || a.value - b.value);
  return first === undefined ? undefined : [first, ...rest];
}

/** The last point in order of year. */
export function lastOf(points: Points): Point {
  return points.at(-1) ?? points[0];
}

/** How many different years the points cover. */
export function countYears(points: readonly Point[]): number {
  return new Set(points.map(({ year }) => year)).size;
}

/** Whether a point from outside is an object, whatever it holds. */
export function isPoint(point: unknown): point is SeriesPoint {
  return typeof point === 'object' && point !== null;
}

/** The refusal of a point that is no object. */
export function notAPoint(point: unknown, path: Path): Refused {
  return refuse('bad-point', path, `Given the point ${show(point)}; expected an object with a year and a value.`, {
    given: issueValue(point),
    expected: ['year', 'value'],
  });
}

function readPoint(year: SeriesPoint['year'], value: number, path: Path): Answer<Point> {
  const readable = readYear(year);
  if (readable === undefined)
    return refuse('bad-year', [...path, 'year'], `Given the year ${show(year)}; expected a whole year such as 2024 or "2024/2025".`, {
      given: issueValue(year),
      expected: 'YYYY',
    });
  if (!Number.isFinite(value))
    return refuse(
      'not-finite',
      [...path, 'value'],
      `The value of ${String(readable)} is ${show(value)}; expected a finite number, or null where it is missing.`,
      { given: issueValue(value), expected: 'number', year: readable },
    );
  return accepted({ year: readable, value });
}
