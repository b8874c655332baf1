import type { Issue } from '@actionline/core';
import { show } from '@actionline/core/internal';

import type { ObservationColumnName } from '../record/observation-columns.js';
import type { TableDescription } from './description.js';

/** What every figure needs. */
const NEEDED: readonly ObservationColumnName[] = ['measure', 'unit', 'role', 'source_title'];

/** What no column, header or constant says: asked about once, since no figure can be read without it. */
export function unsaidIssues({ columns, constants = {}, periodsAcross }: TableDescription, row: number): readonly Issue[] {
  const parts = columns.flatMap((column) => [column, ...(column.parts ?? [])]);
  const isSaid = (name: string): boolean =>
    (constants as Record<string, string | undefined>)[name]?.trim() !== undefined &&
    (constants as Record<string, string>)[name]?.trim() !== ''
      ? true
      : parts.some(({ is, gives }) => is === name || (gives !== undefined && Object.hasOwn(gives, name) && gives[name] !== ''));
  const issues = NEEDED.filter((name) => !isSaid(name)).map((name) => nothingSays(name, row));
  const hasPeriod = periodsAcross !== undefined || isSaid('period') || (isSaid('period_start') && isSaid('period_end'));
  const hasValue = periodsAcross !== undefined || parts.some(({ is }) => is === 'value');
  return [...issues, ...(hasPeriod ? [] : [nothingSays('period', row)]), ...(hasValue ? [] : [nothingSays('value', row)])];
}

function nothingSays(name: string, row: number): Issue {
  const where = name === 'value' ? 'say which column "is": "value"' : `say which column "is": ${show(name)}, or give it under constants`;
  return {
    code: 'nothing-says',
    severity: 'error',
    message: `Nothing says the ${name} of the figures; expected it of every one; every row is rejected; ${where}.`,
    // given too, so that a group of them names each
    values: { given: name, expected: name, mend: 'say-constant' },
    row,
  };
}
