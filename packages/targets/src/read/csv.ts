export { readObservationsCsv, type ReadCsvOptions } from './observations-csv.js';
export { writeObservationsCsv, type WriteCsvOptions } from '../write/csv.js';
export { observationColumns, type ObservationColumn, type ObservationColumnName } from './observation-columns.js';
export type { CsvOptions } from './csv-table.js';
export type { ReadOptions } from './known-ids.js';
export type { ReadObservations } from './read-observations.js';
