import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { activityLeftOutReasons, actionPointStates } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { activityLintRules } from '../lint/activities/lint-activities.js';
import { activityColumns } from '../read/record/activity-columns.js';

/** The rows of the tables of the page, their cells without padding. */
const rows = new Set(
  readFileSync(join(import.meta.dirname, '../../docs/activities.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim())
        .join('|'),
    ),
);
const firstCells = [...rows].map((row) => row.split('|')[0] ?? '').join(' ');

describe('the page about activities', () => {
  it.each(activityColumns)('has the column $name as it is read', ({ name, required, meaning }) => {
    expect(rows).toContain(`\`${name}\`|${required ? 'yes' : ''}|${meaning}`);
  });

  it.each(activityLintRules)('has the rule $id as it is told', ({ id, severity, title }) => {
    expect(rows).toContain(`\`${id}\`|${severity}|${title}`);
  });

  it.each([...activityLeftOutReasons, ...actionPointStates])('explains %s', (word) => {
    expect(firstCells).toContain(`\`${word}\``);
  });
});
