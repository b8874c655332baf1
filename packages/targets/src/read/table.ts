export { readTable, type ReadTable, type ReadTableOptions } from './table/read-table.js';
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
