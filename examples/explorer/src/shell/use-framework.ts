import type { Framework } from '@actionline/core';
import { use } from 'react';
import type { Lang } from '../address/address.js';
import { frameworks, type FrameworkName } from '../frameworks.js';

const loaded = new Map<string, Promise<Framework>>();

/** A framework in a language, loaded once; what shows it waits. */
export function useFramework(name: FrameworkName, lang: Lang): Framework {
  const key = `${name} ${lang}`;
  const known = loaded.get(key);
  if (known !== undefined) return use(known);
  const load: Promise<Framework> = frameworks[name].load[lang]();
  loaded.set(key, load);
  // what failed is asked for anew at the next try
  load.catch(() => loaded.delete(key));
  return use(load);
}
