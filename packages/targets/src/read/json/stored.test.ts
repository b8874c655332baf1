import { SCHEMA_VERSION } from '@actionline/core';
import { jsonSchemaOf } from '@actionline/core/schemas';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { activitiesFromJson, observationsFromJson } from '../json.js';

// What a release wrote is kept here under the version of its shapes, and never altered: what a later release makes of it is what a reader with
// years of stored figures meets. A new version gets a folder of its own.
const FOLDER = 'packages/targets/src/testing/stored';
const versions = readdirSync(FOLDER);
const stored = (version: string, file: string): string => readFileSync(`${FOLDER}/${version}/${file}`, 'utf8');
const [major] = SCHEMA_VERSION.split('.');

describe('records that were stored', () => {
  it('are kept of the version of today', () => {
    expect(existsSync(`${FOLDER}/${SCHEMA_VERSION}`)).toBe(true);
  });

  it.each(versions.filter((version) => version.startsWith(`${String(major)}.`)))('under %s are read whole', (version) => {
    const { observations } = JSON.parse(stored(version, 'observations.json')) as { observations: unknown[] };
    const { activities } = JSON.parse(stored(version, 'activities.json')) as { activities: unknown[] };
    expect(observationsFromJson(stored(version, 'observations.json'))).toMatchObject({ observations, issues: [] });
    expect(activitiesFromJson(stored(version, 'activities.json'))).toMatchObject({ activities, issues: [] });
  });

  it.each([
    ['observations', 'observation'],
    ['activities', 'activity'],
  ] as const)('hold every key that %s have', (key, noun) => {
    const { [key]: rows = [] } = JSON.parse(stored(SCHEMA_VERSION, `${key}.json`)) as Record<string, object[]>;
    expect([...new Set(rows.flatMap((row) => Object.keys(row)))].sort()).toEqual(
      Object.keys(jsonSchemaOf(noun)['properties'] as object).sort(),
    );
  });

  it.each([
    ['2.0.0', 'other-version', 'error', 0],
    ['1.7.0', 'later-version', 'warning', 3],
    ['one', 'bad-version', 'error', 0],
  ])('under %s are told as %s', (schemaVersion, code, severity, accepted) => {
    const list = JSON.parse(stored(SCHEMA_VERSION, 'observations.json')) as object;
    const { issues, counts } = observationsFromJson({ ...list, schemaVersion });
    expect(issues).toMatchObject([{ code, severity, path: ['schemaVersion'] }]);
    expect(counts.accepted).toBe(accepted);
    expect(counts.accepted + counts.rejected).toBe(counts.read);
  });

  it('of a later version with a key more are rejected row by row', () => {
    const { observations } = JSON.parse(stored(SCHEMA_VERSION, 'observations.json')) as { observations: object[] };
    // a key that is passed over might be one that keeps a figure secret
    const rows = observations.map((row, at) => (at === 0 ? { ...row, embargo: '2030-01-01' } : row));
    const { issues, counts } = observationsFromJson({ schemaVersion: '1.1.0', observations: rows });
    expect(issues.map(({ code }) => code)).toEqual(['later-version', 'unknown-key']);
    expect(counts).toEqual({ read: 3, accepted: 2, rejected: 1 });
  });
});
