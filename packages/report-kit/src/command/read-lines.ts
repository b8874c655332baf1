import type { ReadFile } from './read-input.js';
import type { CommandWords } from './words/command-words.js';

/** One line a file: what it was taken for, and how many of its rows were accepted. */
export function readLines(files: readonly ReadFile[], { told }: CommandWords): readonly string[] {
  return files.map(({ file, kind, counts }) => told.read(file, told.kind[kind], counts));
}
