import { ActionlineError } from '@actionline/core';
import type { Uint8ArrayReader, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';

import { brokenWorkbook, largeWorkbook, WorkbookFault } from './workbook-fault.js';
import { fileIssue } from './file-issue.js';

/** What is used of the package that opens zip files. */
interface Zip {
  readonly ZipReader: typeof ZipReader;
  readonly Uint8ArrayReader: typeof Uint8ArrayReader;
}

/** One part of a workbook, not yet unpacked. */
export interface Part {
  /** Its name in small letters. */
  readonly name: string;
  /** Its length in bytes when unpacked. */
  readonly size: number;
  /** Its bytes, unpacked as they are walked; no more than `size` says, and checked against its checksum at the end. */
  readonly bytes: () => AsyncGenerator<Uint8Array>;
}

/** The parts of a workbook by their names in small letters. */
export type Parts = ReadonlyMap<string, Part>;

/** The most bytes that a part may have when unpacked, and that all may have together. */
export const MOST_BYTES = 1_073_741_824;

/** A part may be unpacked to so many times its packed length where it is long; a sheet of figures comes to 5 to 60 times. */
const MOST_TIMES = 400;
const LONG = 67_108_864;

const MOST_PARTS = 20_000;

/**
 * The parts of a workbook, from the directory of its zip file; nothing is unpacked, so that what would be too large is refused before.
 *
 * @throws {@link ActionlineError} `missing-package` where the package that opens zip files is not installed; a {@link WorkbookFault} where the file is broken or too large.
 */
export async function partsOf(bytes: Uint8Array, mostBytes: number, load: () => Promise<Zip> = loadZip): Promise<Parts> {
  const { ZipReader, Uint8ArrayReader } = await load();
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false, checkSignature: true, checkOverlappingEntry: true });
  const parts = new Map<string, Part>();
  let total = 0;
  for await (const entry of reader.getEntriesGenerator()) {
    if (entry.directory) continue;
    if (entry.encrypted) throw new WorkbookFault(ENCRYPTED);
    const { filename, uncompressedSize: size, compressedSize } = entry;
    total += size;
    if (total > mostBytes)
      throw largeWorkbook(`Unpacked, the parts of the workbook have ${String(total)} bytes or more`, mostBytes, 'maxBytes');
    if (size > LONG && size > compressedSize * MOST_TIMES) {
      throw largeWorkbook(
        `The part ${filename.slice(0, 80)} unpacks to more than ${String(MOST_TIMES)} times its length, as in a zip bomb`,
        MOST_TIMES,
        '',
      );
    }
    const name = nameOf(filename);
    if (parts.has(name)) throw brokenWorkbook(`it has two parts named ${name.slice(0, 80)}`);
    if (parts.size >= MOST_PARTS) throw largeWorkbook('The workbook has too many parts', MOST_PARTS, '');
    parts.set(name, { name, size, bytes: () => unpacked(size, (writable) => entry.getData(writable)) });
  }
  return parts;
}

/** The name of a part without regard to case, and to the way its slashes lean. */
export function nameOf(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

/** The bytes of a part as they are unpacked; stops when more come than its directory entry says. */
async function* unpacked(size: number, start: (writable: WritableStream<Uint8Array>) => Promise<unknown>): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const reader = readable.getReader();
  let failure: unknown;
  const done = start(writable).then(
    () => undefined,
    (error: unknown) => {
      failure = error;
      // without this a reader would wait for ever
      void writable.abort(error).catch(() => undefined);
    },
  );
  let length = 0;
  try {
    for (;;) {
      const next = await reader.read();
      if (next.done) break;
      length += next.value.length;
      if (length > size) throw brokenWorkbook('a part is longer than its directory says');
      yield next.value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  await done;
  if (failure !== undefined) throw failure as Error;
}

async function loadZip(): Promise<Zip> {
  try {
    const zip = await import('@zip.js/zip.js/lib/zip-core-native.js');
    // a part that is left before its end, as by a look at the first rows, keeps its place among those at work: whoever comes next is not to wait for it
    zip.configure({ workerStarvationTimeout: 0 });
    return zip;
  } catch (cause) {
    throw new ActionlineError(
      'missing-package',
      'The package @zip.js/zip.js could not be loaded; expected it beside @actionline/targets, which opens workbooks with it; install it: npm install @zip.js/zip.js@2.',
      { given: '@zip.js/zip.js', cause },
    );
  }
}

const ENCRYPTED = fileIssue({
  code: 'not-a-table',
  severity: 'error',
  message:
    'The file is a zip archive protected by a password; expected a workbook; take the password off, or unpack it and give the file inside.',
  mend: 'take-password-off',
  values: { given: 'encrypted-zip' },
});
