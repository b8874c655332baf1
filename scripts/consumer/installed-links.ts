import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { hold } from './check.js';
import type { Part } from './parts.js';
import { packageNames } from '../public-package.js';

/** Every link of an installed page leads to an installed file. */
export const installedLinks: Part = async ({ installed }, attempt) => {
  for (const name of packageNames) {
    const folder = installed(`@actionline/${name}`);
    await attempt(`@actionline/${name}`, () => {
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
      const pages = files.filter((file) => /^(?:README|docs[\\/].*)\.md$/u.test(file));
      for (const page of pages) {
        for (const [, target = ''] of readFileSync(join(folder, page), 'utf8').matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)/gu))
          hold(existsSync(join(folder, dirname(page), target)), `${page} links to ${target}, which is not installed`);
      }
      return `the links of ${String(pages.length)} pages lead to files that are installed`;
    });
  }
};
