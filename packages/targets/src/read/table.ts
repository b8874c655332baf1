export { readTable, type ReadTable, type ReadTableOptions } from './table/read-table.js';
export { neededColumns, unsaidColumns, type NeededColumn } from './table/unsaid.js';
export type { Pieces, PieceStream } from './reading/pieces.js';
export type { TableSource } from './table/source.js';
export type {
  ColumnDescription,
  ColumnRole,
  ColumnSettings,
  HeaderPlace,
  JsonContainer,
  TableContainer,
  TableDescription,
  TableRemark,
  TextContainer,
  WordSettings,
  WorkbookContainer,
} from './table/description.js';
export { describeTable, type DescribeTableOptions } from './table/describe/describe-table.js';
export { fileKind, fileKinds, ownDelimiter, type FileKind } from './table/file-kind.js';
export { eurostat, type EurostatFacts } from './table/ready/eurostat.js';
export { frenchExport, recordedCrime, type FrenchExportFacts, type RecordedCrimeFacts } from './table/ready/french-export.js';
export { genesis, type GenesisColumn, type GenesisFacts } from './table/ready/genesis.js';
export { hxl, type HxlFacts } from './table/ready/hxl.js';
export { openSdg, type OpenSdgFacts } from './table/ready/open-sdg.js';
export { ourWorldInData, type OwidFacts } from './table/ready/our-world-in-data.js';
export { pepfar, type PepfarFacts } from './table/ready/pepfar.js';
export { tidyTable } from './table/ready/tidy-table.js';
export { unSdg, type UnSdgFacts } from './table/ready/un-sdg.js';
export { worldBank, type WorldBankFacts } from './table/ready/world-bank.js';
export type { FigureFacts, FigureSource } from './table/ready/figure-facts.js';
export { describeItems, type FoundItemColumns } from './table/items/describe-items.js';
export { itemFields, type ItemField, type ItemFieldName } from './table/items/item-fields.js';
export type { ItemResponse } from './table/items/item-response.js';
export type { ItemsDescription, ItemsLevel } from './table/items/items-description.js';
export type { ItemDetail, ItemsRead, ItemVocabularies, ReadItem } from './table/items/items-read.js';
export { readItems, type ItemTableRow, type ReadItemsOptions } from './table/items/read-items.js';
export { sayIssue, sayIssueGroup, type SayableIssue } from './say/say-issue.js';
export { sayRemark } from './say/say-remark.js';
export type { ReadCounts, ReadingOutcome } from './reading/reading-outcome.js';
