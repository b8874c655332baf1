import { spawn } from 'node:child_process';

/** Where and under which settings a command runs. */
export interface Surroundings {
  readonly cwd: string;
  /** Added to the environment of the caller. */
  readonly env?: Readonly<Record<string, string>>;
  /** Minutes after which it is stopped; ten, if not given. */
  readonly minutes?: number;
  /** The codes that are no failure; 0 alone, if not given. */
  readonly codes?: readonly number[];
}

/**
 * Runs a command and gives what it printed, without the line end; where it fails, an `Error` that says the command, the folder and
 * the end of what it said.
 */
export async function runCommand(
  command: string,
  args: readonly string[],
  { cwd, env, minutes = 10, codes = [0] }: Surroundings,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: minutes * 60_000,
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code !== null && codes.includes(code)) resolve(out.trimEnd());
      else {
        const how = code === null ? `was stopped by ${String(signal)}` : `failed with ${String(code)}`;
        reject(new Error(`${[command, ...args].join(' ')} ${how} in ${cwd}\n${[out, err].map(end).filter(Boolean).join('\n')}`));
      }
    });
  });
}

function end(text: string): string {
  return text.trimEnd().split('\n').slice(-40).join('\n');
}
