import { findUnit } from '@actionline/core';
import { readIatiResults, type ReadIatiOptions } from '@actionline/targets/iati';
import { readSdmxCsv, readSdmxJson, readSdmxMl, type ReadSdmxOptions } from '@actionline/targets/sdmx';

import { exitCodes } from './exit-code.js';
import type { ExchangeKind } from './input-kinds.js';
import { textsOf, wholeText, type OpenFile } from './read-file.js';
import type { Constants, KnownIds, ReadOne, Watched } from './reading.js';
import { Refusal } from './refusal.js';

/**
 * Reads a file of an exchange format: the description holds the options of its reader, such as which measure each code is.
 *
 * @throws {@link ActionlineError} `bad-argument` for an option that the reader does not have.
 */
export async function readExchange(
  kind: ExchangeKind,
  open: OpenFile,
  description: object,
  constants: Constants,
  options: KnownIds & Watched,
): Promise<ReadOne> {
  const read = await readAs(kind, open, description, constants, options);
  return { kind, observations: read.observations, issues: read.issues, groups: read.groups, counts: read.counts };
}

async function readAs(
  kind: ExchangeKind,
  open: OpenFile,
  description: object,
  constants: Constants,
  options: KnownIds & Watched,
): Promise<Omit<ReadOne, 'kind'>> {
  switch (kind) {
    case 'sdmx-csv':
      return readSdmxCsv(textsOf(open), sdmxOptions(description, constants, options));
    case 'sdmx-json':
      return readSdmxJson(await wholeText(open), sdmxOptions(description, constants, options));
    case 'sdmx-ml':
      return readSdmxMl(textsOf(open), sdmxOptions(description, constants, options));
    case 'iati':
      return readIatiResults(textsOf(open), { ...iatiOptions(description, constants), ...options });
  }
}

function sdmxOptions(
  description: ReadSdmxOptions,
  { 'source-title': title, ...typed }: Constants,
  options: KnownIds & Watched,
): ReadSdmxOptions {
  const constants = { ...description.constants, ...typed, ...(title === undefined ? {} : { source: { title } }) };
  return { ...description, ...options, constants };
}

function iatiOptions(description: ReadIatiOptions, { measure, role, unit, 'source-title': title }: Constants): ReadIatiOptions {
  const forAll = { where: {}, ...(measure === undefined ? {} : { measure }), ...(role === undefined ? {} : { role }) };
  const found = unit === undefined ? undefined : findUnit(unit);
  if (found?.ok === false) throw new Refusal(exitCodes.wrongUse, found.issues.map(({ message }) => `--unit: ${message}`).join('\n'));
  return {
    ...description,
    ...(measure === undefined && role === undefined ? {} : { indicators: [...(description.indicators ?? []), forAll] }),
    ...(found === undefined ? {} : { unit: found.value.unit }),
    ...(title === undefined ? {} : { source: { title } }),
  };
}
