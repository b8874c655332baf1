import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { ExitCode } from '../exit-code.js';
import type { Host } from '../host.js';
import { run } from '../run.js';

/** What a run printed, and what it ended with. */
export interface RunResult {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
  /** The lines that were shown for a moment. */
  readonly flashed: readonly string[];
}

/** A machine that is not this one: what is piped in, the terminal, and its day. */
export interface OtherHost {
  readonly input?: string | Uint8Array;
  readonly isKeyboard?: boolean;
  readonly width?: number;
  readonly isTerminal?: boolean;
  readonly today?: string;
}

/** Runs the command in this process. */
export async function runCommand(args: readonly string[], other: OtherHost = {}): Promise<RunResult> {
  const { input = '', isKeyboard = false, width, isTerminal = false, today = '2026-01-15' } = other;
  let out = '';
  let err = '';
  const flashed: string[] = [];
  const host: Host = {
    args,
    input: once(Buffer.from(input)),
    isKeyboard,
    print: (text) => void (out += text),
    warn: (text) => void (err += text),
    ...(width === undefined ? {} : { width }),
    ...(isTerminal ? { flash: (line: string) => void flashed.push(line) } : {}),
    today: () => today,
  };
  return { code: await run(host), out, err, flashed };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  // in two parts, as a pipe gives them
  const half = Math.floor(bytes.length / 2);
  await Promise.resolve();
  yield bytes.subarray(0, half);
  yield bytes.subarray(half);
}

/** A folder of its own for one test; taken away afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'actionline-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
