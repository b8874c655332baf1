import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import * as program from '../program.js';
import { root } from '../public-package.js';

/** Runs a program in a folder as a stranger would, to its end, whatever its exit code. */
export function ran(name: string, args: readonly string[], cwd: string): Promise<program.Ran> {
  return program.ran(name, args, { cwd, env: strangersEnvironment() });
}

/** Runs a program that has to succeed, as a stranger would; gives what it printed, without the line end. */
export function printed(name: string, args: readonly string[], cwd: string): Promise<string> {
  return program.printed(name, args, { cwd, env: strangersEnvironment() });
}

/** Takes out what this repository sets: its conditions and loaders of Node, and what npm takes from its `.npmrc`. */
function strangersEnvironment(): NonNullable<program.Surroundings['env']> {
  const settings = readFileSync(join(root, '.npmrc'), 'utf8').matchAll(/^([\w-]+)=/gmu);
  const ours = ['NODE_OPTIONS', ...[...settings].map(([, key = '']) => `npm_config_${key.replaceAll('-', '_')}`)];
  return { ...Object.fromEntries(ours.map((name) => [name, undefined])), npm_config_loglevel: 'error', NO_COLOR: '1' };
}
