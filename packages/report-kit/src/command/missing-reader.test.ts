import { describe, expect, it, vi } from 'vitest';

import { runCommand } from './testing/run-command.js';

// as on a machine without it
vi.mock('@zip.js/zip.js/lib/zip-core-native.js', () => {
  throw new Error('Cannot find package');
});

describe('a workbook, where the package that opens it is missing', () => {
  it.each([
    ['en', 'In a project: npm install @zip.js/zip.js@2\nWithout one: npx -p @zip.js/zip.js@2 -p @actionline/report-kit actionline …'],
    ['fr', 'Il manque un paquet pour lire le fichier.\nDans un projet : npm install @zip.js/zip.js@2\n'],
  ])('is refused with what to type, in %s', async (lang, said) => {
    // the beginning of a zip archive, as a workbook is one
    const input = new Uint8Array([0x50, 0x4b, 3, 4, ...new Array<number>(60).fill(0)]);
    const { code, err } = await runCommand(['describe', '-', '--lang', lang], { input });
    expect(code).toBe(3);
    expect(err).toContain(said);
  });
});
