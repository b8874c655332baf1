import type { ObservationRole, Period, PlaceCode } from '@actionline/core';
import { readArgument } from '@actionline/core/internal';

import type { ColumnDescription, TableDescription } from '../description.js';

/** What every figure of a file has, by the columns of the observations table. */
export type Constants = NonNullable<TableDescription['constants']>;

/** Where the figures of a file are from. */
export interface FigureSource {
  /** The title of the publication, in its own language. */
  readonly title: string;
  /** Who published it. */
  readonly publisher?: string;
  /** When: a year, month or day. */
  readonly published?: string;
  /** Its address. */
  readonly url?: string;
}

/** What no file says of its figures, and every figure needs. */
export interface FigureFacts {
  /** Where they are from. */
  readonly source: FigureSource;
  /** What they speak about: `outcome`, the state of the world, where left out. */
  readonly role?: ObservationRole;
  /** The days that all figures stand for, where no column tells. */
  readonly period?: Period;
}

/** What every figure of a file has, in the words of the observations table. */
export function constantsOf({ source, role = 'outcome', period }: FigureFacts, more: Constants = {}): Constants {
  const { title, publisher, published, url } = source;
  return {
    role,
    source_title: title,
    ...(publisher === undefined ? {} : { source_publisher: publisher }),
    ...(published === undefined ? {} : { source_published: published }),
    ...(url === undefined ? {} : { source_url: url }),
    ...(period === undefined ? {} : { period_start: period.start, period_end: period.end }),
    ...more,
  };
}

/** Columns that nothing is read of. */
export function leftOut(...names: readonly string[]): readonly ColumnDescription[] {
  return names.map((name) => ({ name, is: 'leave-out' }));
}

/** A place that all figures are of, among the constants. */
export function placeConstant(place: PlaceCode | undefined): Constants {
  return place === undefined ? {} : { place };
}

/** Those columns that the header of a file has. */
export function present(header: readonly string[], columns: readonly ColumnDescription[]): readonly ColumnDescription[] {
  const names = new Set(header.map((name) => name.trim()));
  return columns.filter(({ name }) => names.has(name));
}

/** The description that facts make; what is no such facts is misuse. */
export function describedBy<T>(facts: T, describe: (facts: T) => TableDescription): TableDescription {
  return readArgument('facts', facts, 'what the description asks for', 'give the facts that its type names', () => describe(facts));
}
