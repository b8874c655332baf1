import { execFile } from 'node:child_process';

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
      // the conditions and loaders of whoever runs the matrix are not those of a stranger
      env: { ...process.env, NODE_OPTIONS: '', npm_config_loglevel: 'error', NO_COLOR: '1' },
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

/** In milliseconds; a machine that does much else at once is slow, and no figure depends on it. */
const TOO_LONG = 600_000;
