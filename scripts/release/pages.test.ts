import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import { handedExamples, readmeExample, saidToInstall, shippedPages } from './pages.js';

const root = resolve(import.meta.dirname, '..', '..');

describe('saidToInstall', () => {
  it('takes each package once, with its range where one is said', () => {
    expect(
      saidToInstall([
        '```sh\nnpm install ajv @actionline/core\n```',
        'It needs docx: `npm install docx`.',
        '| DOCX | `npm install docx@9 @resvg/resvg-js@2` |\nA workbook needs `npm install @zip.js/zip.js`.',
        'Say npm install fflate. Then go on.',
        'Beside it: `npm install old-taxonomy@npm:@actionline/taxonomy@0.1.0`.',
      ]),
    ).toEqual(['@actionline/core', '@resvg/resvg-js@2', '@zip.js/zip.js', 'ajv', 'docx@9', 'fflate']);
  });
});

describe('the pages that are shipped', () => {
  it('are the READMEs and everything under docs', () => {
    const pages = shippedPages(root);
    expect(pages).toEqual(
      expect.arrayContaining([
        'README.md',
        'packages/core/README.md',
        'packages/targets/docs/methods/README.md',
        'packages/report-kit/docs/command.md',
      ]),
    );
    expect(pages.filter((page) => page.includes('CHANGELOG') || page.includes('node_modules'))).toEqual([]);
  });

  it('say to install every library that their examples load', () => {
    const pages = shippedPages(root);
    const loaded = handedExamples(root, pages).flatMap(({ body }) =>
      [...body.matchAll(/load\(['"]((?:@[^/'"]+\/)?[^/'"]+)/gu)].map(([, name]) => name),
    );
    expect(loaded).toContain('@actionline/core');
    const texts = pages.map((page) => readFileSync(join(root, page), 'utf8'));
    const named = saidToInstall(texts).map((specifier) => specifier.replace(/(?<=\w)@.*$/u, ''));
    expect([...new Set(loaded)].filter((name) => name !== undefined && !name.startsWith('node:') && !named.includes(name))).toEqual([]);
  });

  it('open with an example of which the install line names every import', () => {
    for (const page of shippedPages(root).filter((file) => /^(?:packages\/[^/]+\/)?README\.md$/u.test(file))) {
      const { code, installs } = readmeExample(join(root, page));
      const imported = [...code.matchAll(/from '((?:@[^/']+\/)?[^/']+)/gu)].map(([, name]) => name);
      expect(
        imported.filter((name) => name !== undefined && !installs.includes(name)),
        page,
      ).toEqual([]);
    }
  });
});
