import { readFileSync } from 'node:fs';

import { withFile } from './run-fault.js';

/**
 * The text of a file.
 *
 * @throws {@link RunFault} where it cannot be read.
 */
export function readText(path: string): string {
  return withFile(`${path} cannot be read`, () => readFileSync(path, 'utf8'));
}
