#!/usr/bin/env node
import process from 'node:process';
import { clearLine, cursorTo } from 'node:readline';

import { run } from './run.js';

const { stdin, stdout, stderr } = process;

// whoever reads may stop early, as head does: that is no fault
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exitCode ??= 0;
  });
}

void run({
  args: process.argv.slice(2),
  input: stdin,
  isKeyboard: stdin.isTTY,
  print: (text) => void stdout.write(text),
  warn: (text) => void stderr.write(text),
  ...(stdout.isTTY ? { width: stdout.columns } : {}),
  ...(stderr.isTTY
    ? {
        flash: (line: string): void => {
          clearLine(stderr, 0);
          cursorTo(stderr, 0);
          stderr.write(line.slice(0, stderr.columns - 1));
        },
      }
    : {}),
  today: () => new Date().toISOString().slice(0, 10),
}).then((code) => {
  process.exitCode = code;
});
