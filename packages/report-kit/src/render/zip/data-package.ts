import { inlineText } from '../../document/clean-text.js';
import type { Report } from '../../document/report.js';
import type { CsvFormat } from '../csv/csv-text.js';
import { reportTables } from '../tables/report-tables.js';
import type { ColumnType, FlatTable } from '../tables/table-column.js';

/** What the files of a report hold and how they are written, as a Data Package (version 2), in the words of the report. */
export function dataPackage(report: Report, format: CsvFormat): object {
  const { framework, template, title, page, preparedBy, contact, asOf, production } = report;
  const { formulas = 'escape' } = format;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `${framework.id}-${template}-${asOf}`,
    title: inlineText(title),
    description: page.subtitle,
    language: report.locale,
    contributors: [{ title: preparedBy, roles: ['publisher'], contact }],
    inputHash: production.inputHash,
    formulas,
    resources: reportTables(report).map((table) => resource(table, report, format)),
  };
}

function resource({ name, columns }: FlatTable, { page: { tables } }: Report, { separator = ',', decimal = '.' }: CsvFormat): object {
  return {
    name,
    type: 'table',
    path: `${name}.csv`,
    title: tables.name[name],
    description: tables.about[name],
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: separator },
    schema: {
      fields: columns.map(({ key, type }) => {
        const kind = kindOf(type);
        return { name: key, type: kind, title: tables.column[key], ...(kind === 'number' ? { decimalChar: decimal } : {}) };
      }),
    },
  };
}

/** The type of a field; a day that may be known to the year only is a string there. */
function kindOf(type: ColumnType): 'string' | 'number' | 'boolean' | 'date' {
  if (type === 'number' || type === 'share') return 'number';
  if (type === 'flag') return 'boolean';
  return type === 'date' ? 'date' : 'string';
}
