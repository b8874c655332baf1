import { readFileSync } from 'node:fs';

import type { IssueGroup } from '@actionline/core';
import { readObservationsCsv } from '@actionline/targets/csv';
import { describe, expect, it } from 'vitest';

import type { Report } from '../document/report.js';
import { allBlocks } from '../document/all-blocks.js';
import { plainText } from '../document/inline.js';
import type { FileRead } from '../material/file-read.js';
import { renderMarkdown } from '../render/markdown/markdown.js';
import { spaced } from '../testing/one-target.js';
import { tinyReport } from '../testing/tiny-report.js';
import { rejectionWord } from './rejection-word.js';

// Row 2 is sound; row 3 names no place, and is confidential; rows 4 and 5 give a figure that is no number.
const TABLE = `id,measure,value,unit,period_start,period_end,place,role,source_title,confidentiality
a,tiny/m.officers,5,officer,2024-01-01,2024-12-31,KE,result,Report,
b,tiny/m.officers,7,officer,2024-01-01,2024-12-31,Atlantis,result,Report,C
c,tiny/m.officers,about 8,officer,2024-01-01,2024-12-31,KE,result,Report,
d,tiny/m.officers,about 9,officer,2024-01-01,2024-12-31,UG,result,Report,
`;
const readTable = async (name = 'figures.csv'): Promise<FileRead> => ({ name, ...(await readObservationsCsv([TABLE])) });

const group = (code: string, count: number): IssueGroup => ({ code, severity: 'error', message: 'Wrong.', count, rows: [], given: [] });

const counted = (read: number, rejected: number, leftOut = 0): FileRead => ({
  name: 'a.csv',
  counts: { read, accepted: read - rejected, rejected, leftOut },
  groups: rejected === 0 ? [] : [group('no-value', rejected)],
});

const sentence = (report: Report): string | undefined =>
  allBlocks(report).flatMap((block) =>
    block.kind === 'paragraph' && block.id === 'records-read-counts' ? [spaced(plainText(block.children))] : [],
  )[0];

function rowsOf(report: Report, id: string): readonly (readonly string[])[] {
  return allBlocks(report).flatMap((block) =>
    block.kind === 'table' && block.id === id ? block.rows.map(({ cells }) => cells.map((cell) => spaced(plainText(cell)))) : [],
  );
}

describe('the records that were read', () => {
  it('are counted in a report, with the causes that kept some out', async () => {
    const report = tinyReport({ files: [await readTable()] });
    expect(sentence(report)).toBe('Of four records of the file “figures.csv”, one was kept and three were left out as faulty.');
    expect(rowsOf(report, 'records-read-causes')).toEqual([
      ['The figure is no number, or can be read as several not-a-number', 'value', '2', '4, 5'],
      ['It is not known which place is meant unknown-place', 'place', '1', '3'],
    ]);
    expect(report.production.files).toEqual([
      {
        name: 'figures.csv',
        read: 4,
        accepted: 1,
        rejected: 3,
        causes: [
          { code: 'not-a-number', columns: ['value'], count: 2, rows: [4, 5] },
          { code: 'unknown-place', columns: ['place'], count: 1, rows: [3] },
        ],
      },
    ]);
  });

  it('are told in French', async () => {
    const report = tinyReport({ files: [await readTable()], locale: 'fr' });
    expect(sentence(report)).toBe(
      'Sur quatre enregistrements lus dans le fichier « figures.csv », un a été retenu et trois ont été écartés en raison d’une erreur.',
    );
    expect(rowsOf(report, 'records-read-causes')).toEqual([
      ['Le chiffre n’est pas un nombre, ou peut se lire de plusieurs façons not-a-number', 'value', '2', '4, 5'],
      ['On ignore de quel lieu il s’agit unknown-place', 'place', '1', '3'],
    ]);
  });

  it('stand in the brief too, and say nothing where nothing is said of files', async () => {
    expect(sentence(tinyReport({ files: [await readTable()], template: 'brief' }))).toContain('three were left out');
    expect(sentence(tinyReport())).toBeUndefined();
    expect(tinyReport().production.files).toBeUndefined();
  });

  it('are not repeated where they were not kept: they may be confidential', async () => {
    const report = tinyReport({ files: [await readTable()] });
    for (const text of [JSON.stringify(report), renderMarkdown(report)]) {
      expect(text).not.toContain('Atlantis');
      expect(text).not.toContain('about 8');
    }
  });

  it.each<[string, FileRead, string, string]>([
    [
      'all kept',
      counted(20, 0),
      'All 20 records of the file “a.csv” were kept.',
      'Les 20 enregistrements lus dans le fichier « a.csv » ont tous été retenus.',
    ],
    [
      'one, kept',
      counted(1, 0),
      'The one record of the file “a.csv” was kept.',
      'Le seul enregistrement lu dans le fichier « a.csv » a été retenu.',
    ],
    ['none', counted(0, 0), 'No record was found in the file “a.csv”.', 'Aucun enregistrement n’a été trouvé dans le fichier « a.csv ».'],
    [
      'none kept',
      counted(1, 1),
      'Of one record of the file “a.csv”, none were kept and one was left out as faulty.',
      'Sur un enregistrement lu dans le fichier « a.csv », aucun n’a été retenu et un a été écarté en raison d’une erreur.',
    ],
    [
      'passed over',
      counted(2, 1, 3),
      'Of two records of the file “a.csv”, one was kept and one was left out as faulty. Three more were passed over, as the description of the file asks.',
      'Sur deux enregistrements lus dans le fichier « a.csv », un a été retenu et un a été écarté en raison d’une erreur. Trois autres ont été laissés de côté, comme le demande la description du fichier.',
    ],
  ])('agree in number: %s', (_name, file, english, french) => {
    expect(sentence(tinyReport({ files: [file] }))).toBe(english);
    expect(sentence(tinyReport({ files: [file], locale: 'fr' }))).toBe(french);
  });

  it('are told file by file where there are several', async () => {
    const report = tinyReport({ files: [await readTable(), counted(2, 0)] });
    expect(sentence(report)).toBe('Of six records of two files, three were kept and three were left out as faulty.');
    expect(rowsOf(report, 'records-read-files')).toEqual([
      ['figures.csv', '4', '1', '3'],
      ['a.csv', '2', '2', '0'],
    ]);
    expect(rowsOf(report, 'records-read-causes').map(([, file]) => file)).toEqual(['figures.csv', 'figures.csv']);
  });

  it('count the causes that a table has no room for', () => {
    const groups = Array.from({ length: 21 }, (_, at) => group(`fault-${String(at)}`, 1));
    const report = tinyReport({ files: [{ name: 'a.csv', counts: { read: 21, accepted: 0, rejected: 21 }, groups }] });
    expect(rowsOf(report, 'records-read-causes')).toHaveLength(20);
    expect(renderMarkdown(report)).toContain('One more cause is not shown.');
  });

  it('count in the digest of what went in, in whatever language', async () => {
    const hash = (changes: Parameters<typeof tinyReport>[0]): string => tinyReport(changes).production.inputHash;
    const files = [await readTable()];
    expect(hash({ files, locale: 'fr' })).toBe(hash({ files }));
    expect(hash({ files: [counted(2, 1)] })).not.toBe(hash({ files }));
  });

  it('are refused where they are no counts', () => {
    expect(() => tinyReport({ files: [{ name: 'a.csv', counts: { read: -1, accepted: 0, rejected: 0 }, groups: [] }] })).toThrow('files.0');
    expect(() => tinyReport({ files: [{ name: '', counts: { read: 1, accepted: 1, rejected: 0 }, groups: [] }] })).toThrow('files.0');
  });
});

// The page on issues names every code of a reader; of those of lists of items no report is made.
it('has words for every error of a reader', () => {
  const page = readFileSync('packages/targets/docs/issues-of-reading.md', 'utf8').split('## Recommendations and action plans')[0] ?? '';
  const errors = [...page.matchAll(/^\| (`[^|]+`) *\| ([a-z, ]+)\|/gm)].flatMap(([, codes = '', severity = '']) => {
    const severities = severity.trim().split(', ');
    return [...codes.matchAll(/`([^`]+)`/g)].flatMap(([, code = ''], at) => ((severities[at] ?? severities[0]) === 'error' ? [code] : []));
  });
  expect(errors.length).toBeGreaterThan(100);
  // what is wrong with a description is thrown, and nothing is read
  const thrown = ['bad-header', 'bad-delimiter', 'bad-column', 'bad-empty'];
  expect(errors.filter((code) => rejectionWord(code) === 'other')).toEqual(thrown);
});
