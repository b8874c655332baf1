import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { SCHEMA_VERSION } from '@actionline/core';
import { assembleReport, renderJson } from '@actionline/report-kit';
import { readObservationsCsv } from '@actionline/targets/csv';
import { observationsFromJson } from '@actionline/targets/json';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { after, before } from './later-release.js';
import { RunFault } from './run-fault.js';
import { runMigration, type MigrationOptions } from './run-migration.js';

const data = join(import.meta.dirname, '..', 'data');

const options: MigrationOptions = {
  before,
  after,
  observations: [join(data, 'observations.csv')],
  activities: [join(data, 'activities.csv')],
  asOf: '2025-12-31',
};

let out: string;

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'migrate-ids-'));
});

afterEach(() => {
  rmSync(out, { recursive: true });
});

describe('a run', () => {
  it('without a folder writes nothing, and says what is to be decided', async () => {
    const lines = await runMigration(options);
    // nine rows: one text in place of a number is rejected; 8 twice, 17, 18.a, a changed measure and a mistyped one are asked
    expect(lines).toContain('observations: 9 read = 1 renamed + 1 kept + 7 left (6 waiting for a decision, 1 rejected)');
    expect(lines).toContain('activities: 2 read = 1 renamed + 0 kept + 1 left (1 waiting for a decision, 0 rejected)');
    // 8 and its measure, 17, 18.a, the changed measure, the mistyped one; and 8 of the activities
    expect(lines.filter((line) => line.includes('Waiting:')).length).toBe(7);
    expect(lines.at(-1)).toBe('A dry run: nothing was written.');
    expect(readdirSync(out)).toEqual([]);
  });

  it('with decisions writes all that can be read, as CSV and as JSON, and a log', async () => {
    const lines = await runMigration({ ...options, decisions: join(data, 'decisions.json'), out });
    // renamed: 3, 8 twice, 18.a and the mistyped measure; kept: 14, and by decision 17 and the changed measure
    expect(lines).toContain('observations: 9 read = 5 renamed + 3 kept + 1 left (0 waiting for a decision, 1 rejected)');
    expect(lines).toContain('activities: 2 read = 2 renamed + 0 kept + 0 left');
    expect(lines).toContain('  unodc-hr75/8 becomes unodc-hr75/21, by decision, in 2 records');
    expect(lines.some((line) => line.startsWith('Decisions that no record'))).toBe(false);
    expect(readdirSync(out).sort()).toEqual([
      'activities.csv',
      'activities.json',
      'migration.json',
      'migration.log.txt',
      'observations.csv',
      'observations.json',
    ]);
    const known = { measures: after.measures, targets: after.targets, commitments: after.items.map(({ id }) => id) };
    const fromJson = observationsFromJson(readFileSync(join(out, 'observations.json'), 'utf8'), known);
    const fromCsv = await readObservationsCsv([readFileSync(join(out, 'observations.csv'), 'utf8')], known);
    expect([fromJson.counts, fromJson.issues]).toEqual([{ read: 8, accepted: 8, rejected: 0 }, []]);
    expect(fromCsv.observations).toEqual(fromJson.observations);
    expect(readFileSync(join(out, 'migration.log.txt'), 'utf8')).toContain('Decided by The desk that keeps the figures on 2027-01-15');
  });

  it('writes lists of JSON that say in which version of the shapes they are', async () => {
    await runMigration({ ...options, out });
    for (const name of ['observations', 'activities']) {
      for (const file of [`${name}.json`, `${name}.waiting.json`]) {
        const written = JSON.parse(readFileSync(join(out, file), 'utf8')) as object;
        expect([Object.keys(written), Object.values(written)[0]]).toEqual([['schemaVersion', name], SCHEMA_VERSION]);
      }
    }
  });

  it('does not call rejected what is only remarked on', async () => {
    const mine = join(out, 'mine.json');
    writeFileSync(mine, JSON.stringify({ schemaVersion: '1.99.0', observations: [] }));
    const lines = await runMigration({ ...options, observations: [mine], activities: [] });
    expect(lines).toContain('observations: 0 read = 0 renamed + 0 kept + 0 left');
    expect(lines.findIndex((line) => line.includes('1.99.0'))).toBe(lines.indexOf('Remarks, which reject nothing:') + 1);
    expect(lines.some((line) => line.startsWith('Rejected'))).toBe(false);
  });

  // a figure counts by its measure, and the decision names that of 21.a
  it('counts a figure of a split pledge for the one successor that the decision names', async () => {
    const lines = await runMigration({ ...options, decisions: join(data, 'decisions.json') });
    const statusOf = (id: string): string | undefined =>
      lines.find((line) => line.startsWith(`  ${id}: was not there, is `))?.split(' is ')[1];
    expect(statusOf('21.a')).not.toBe('no-data');
    expect(statusOf('22.a')).toBe('no-data');
  });

  it('without decisions keeps what waits in files of its own, as it was', async () => {
    await runMigration({ ...options, out });
    const waiting = await readObservationsCsv([readFileSync(join(out, 'observations.waiting.csv'), 'utf8')]);
    const given = await readObservationsCsv([readFileSync(join(data, 'observations.csv'), 'utf8')]);
    const ids = waiting.observations.map(({ id }) => id);
    expect(ids.length).toBe(6);
    expect(waiting.observations).toEqual(given.observations.filter(({ id }) => ids.includes(id)));
  });

  it('takes what an earlier run wrote as JSON, and never writes over a file that it reads', async () => {
    await runMigration({ ...options, out });
    const again = {
      ...options,
      observations: [join(out, 'observations.json'), join(out, 'observations.waiting.json')],
      activities: [],
      decisions: join(data, 'decisions.json'),
    };
    expect(await runMigration(again)).toContain('observations: 8 read = 4 renamed + 4 kept + 0 left');
    await expect(runMigration({ ...again, out })).rejects.toThrow('is a file that is read');
  });

  it('says which targets stand otherwise, and which ids of a kept report are others now', async () => {
    const report = join(out, 'report.json');
    const input = { framework: before, observations: [], asOf: '2025-12-31', template: 'annual', locale: 'en' } as const;
    writeFileSync(report, renderJson(assembleReport({ ...input, preparedBy: 'Office', contact: 'office@example.org', status: 'final' })));
    const lines = await runMigration({ ...options, report, decisions: join(data, 'decisions.json') });
    expect(lines).toContain('  20.a: was not there, is on-track');
    expect(lines).toContain('  unodc-hr75/3: now unodc-hr75/20');
    expect(lines).toContain('  unodc-hr75/8: now unodc-hr75/21 or unodc-hr75/22');
    expect(lines).toContain('  unodc-hr75/17: now nothing');
  });

  it('refuses decisions that cannot be followed', async () => {
    const decisions = join(out, 'decisions.json');
    writeFileSync(decisions, '{"by":"The desk","on":"2027-01-15","ids":{"unodc-hr75/8":"unodc-hr75/99"}}');
    await expect(runMigration({ ...options, decisions })).rejects.toThrow('unodc-hr75/99');
  });

  it('lists the decisions that no record followed', async () => {
    const decisions = join(out, 'decisions.json');
    const ids = { 'unodc-hr75/17': 'unodc-hr75/17', 'unodc-hr75/1': 'unodc-hr75/2' };
    writeFileSync(decisions, JSON.stringify({ by: 'The desk', on: '2027-01-15', ids, records: { 'no-such': ids } }));
    const lines = await runMigration({ ...options, decisions });
    const at = lines.indexOf('Decisions that no record followed:');
    expect(lines.slice(at + 1, at + 4)).toEqual(['  unodc-hr75/1', '  record no-such', '']);
  });

  it.each(['observations', 'activities', 'decisions', 'report'] as const)(
    'says in one line which file of %s is not there',
    async (kind) => {
      const path = join(out, 'none.csv');
      const run = runMigration({ ...options, [kind]: kind === 'decisions' || kind === 'report' ? path : [path] });
      await expect(run).rejects.toThrow(new RunFault(`${path} cannot be read: there is no such file.`));
    },
  );

  it('says in one line where nothing can be written', async () => {
    const file = join(out, 'file');
    writeFileSync(file, '');
    await expect(runMigration({ ...options, out: file })).rejects.toThrow(
      new RunFault(`${file} cannot be written to: a file of that name is there.`),
    );
  });
});
