import { measureBundles } from './bundles.js';
import { measureCompletion } from './completion.js';
import { measureCsv } from './csv.js';
import { measureDescribe } from './describe.js';
import { measureEvaluation } from './evaluation.js';
import type { Figure } from './figure.js';
import { measureFramework } from './framework.js';
import { measureGrowth } from './growth.js';
import { measureIati } from './iati.js';
import { measureImport } from './import-time.js';
import { measureLargeReport } from './large-report.js';
import { measurePdf } from './pdf.js';
import { measureReport } from './report.js';
import { measureSearch } from './search.js';
import { measureSkos } from './skos.js';
import { measureTableCells } from './table-cells.js';
import { measureTableWorkbook } from './table-workbook.js';
import { measureTypes } from './types.js';
import { measureWord } from './word.js';
import { measureWorkbook } from './workbook.js';

/** What a part of the benchmark is told. */
export interface PartOptions {
  /** Leaves the greatest sizes out. */
  readonly quick: boolean;
  /** Takes the cases only whose name this regular expression matches. */
  readonly matching?: string | undefined;
}

/** What is measured together, in a process of its own. */
interface Part {
  /** What it is about, as a heading. */
  readonly title: string;
  /** The packages that its figures are compared with. */
  readonly peers: readonly string[];
  /** Measures. */
  readonly measure: (options: PartOptions) => Measured | Promise<Measured>;
}

type Measured = AsyncIterable<Figure> | Iterable<Figure>;

/** Every part of the benchmark, by name. */
export const parts: Readonly<Record<string, Part>> = {
  bundles: { title: 'What a consumer ships', peers: ['zod', 'hastscript', 'hast-util-to-html'], measure: measureBundles },
  import: { title: 'Importing', peers: ['zod'], measure: measureImport },
  types: { title: 'Type checking', peers: ['zod', 'typescript'], measure: measureTypes },
  completion: { title: 'A framework of one’s own in an editor', peers: ['typescript'], measure: measureCompletion },
  search: { title: 'Search', peers: ['minisearch'], measure: measureSearch },
  skos: { title: 'Turtle', peers: ['n3'], measure: measureSkos },
  csv: { title: 'Reading CSV', peers: ['csv-parse', 'papaparse'], measure: measureCsv },
  describe: { title: 'Describing a table', peers: ['papaparse'], measure: measureDescribe },
  'table-workbook': { title: 'Reading a workbook', peers: ['hucre', '@zip.js/zip.js', 'saxes'], measure: measureTableWorkbook },
  iati: { title: 'Reading IATI', peers: ['saxes'], measure: measureIati },
  evaluation: { title: 'Evaluating a target', peers: [], measure: measureEvaluation },
  framework: { title: 'Evaluating a framework', peers: [], measure: measureFramework },
  report: { title: 'A report', peers: [], measure: measureReport },
  'large-report': { title: 'A large report', peers: ['hastscript', 'hast-util-to-html'], measure: measureLargeReport },
  'table-cells': { title: 'A long table as HTML', peers: ['hast-util-to-html'], measure: measureTableCells },
  pdf: { title: 'PDF', peers: ['@myriaddreamin/typst-ts-node-compiler'], measure: measurePdf },
  word: { title: 'DOCX', peers: ['docx'], measure: measureWord },
  workbook: { title: 'XLSX', peers: ['hucre'], measure: measureWorkbook },
  growth: { title: 'How time grows with size', peers: [], measure: measureGrowth },
};
