import type { FileKind } from '@actionline/targets/table';

/** What a file of figures may be. */
export type InputKind = Exclude<FileKind, 'activities-csv' | 'activities-json'>;

/** The exchange formats, each with a reader of its own. */
const exchangeKinds = ['sdmx-csv', 'sdmx-json', 'sdmx-ml', 'iati'] as const satisfies readonly InputKind[];

/** One of the exchange formats. */
export type ExchangeKind = (typeof exchangeKinds)[number];

/** Whether a file is of an exchange format. */
export function isExchange(kind: InputKind): kind is ExchangeKind {
  return exchangeKinds.some((known) => known === kind);
}
