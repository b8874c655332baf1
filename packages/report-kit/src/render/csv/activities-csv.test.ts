import { describe, expect, it } from 'vitest';

import { namingFramework, tinyActivities } from '../../testing/tiny-activities.js';
import { tinyReport } from '../../testing/tiny-report.js';
import { renderActivitiesCsv } from './activities-csv.js';
import { renderCsv } from './csv.js';

const report = tinyReport({ framework: namingFramework, activities: tinyActivities });

/** The rows by their first cell; no cell that is looked at stands behind a comma in another. */
function rowsOf(csv: string): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const [header = [], ...rows] = csv
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));
  return new Map(rows.map((cells) => [cells[0] ?? '', Object.fromEntries(header.map((name, at) => [name, cells[at] ?? '']))]));
}

describe('renderActivitiesCsv', () => {
  it('has one row for every activity that may be published, whether or not the page lists it and it counts', () => {
    const rows = rowsOf(renderActivitiesCsv(tinyReport({ framework: namingFramework, activities: tinyActivities.slice(1) })));
    // of eleven the first is left out here; `wrong` and `secret` are withheld
    expect([...rows.keys()]).toEqual(['course-2', 'course-3', 'course-4', 'course-5', 'elsewhere', 'listening', 'next', 'off']);
    expect(rows.get('course-4')).toMatchObject({ start: '2025', counts: 'possibly', left_out: '' });
    expect(rows.get('next')).toMatchObject({ counts: 'no', left_out: 'planned' });
    expect(rows.get('elsewhere')).toMatchObject({ counts: 'no', left_out: 'unplaced' });
    expect(rows.get('course-3')).toMatchObject({ commitments: 'tiny/1.1; tiny/1.2', places: 'KE', confidence: 'low', locator: 'course-3' });
    expect(rows.get('listening')).toMatchObject({ story_url: 'https://example.org/story', source: 'City diary https://example.org/diary' });
  });

  it('tells what became of action points', () => {
    const csv = renderActivitiesCsv(report);
    expect(csv).toContain('A visit to the barracks [overdue, civil-society, due 2024-12-31]');
    expect(csv).toContain('A list of cases [done, due 2024-06-30, done 2024-05-01/2024-05-31]');
  });

  it('is the header alone where the report is of no activities', () => {
    expect(renderActivitiesCsv(tinyReport()).trimEnd().split('\r\n')).toHaveLength(1);
  });

  it('disarms what a spreadsheet could run', () => {
    const activities = report.activities?.map((row) => ({ ...row, what: '=1+1' })) ?? [];
    expect(renderActivitiesCsv({ ...report, activities })).toContain(",'=1+1,");
  });
});

describe('renderCsv', () => {
  it('counts the activities of the commitment beside each target, and nothing where there are none', () => {
    const count = (csv: string): unknown => {
      const { activities_least: least, activities_most: most } = rowsOf(csv).get('tiny/1.2.a') ?? {};
      return [least, most];
    };
    expect(count(renderCsv(report))).toEqual(['1', '1']);
    expect(count(renderCsv(tinyReport()))).toEqual(['', '']);
  });
});
