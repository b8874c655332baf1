/** What keeps a run from being made: its message is for who started it, and says what to mend. */
export class RunFault extends Error {
  override readonly name = 'RunFault';
}

/** Does what is done with a file, and says in one line what is wrong with it. */
export function withFile<T>(what: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const { code = '', message = String(error) } = error as Partial<NodeJS.ErrnoException>;
    throw new RunFault(`${what}: ${WHY[code] ?? message}.`, { cause: error });
  }
}

const WHY: Readonly<Partial<Record<string, string>>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is not a folder',
  EEXIST: 'a file of that name is there',
  EACCES: 'its rights do not allow it',
};
