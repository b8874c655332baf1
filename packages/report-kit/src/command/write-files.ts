import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { exitCodes } from './exit-code.js';
import { whyNot } from './read-file.js';
import { Refusal } from './refusal.js';
import type { CommandWords } from './words/command-words.js';

/** A file to be written. */
export interface NewFile {
  /** Its name in the folder. */
  readonly name: string;
  /** What it holds. */
  readonly content: string | Uint8Array;
}

/** A file that was written. */
export interface WrittenFile {
  /** Where it is. */
  readonly path: string;
  /** How large it is. */
  readonly bytes: number;
}

/**
 * Looks at a folder before it is written to.
 *
 * @throws {@link Refusal} with `wrongUse` where it is a file, or where files are in it that may not be written over.
 */
export async function checkFolder(folder: string, names: readonly string[], mayReplace: boolean, words: CommandWords): Promise<void> {
  const found = await kindOf(folder, words);
  if (found === 'file') throw new Refusal(exitCodes.wrongUse, words.misuse.outIsFile(folder));
  if (found === 'nothing' || mayReplace) return;
  const there: string[] = [];
  for (const name of names) if ((await kindOf(join(folder, name), words)) !== 'nothing') there.push(join(folder, name));
  if (there.length > 0) throw new Refusal(exitCodes.wrongUse, words.misuse.exists(there));
}

/** Writes files to a folder, which is made where it is not there. */
export async function writeFiles(
  folder: string,
  files: readonly NewFile[],
  mayReplace: boolean,
  words: CommandWords,
): Promise<readonly WrittenFile[]> {
  await checkFolder(
    folder,
    files.map(({ name }) => name),
    mayReplace,
    words,
  );
  const written: WrittenFile[] = [];
  for (const { name, content } of files) {
    const path = join(folder, name);
    const bytes = Buffer.from(content);
    try {
      await mkdir(folder, { recursive: true });
      await writeFile(path, bytes, { flag: mayReplace ? 'w' : 'wx' });
    } catch (error) {
      throw new Refusal(exitCodes.unreadable, words.file.cannotWrite(path, whyNot(error, words)), error);
    }
    written.push({ path, bytes: bytes.byteLength });
  }
  return written;
}

async function kindOf(path: string, words: CommandWords): Promise<'nothing' | 'file' | 'folder'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT') return 'nothing';
    throw new Refusal(exitCodes.unreadable, words.file.cannotWrite(path, whyNot(error, words)), error);
  }
}
