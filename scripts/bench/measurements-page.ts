import { isBeyond, type Figure } from './figure.js';
import type { Measurement, Measurements } from './measurements.js';

const HEAD = `# Measurements

Written by \`npm run build && npm run bench\` in the repository, which anyone can run again; the same as data is in
[measurements.json](./measurements.json). \`npm run bench -- --only csv,iati\` measures two parts anew and leaves the others as they are, each with its day.

Each part runs in a process of its own, ours and what it is compared with in turn, and the median of the rounds stands here. A **limit** is held to what does
not depend on the machine: ratios within one run, growth, and sizes; the command fails beyond one. Times are processor time of this machine, only shown.
An **exponent** of 1 says that twice the size takes twice the time.
`;

/** The measurements as Markdown, with a heading for each part. */
export function measurementsPage(measurements: Measurements, titles: Readonly<Record<string, string>>): string {
  const all = Object.entries(measurements);
  const runs = [...new Set(all.map(([, measurement]) => runOf(measurement)))];
  const sections = all.map(([name, measurement]) => {
    const run = runs.length === 1 ? '' : `Run ${String(runs.indexOf(runOf(measurement)) + 1)}. `;
    return section(name, titles[name] ?? name, measurement, run);
  });
  const listed = runs.length === 1 ? `${runs.join('')}\n` : `${runs.map((run, at) => `${String(at + 1)}. ${run}`).join('\n')}\n`;
  return [HEAD, `Measured:\n\n${listed}`, ...sections].join('\n');
}

/** When, where and of what something was measured, without its peers. */
function runOf({ date, commit, machine, versions }: Measurement): string {
  const { processor, cores, memory, platform, node } = machine;
  const at = commit === undefined ? 'with changes that are not committed' : `at ${commit}`;
  return `${date}, ${at}; ${processor}, ${String(cores)} cores, ${String(memory)} GB, ${platform}, Node ${node}; ${listOf(versions.packages)}; data ${listOf(versions.data)}.`;
}

function listOf(versions: Readonly<Record<string, string>>): string {
  return Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');
}

function section(name: string, title: string, { versions, figures }: Measurement, run: string): string {
  const peers = Object.keys(versions.peers).length === 0 ? '' : ` Compared with ${listOf(versions.peers)}.`;
  const header = '| what | measured | limit | compared with | shown |\n| --- | ---: | ---: | --- | --- |';
  return `## ${title}\n\n${run}\`npm run bench -- --only ${name}\`.${peers}\n\n${header}\n${figures.map(row).join('\n')}\n`;
}

function row(figure: Figure): string {
  const { name, limit, against, shown = '', unit } = figure;
  const held = limit === undefined ? '' : `${numberText(limit)}${isBeyond(figure) ? ' (beyond)' : ''}`;
  return `| ${[name, `${numberText(figure.value)} ${unit}`.trim(), held, against, shown].map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** A number as the English pages write it, to two decimals. */
export function numberText(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 2 });
}
