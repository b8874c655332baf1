export { readSdmxCsv, type ReadSdmxCsvOptions } from './sdmx-csv.js';
export type { ReadSdmxOptions, SdmxConstants, SdmxMeasure, SdmxProgress } from './options.js';
export type { SdmxField } from './concepts.js';
export type { ReadOptions } from '../known-ids.js';
export type { ReadObservations } from '../read-observations.js';
