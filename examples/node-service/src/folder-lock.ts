import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { SettingFault } from './setting-fault.js';

/**
 * Keeps a folder to one process: writes its number into a file beside the folder, and gives the function that takes the file away again. The file of
 * a process that ended without doing so counts for nothing.
 *
 * @throws {@link SettingFault} where another process holds the folder.
 */
export function lockFolder(folder: string): () => void {
  const file = `${resolve(folder)}.lock`;
  const release = (): void => {
    rmSync(file, { force: true });
  };
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return release;
  } catch (error) {
    const holder = Number(readFileSync(file, 'utf8'));
    if (isRunning(holder)) {
      throw new SettingFault(`The process ${String(holder)} holds ${folder}; stop it, or set DATA to another folder.`, { cause: error });
    }
  }
  writeFileSync(file, String(process.pid));
  return release;
}

function isRunning(id: number): boolean {
  try {
    // signal 0 asks, and does nothing
    return Number.isSafeInteger(id) && id > 0 && process.kill(id, 0);
  } catch {
    return false;
  }
}
