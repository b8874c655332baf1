import { createRequire } from 'node:module';

import { readIatiResults } from '@actionline/targets/iati';
import type { SaxesParser as Saxes } from 'saxes';

import { collectGarbage, cpuTime, cpuTimeOf } from './clock.js';
import { median, timeText, type Figure } from './figure.js';

// a dependency of the package that is measured, not of this one
const { SaxesParser } = createRequire(import.meta.resolve('@actionline/targets/iati'))('saxes') as {
  readonly SaxesParser: new () => Saxes;
};

const MEGABYTES = 57;
const ROUNDS = 5;

/** How an activity is made. */
interface Made {
  /** How many transactions it has. */
  readonly transactions: number;
  /** How many periods its indicator has, each with a target and an actual. */
  readonly periods: number;
}

/**
 * An activity as publishers write them. With 16 transactions and one period a megabyte has some 480 values: the file of the African Development Bank
 * in OpenAgFunding/development (afdb-data-pilot/afdb_ag_activities.xml) has 58 in 212 kB, which is 270.
 */
function activity(at: number, { transactions, periods }: Made): string {
  const id = `XM-EXAMPLE-${String(at)}`;
  const transaction = `<transaction><transaction-type code="3"/><transaction-date iso-date="2024-03-0${String((at % 9) + 1)}"/><value currency="EUR" value-date="2024-03-01">${String(at * 7)}</value><description><narrative>Payment of the first instalment</narrative></description><provider-org ref="XM-EXAMPLE"><narrative>Ministry</narrative></provider-org></transaction>\n`;
  const period = (year: number): string =>
    `<period><period-start iso-date="${String(year)}-01-01"/><period-end iso-date="${String(year)}-12-31"/><target value="${String(at % 500)}"/><actual value="${String(at % 400)}"/></period>\n`;
  return [
    `<iati-activity xml:lang="en" default-currency="EUR" last-updated-datetime="2025-01-31T00:00:00Z">\n<iati-identifier>${id}</iati-identifier>\n`,
    '<reporting-org ref="XM-EXAMPLE" type="10"><narrative>Ministry</narrative></reporting-org>\n',
    `<title><narrative>Training of officers, part ${String(at)}</narrative><narrative xml:lang="fr">Formation d’agents, partie ${String(at)}</narrative></title>\n`,
    '<description type="1"><narrative>Officers of prisons are trained in the rules that hold for the treatment of prisoners.</narrative></description>\n',
    '<participating-org ref="XM-EXAMPLE" type="10" role="1"><narrative>Ministry</narrative></participating-org>\n<activity-status code="2"/>\n<activity-date type="2" iso-date="2023-01-01"/>\n<recipient-country code="KE"/>\n<sector vocabulary="1" code="15160"/>\n',
    ...Array.from({ length: transactions }, () => transaction),
    '<result type="1" aggregation-status="1"><title><narrative>Officers trained</narrative></title>\n<indicator measure="1" ascending="1"><title><narrative>Number of officers trained</narrative></title>\n<baseline year="2022" value="0"/>\n',
    ...Array.from({ length: periods }, (_, year) => period(2020 + year)),
    '</indicator></result>\n</iati-activity>\n',
  ].join('');
}

/** A file of so many megabytes, in pieces of some 64 kB. */
function chunksOf(megabytes: number, made: Made): { readonly chunks: readonly string[]; readonly values: number } {
  const parts = ['<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities version="2.03">\n'];
  let length = 0;
  let at = 0;
  for (; length < megabytes * 1e6; at += 1) {
    const part = activity(at, made);
    length += part.length;
    parts.push(part);
  }
  const text = `${parts.join('')}</iati-activities>\n`;
  const chunks = Array.from({ length: Math.ceil(text.length / 65_536) }, (_, from) => text.slice(from * 65_536, (from + 1) * 65_536));
  return { chunks, values: at * (1 + 2 * made.periods) };
}

/** The parser alone: it tells of every element and text, and nothing is kept. */
function parsed(chunks: readonly string[]): number {
  let events = 0;
  const parser = new SaxesParser();
  const count = (): void => {
    events += 1;
  };
  parser.on('opentag', count);
  parser.on('closetag', count);
  parser.on('text', count);
  for (const chunk of chunks) parser.write(chunk);
  parser.close();
  return events;
}

/** Reading results over saxes alone. */
export async function* measureIati({ quick = false }: { readonly quick?: boolean } = {}): AsyncGenerator<Figure> {
  const megabytes = quick ? 6 : MEGABYTES;
  yield* measured(megabytes, { transactions: 16, periods: 1 }, 'of whole activities', 1.6);
  // nearly nothing but results: what each value takes shows here
  yield* measured(megabytes, { transactions: 0, periods: 6 }, 'of results', 3);
}

async function* measured(megabytes: number, made: Made, name: string, limit: number): AsyncGenerator<Figure> {
  const { chunks, values } = chunksOf(megabytes, made);
  const ours = async (): Promise<void> => {
    let taken = 0;
    const { counts } = await readIatiResults(chunks, {
      unit: 'officer',
      onObservation: () => {
        taken += 1;
      },
    });
    if (counts.accepted !== values || taken !== values)
      throw new Error(`${String(counts.accepted)} values were accepted of ${String(values)}.`);
  };
  const times: { readonly own: number; readonly alone: number }[] = [];
  for (let round = -1; round < ROUNDS; round += 1) {
    collectGarbage();
    const alone = cpuTime(() => parsed(chunks));
    const own = await cpuTimeOf(ours);
    if (round >= 0) times.push({ own, alone });
  }
  yield {
    name: `IATI, ${String(megabytes)} MB ${name}, ${values.toLocaleString('en-GB')} values`,
    value: median(times.map(({ own, alone }) => own / alone)),
    unit: 'times',
    limit,
    against: 'saxes alone, which keeps nothing',
    shown: `${timeText(median(times.map(({ own }) => own)) / megabytes)} a megabyte`,
  };
}
