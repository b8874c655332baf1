export { readSdmxCsv, type ReadSdmxCsvOptions } from './sdmx-csv.js';
export { readSdmxJson } from './sdmx-json.js';
export { readSdmxMl } from './sdmx-ml.js';
export type { ReadSdmxOptions, SdmxConstants, SdmxMeasure } from './options.js';
export type { SdmxField } from './concepts.js';
export type { ReadOptions } from '../record/known-ids.js';
export type { ReadObservations } from '../reading/read-observations.js';
export type { Pieces, PieceStream } from '../reading/pieces.js';
export type { ReadingOptions, ReadProgress } from '../reading/watched.js';
