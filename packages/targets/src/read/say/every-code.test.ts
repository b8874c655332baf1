import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { activityLintRules, lintRules } from '../../index.js';
import { dateAdvice, numberAdvice } from '../record/cells.js';
import { figureAdvice } from '../table/cells/figure-advice.js';
import { enCells } from './en-cells.js';
import { enFigures } from './en-figures.js';
import { enFiles } from './en-files.js';
import { enIati } from './en-iati.js';
import { enItems } from './en-items.js';
import { enPeriods } from './en-periods.js';
import { enPlaces } from './en-places.js';
import { enSdmx } from './en-sdmx.js';
import { enShapes } from './en-shapes.js';
import { enTables } from './en-tables.js';
import { en } from './en.js';
import { frLint } from './fr-lint.js';
import { fr } from './fr.js';
import type { IssueWords } from './issue-words.js';

/** The readers, and what they take from core. */
const SOURCES = [
  ...readdirSync('packages/targets/src/read', { recursive: true, encoding: 'utf8' }).map((path) => `packages/targets/src/read/${path}`),
  ...['place', 'find-place', 'find-unit', 'plain', 'not-understood'].map((name) => `packages/core/src/${name}.ts`),
].filter((path) => path.endsWith('.ts') && !/\.test\.ts$|[\\/]say[\\/]/.test(path));

const NAME = `'([a-z0-9-]+)'`;
/** How a source names a code: as a member, and as an argument of the functions that make issues. */
const CODES = [
  `\\bcode: ${NAME}`,
  `\\brefusedCell\\(\\s*${NAME}`,
  `\\b(?:error|warning)At\\(\\s*${NAME}`,
  `\\b(?:cells\\.)?refuse\\(\\s*\\w+,\\s*${NAME}|\\brefuse\\(\\s*'\\w+',\\s*${NAME}`,
  `\\b(?:illFormed|unknownId|unknownCode|optionIssue|limit|stop|moreIssues|issueOf)\\(\\s*${NAME}`,
  `\\b(?:report|reportAt\\([\\w.]+\\))\\(\\s*${NAME}`,
  `\\b(?:tell|say|to\\.tell)\\(\\s*[^,;]+,\\s*[\\w.]+,\\s*${NAME}`,
  `\\bsay\\(\\s*${NAME}`,
  `\\bwordIn\\([^;]*?,\\s*'(unknown-[a-z-]+)'`,
  `\\bconceptIn\\([^;]*?,\\s*'(unknown-[a-z-]+)'`,
  `\\bask\\(\\s*\\w+,\\s*'[a-z-]+',\\s*${NAME}`,
  `\\bcode: \\w+ \\? ${NAME} : ${NAME}`,
  `\\bcode = [^;]*?\\? ${NAME} : ${NAME}`,
  `\\b(?:same|cyclic|unlike === undefined[^?]*|description\\.sameItem === undefined) \\? '((?:said|duplicate|cyclic)-[a-z]+)' : '([a-z]+-[a-z]+)'`,
];
/** How a source names an advice. */
const MENDS = [
  `\\bmend: ${NAME}`,
  `\\bmend: [^,;'{}]*? \\? ${NAME} : ${NAME}`,
  `\\bmended\\([^;]*?,\\s*${NAME}\\)`,
  `\\bbadPeriod\\(\\s*\\w+,\\s*${NAME}`,
  `\\bunreadable\\(\\s*\\w+,\\s*${NAME}`,
  `\\bnotANumber\\(\\s*\\w+,\\s*${NAME}`,
  `\\bask\\(\\s*\\w+,\\s*${NAME}`,
  `\\bmend = [^;]*?\\? ${NAME} : ${NAME}`,
  `\\bmend = [^;]*?\\? ${NAME} : [^;']*?\\? ${NAME} : ${NAME}`,
];

function namesIn(patterns: readonly string[]): readonly string[] {
  const names = new Set<string>();
  for (const path of SOURCES) {
    const text = readFileSync(path, 'utf8');
    for (const pattern of patterns)
      for (const [, ...found] of text.matchAll(new RegExp(pattern, 'g')))
        for (const name of found as (string | undefined)[]) if (name !== undefined) names.add(name);
  }
  return [...names].sort();
}

/** What is named where no issue of a reader is made: remarks of a description, what is thrown, and English advice of one word. */
const NO_ISSUES = new Set(['bad-argument', 'bad-place', 'as-the-message-says', ...Object.keys(en.remarks)]);

test('the sources were found', () => {
  expect(SOURCES.length).toBeGreaterThan(60);
  expect(namesIn(CODES)).toEqual(
    expect.arrayContaining(['unknown-unit', 'flag-unknown', 'not-of-point', 'former-place', 'ambiguous-place']),
  );
  expect(namesIn(MENDS)).toEqual(expect.arrayContaining(['say-unit', 'no-such-day', 'write-code', 'footnote']));
});

test('every code that a reader gives can be said in both languages', () => {
  const codes = namesIn(CODES).filter((code) => !NO_ISSUES.has(code));
  expect(codes.filter((code) => !Object.hasOwn(en.codes, code))).toEqual([]);
  expect(codes.filter((code) => !Object.hasOwn(fr.codes, code))).toEqual([]);
});

test('every advice that a reader names can be said in both languages', () => {
  const mends = [...namesIn(MENDS), ...Object.keys({ ...numberAdvice, ...dateAdvice, ...figureAdvice })].filter(
    (mend) => !NO_ISSUES.has(mend),
  );
  expect(mends.filter((mend) => !Object.hasOwn(en.mends, mend))).toEqual([]);
  expect(mends.filter((mend) => !Object.hasOwn(fr.mends, mend))).toEqual([]);
});

test('no two families of words name the same code or advice', () => {
  const families: readonly IssueWords[] = [enCells, enFigures, enFiles, enIati, enItems, enPeriods, enPlaces, enSdmx, enShapes, enTables];
  const names = families.flatMap(({ codes, mends }) => [
    ...Object.keys(codes).map((code) => `code ${code}`),
    ...Object.keys(mends).map((mend) => `mend ${mend}`),
  ]);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  expect(names).toHaveLength(Object.keys(en.codes).length + Object.keys(en.mends).length);
});

test('every check of figures and activities can be said in French, and no words are of a check that there is none of', () => {
  const checks = [...lintRules, ...activityLintRules].map(({ id }) => id);
  expect(checks.filter((id) => !Object.hasOwn(fr.codes, id))).toEqual([]);
  expect(Object.keys(frLint).filter((code) => !checks.includes(code) || Object.hasOwn(en.codes, code))).toEqual([]);
});
