import { parseArgs } from 'node:util';

import { measureBundles } from './bundles.js';
import { measureCompletion } from './completion.js';
import { measureCsv } from './csv.js';
import { measureEvaluation } from './evaluation.js';
import type { Figure } from './figure.js';
import { measureFramework, memoryEach } from './framework.js';
import { measureGrowth, shareOfGrowth } from './growth.js';
import { measureDescribe } from './describe.js';
import { measureIati } from './iati.js';
import { measureImport } from './import-time.js';
import { measureLargeReport, memoryOfReport } from './large-report.js';
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
interface PartOptions {
  /** Leaves the greatest sizes out. */
  readonly quick: boolean;
  /** Takes the cases only whose name this regular expression matches. */
  readonly matching?: string | undefined;
}

type Measured = AsyncIterable<Figure> | Iterable<Figure>;

const parts: Readonly<Record<string, (options: PartOptions) => Measured | Promise<Measured>>> = {
  // first: what collects garbage slows the parser of XML down for as long as the process lasts
  'table-workbook': measureTableWorkbook,
  bundles: measureBundles,
  import: measureImport,
  types: measureTypes,
  completion: measureCompletion,
  search: measureSearch,
  skos: measureSkos,
  csv: measureCsv,
  describe: measureDescribe,
  iati: measureIati,
  evaluation: measureEvaluation,
  framework: measureFramework,
  report: measureReport,
  'large-report': measureLargeReport,
  'table-cells': measureTableCells,
  pdf: measurePdf,
  word: measureWord,
  workbook: measureWorkbook,
  growth: measureGrowth,
};

/** Runs the parts asked for; gives 1 where a limit is not kept, 2 where the arguments are not understood. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      matching: { type: 'string' },
      quick: { type: 'boolean', default: false },
      memory: { type: 'string' },
      'report-memory': { type: 'string' },
      share: { type: 'string' },
    },
  });
  if (values.memory !== undefined) {
    console.log(memoryEach(Number(values.memory)));
    return 0;
  }
  if (values['report-memory'] !== undefined) {
    console.log(memoryOfReport(Number(values['report-memory'])));
    return 0;
  }
  if (values.share !== undefined) {
    for (const figure of shareOfGrowth(Number(values.share), values)) console.log(JSON.stringify(figure));
    return 0;
  }
  const names = values.only?.split(',') ?? Object.keys(parts);
  let beyond = 0;
  for (const name of names) {
    const part = parts[name];
    if (part === undefined) {
      console.error(
        `There is no part ${name}; there are ${Object.keys(parts).join(', ')}; for example: npm run bench -- --only evaluation`,
      );
      return 2;
    }
    const start = performance.now();
    for await (const figure of await part({ quick: values.quick, matching: values.matching })) {
      console.log(lineOf(figure));
      if (isBeyond(figure)) beyond += 1;
    }
    console.log(`— ${name}: ${((performance.now() - start) / 1000).toFixed(0)} s\n`);
  }
  console.log(beyond === 0 ? 'Every limit is kept.' : `${String(beyond)} beyond their limits.`);
  return beyond === 0 ? 0 : 1;
}

/** A value that is none is beyond any limit. */
function isBeyond({ value, limit }: Figure): boolean {
  return limit !== undefined && !(value <= limit);
}

function lineOf(figure: Figure): string {
  const { name, value, unit, limit, note } = figure;
  const number = value.toLocaleString('en-GB', { maximumFractionDigits: 2 });
  const verdict = limit === undefined ? '' : isBeyond(figure) ? `BEYOND ${String(limit)}` : `within ${String(limit)}`;
  return `${name.padEnd(62)} ${number.padStart(10)} ${unit.padEnd(9)} ${verdict.padEnd(12)} ${note ?? ''}`.trimEnd();
}
