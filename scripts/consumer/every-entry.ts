import { hold } from './check.js';
import type { Part } from './parts.js';
import { printed } from './stranger-program.js';
import type { Stranger } from './stranger.js';

/** What each module exports, and what importing them added to what all programs share. */
export interface Exported {
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly added?: readonly string[];
}

/** What zod puts there so that its copies share their settings; it depends on nothing and changes nothing of anybody else. */
const FROM_ZOD: readonly string[] = ['__zod_globalConfig', '__zod_globalRegistry'];

/** Lays down the programs that load every module, and the list of these, which comes from `exports`. */
export function layModules({ modules, take, write }: Stranger): void {
  write('modules.json', JSON.stringify(modules()));
  take('every-module.mjs');
  take('every-module.cjs');
}

/** Holds what was exported: something by each module, and nothing put where other programs see it. */
export function holdExported({ names, added = [] }: Exported): string {
  const empty = Object.entries(names).find(([, exported]) => exported.length === 0)?.[0];
  hold(empty === undefined, `${empty ?? ''} exports nothing`);
  const strange = added.filter((key) => !FROM_ZOD.includes(key));
  hold(strange.length === 0, `importing the packages adds ${strange.join(', ')} to what all programs share`);
  return `${String(Object.keys(names).length)} modules, ${String(Object.values(names).flat().length)} exports`;
}

/** Every module loads in both formats and exports the same in both; every data file is found. */
export const everyEntry: Part = async (stranger, attempt) => {
  const { data, folder, take, write } = stranger;
  layModules(stranger);
  const exported = async (file: string): Promise<Exported> =>
    JSON.parse(await printed(process.execPath, ['--no-warnings', file], folder)) as Exported;

  await attempt('modules', async () => {
    const [asModule, asCommon] = await Promise.all([exported('every-module.mjs'), exported('every-module.cjs')]);
    for (const [module, names] of Object.entries(asModule.names)) {
      const others = asCommon.names[module] ?? [];
      const odd = [...names.filter((name) => !others.includes(name)), ...others.filter((name) => !names.includes(name))];
      hold(odd.length === 0, `${module} exports ${odd.join(', ')} in one format only`);
    }
    return `${holdExported(asModule)}, the same in both formats; nothing put where others see it`;
  });
  await attempt('data files', async () => {
    write('files.json', JSON.stringify(data()));
    take('every-file.cjs');
    return `${(await printed(process.execPath, ['every-file.cjs'], folder)).trim()} are found, and JSON where they say so`;
  });
};
