import { execFile } from 'node:child_process';

/** Where and under which settings a program runs. */
export interface Surroundings {
  readonly cwd: string;
  /** Added to the environment of the caller; what is `undefined` is taken out of it. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Minutes after which it is stopped; ten, if not given: a machine that does much else at once is slow. */
  readonly minutes?: number;
}

/** What a program did: its exit code, and what it wrote. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end, whatever its exit code; throws where it cannot be started, or does not end in its time. */
export function ran(program: string, args: readonly string[], { cwd, env, minutes = 10 }: Surroundings): Promise<Ran> {
  const options = {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 64_000_000,
    timeout: minutes * 60_000,
  } as const;
  return new Promise((resolve, reject) => {
    const child = execFile(program, args, options, (error, stdout, stderr) => {
      if (error === null) resolve({ code: 0, stdout, stderr });
      else if (typeof error.code === 'number') resolve({ code: error.code, stdout, stderr });
      else {
        const how = error.killed === true ? `was stopped after ${String(minutes)} minutes` : error.message;
        reject(new Error(said([program, ...args], how, cwd, stdout, stderr)));
      }
    });
    // nobody types to it
    child.stdin?.end();
  });
}

/**
 * Runs a program and gives what it printed, without the line end; where it fails, an `Error` that says the command, the folder and the end of
 * what it said.
 *
 * @param codes - The codes that are no failure.
 */
export async function printed(
  program: string,
  args: readonly string[],
  surroundings: Surroundings,
  codes: readonly number[] = [0],
): Promise<string> {
  const { code, stdout, stderr } = await ran(program, args, surroundings);
  if (codes.includes(code)) return stdout.trimEnd();
  throw new Error(said([program, ...args], `failed with ${String(code)}`, surroundings.cwd, stdout, stderr));
}

function said(line: readonly string[], how: string, cwd: string, ...outputs: readonly string[]): string {
  return [`${line.join(' ')} ${how} in ${cwd}`, ...outputs.map(end).filter((output) => output !== '')].join('\n');
}

function end(text: string): string {
  return text.trimEnd().split('\n').slice(-40).join('\n');
}
