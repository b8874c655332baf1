import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';

import { format, resolveConfig } from 'prettier';

import { circumstances } from './circumstances.js';
import { isBeyond, type Figure } from './figure.js';
import { memoryEach } from './framework.js';
import { shareOfGrowth } from './growth.js';
import { memoryOfReport } from './large-report.js';
import { updated, type Measurements } from './measurements.js';
import { measurementsPage, numberText } from './measurements-page.js';
import { parts, type PartOptions } from './parts.js';

/** In the package that all others need, so that the page of each can lead there wherever it is installed. */
const PAGE = 'packages/core/docs/measurements.md';
const DATA = 'packages/core/docs/measurements.json';

/** Runs the parts asked for, and writes the table; gives 1 where a limit is not kept, 2 where the arguments are not understood. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      matching: { type: 'string' },
      quick: { type: 'boolean', default: false },
      part: { type: 'string' },
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
  if (values.part !== undefined) return measurePart(values.part, values);
  const names = values.only?.split(',') ?? Object.keys(parts);
  const unknown = names.find((name) => parts[name] === undefined);
  if (unknown !== undefined) {
    console.error(
      `There is no part ${unknown}; there are ${Object.keys(parts).join(', ')}; for example: npm run bench -- --only evaluation`,
    );
    return 2;
  }
  const partly = values.quick || values.matching !== undefined;
  let beyond = 0;
  for (const name of names) {
    const start = performance.now();
    const { figures, failed } = await inProcessOfItsOwn(name, values);
    beyond += figures.filter(isBeyond).length + (failed ? 1 : 0);
    if (failed) console.log(`${name} FAILED, and keeps what was measured before.`);
    // at once, so that what is measured is kept though a later part is broken off
    else if (!partly) await write({ [name]: { ...circumstances(parts[name]?.peers ?? [], [PAGE, DATA]), figures } });
    console.log(`— ${name}: ${((performance.now() - start) / 1000).toFixed(0)} s\n`);
  }
  console.log(partly ? 'Of less than everything no table is written.' : `Written: ${PAGE}, ${DATA}`);
  console.log(beyond === 0 ? 'Every limit is kept.' : `${String(beyond)} beyond their limits.`);
  return beyond === 0 ? 0 : 1;
}

/** Measures one part and hands its figures on, a line each. */
async function measurePart(name: string, options: PartOptions): Promise<number> {
  for await (const figure of (await parts[name]?.measure(options)) ?? []) console.log(JSON.stringify(figure));
  return 0;
}

/** The figures of a part, printed as they come: what one part leaves in memory or has compiled does not fall on the next. */
async function inProcessOfItsOwn(
  name: string,
  { quick, matching }: PartOptions,
): Promise<{ readonly figures: readonly Figure[]; readonly failed: boolean }> {
  const args = ['--part', name, ...(quick ? ['--quick'] : []), ...(matching === undefined ? [] : ['--matching', matching])];
  const child = spawn(process.execPath, [...process.execArgv, process.argv[1] ?? '', ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const figures: Figure[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    const figure = JSON.parse(line, noNumber) as Figure;
    figures.push(figure);
    console.log(lineOf(figure));
  }
  return { figures, failed: (await ended) !== 0 };
}

/** JSON has no word for what is no number. */
function noNumber(key: string, value: unknown): unknown {
  return key === 'value' && value === null ? NaN : value;
}

async function write(measured: Measurements): Promise<void> {
  const known = existsSync(DATA) ? (JSON.parse(readFileSync(DATA, 'utf8'), noNumber) as Measurements) : {};
  const all = updated(known, measured, Object.keys(parts));
  const titles = Object.fromEntries(Object.entries(parts).map(([name, { title }]) => [name, title]));
  for (const [file, text] of [
    [DATA, JSON.stringify(all)],
    [PAGE, measurementsPage(all, titles)],
  ] as const)
    writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}

function lineOf(figure: Figure): string {
  const { name, value, unit, limit, against, shown } = figure;
  const verdict = limit === undefined ? '' : isBeyond(figure) ? `BEYOND ${String(limit)}` : `within ${String(limit)}`;
  return `${name.padEnd(62)} ${numberText(value).padStart(10)} ${unit.padEnd(9)} ${verdict.padEnd(12)} ${against}${shown === undefined ? '' : `; ${shown}`}`.trimEnd();
}
