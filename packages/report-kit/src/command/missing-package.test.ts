import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it, vi } from 'vitest';

import { publishedFigures } from './testing/published-figures.js';
import { inFolder, runCommand } from './testing/run-command.js';

// as on a machine without it
vi.mock('docx', () => {
  throw new Error('Cannot find package');
});

describe('a form whose package is missing', () => {
  it.each([
    [
      'en',
      'In a project: npm install docx@9 @resvg/resvg-js@2',
      'Without one: npx -p docx@9 -p @resvg/resvg-js@2 -p @actionline/report-kit',
    ],
    [
      'fr',
      'Dans un projet : npm install docx@9 @resvg/resvg-js@2',
      'Sans projet : npx -p docx@9 -p @resvg/resvg-js@2 -p @actionline/report-kit',
    ],
  ])('is told of before anything is read or written, with what to type, in %s', async (lang, inProject, without) => {
    await inFolder(async (folder) => {
      const out = join(folder, 'out');
      const { code, err } = await runCommand(
        [
          ...['report', join(folder, 'none.csv'), '--framework', 'unodc-hr75', '--as-of', '2025-12-31', '--format', 'html,docx'],
          ...['--prepared-by', 'Planning Unit', '--contact', 'planning@example.org', '--out', out, '--lang', lang],
        ],
        { input: publishedFigures },
      );
      expect(code).toBe(3);
      // the file that is not there would have been told of next
      expect(err).not.toContain('none.csv');
      expect(err).toContain(inProject);
      expect(err).toContain(without);
      expect(existsSync(out)).toBe(false);
    });
  });
});
