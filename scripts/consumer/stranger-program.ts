import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from '../public-package.js';

/** What a program did: its exit code, and what it wrote. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program in a folder to its end, whatever its exit code; throws where it cannot be started or does not end. */
export function ran(program: string, args: readonly string[], cwd: string): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const options = {
      cwd,
      encoding: 'utf8',
      maxBuffer: 64_000_000,
      timeout: TOO_LONG,
      env: { ...strangersEnvironment(), npm_config_loglevel: 'error', NO_COLOR: '1' },
    } as const;
    execFile(program, args, options, (error, stdout, stderr) => {
      if (error === null) resolve({ code: 0, stdout, stderr });
      else if (typeof error.code === 'number') resolve({ code: error.code, stdout, stderr });
      else reject(new Error(`${program} ${args.join(' ')}: ${error.killed === true ? 'it did not end in ten minutes' : error.message}`));
    });
  });
}

/** Runs a program that has to succeed; gives what it printed. */
export async function printed(program: string, args: readonly string[], cwd: string): Promise<string> {
  const { code, stdout, stderr } = await ran(program, args, cwd);
  if (code !== 0) throw new Error([`${program} ${args.join(' ')} ended with ${String(code)}`, stdout, stderr].filter(Boolean).join('\n'));
  return stdout;
}

/** The environment without what this repository sets: its conditions and loaders of Node, and what npm takes from its `.npmrc`. */
function strangersEnvironment(): NodeJS.ProcessEnv {
  const settings = readFileSync(join(root, '.npmrc'), 'utf8').matchAll(/^([\w-]+)=/gmu);
  const ours = ['NODE_OPTIONS', ...[...settings].map(([, key = '']) => `npm_config_${key.replaceAll('-', '_')}`)];
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.includes(name)));
}

/** In milliseconds; a machine that does much else at once is slow, and no figure depends on it. */
const TOO_LONG = 600_000;
