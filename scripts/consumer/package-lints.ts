import { join } from 'node:path';

import { hold } from './check.js';
import type { Part } from './parts.js';
import { ran } from './stranger-program.js';
import { root } from '../public-package.js';

/** What publint and attw say of each tarball; node10 is left out, since it knows no `exports`. */
const LINTS = {
  publint: ['publint/src/cli.js', '--strict'],
  attw: ['@arethetypeswrong/cli/dist/index.js', '--profile', 'node16', '--quiet'],
} as const;

/** Both linters of packages on each tarball. */
export const packageLints: Part = async ({ tarballs }, attempt) => {
  for (const [lint, [program, ...options]] of Object.entries(LINTS)) {
    for (const { name, file } of tarballs) {
      await attempt(`${lint} of @actionline/${name}`, async () => {
        const { code, stdout, stderr } = await ran(process.execPath, [join(root, 'node_modules', program), file, ...options], root);
        hold(code === 0, `${stdout}${stderr}`);
        return 'clean';
      });
    }
  }
};
