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
export { sayIssue, sayIssueGroup, type SayableIssue } from './say/say-issue.js';
export { sayRemark } from './say/say-remark.js';
