export { readIatiResults, type ReadIatiResults } from './iati/iati-results.js';
export type {
  FoundIatiIndicator,
  IatiActivitiesReading,
  IatiBreakdownReading,
  IatiIndicatorReading,
  IatiIndicatorSelection,
  ReadIatiOptions,
} from './iati/read-iati-options.js';
export { iatiExtension } from './iati/iati-extension.js';
export type { Pieces, PieceStream } from './reading/pieces.js';
export type { ReadingObservationsOptions, ReadingOptions, ReadProgress } from './reading/watched.js';
export type { ReadOptions } from './record/known-ids.js';
export type { ReadObservations } from './reading/read-observations.js';
export { writeIatiResults } from '../write/iati/iati-results.js';
export type { IatiActivityHeader, IatiOrganisation, IatiParticipant, IatiReport, IatiShare } from '../write/iati/iati-report.js';
