import { BaseRouter, ReflectionKind, type Application, type Reflection, type RouterTarget } from 'typedoc';

import type { SitePage } from './site-pages.js';

/** What a module of names that are not exported themselves is called. */
export const BEHIND = 'types behind the exports';

/**
 * The address of a page: that of its source for a guide, and for a name `api/<package>/<subpath>/<name>`. A module keeps the letters that an
 * import of it has, and a package is the page of its folder.
 */
export function routerOf(pages: ReadonlyMap<Reflection, SitePage>): new (application: Application) => BaseRouter {
  return class SiteRouter extends BaseRouter {
    protected override getIdealBaseName(target: RouterTarget): string {
      const reflection = target as Reflection;
      if (reflection.kindOf(ReflectionKind.Document)) {
        const url = pages.get(reflection)?.url;
        if (url === undefined) throw new Error(`The page ${reflection.name} has no place in the order of the site.`);
        return url;
      }
      return addressOf(reflection);
    }

    // the list of packages; typedoc reckons the addresses of the front page from the folder that this is in
    protected override getFileName(baseName: string): string {
      return super.getFileName(baseName === 'modules' ? 'exports' : baseName);
    }
  };
}

function addressOf(reflection: Reflection): string {
  const folder = folderOf(reflection);
  if (!reflection.kindOf(ReflectionKind.Module)) return folder;
  // the main entry of a package has the name of the package, whose page holds its README
  return reflection.name === reflection.parent?.name ? `${folder}/exports` : `${folder}/index`;
}

function folderOf({ name, parent }: Reflection): string {
  if (parent === undefined || parent.isProject()) return `api/${name.replace('@actionline/', '')}`;
  if (name === BEHIND) return `${folderOf(parent)}/behind`;
  // an entry carries its whole name, @actionline/targets/csv
  if (name.startsWith('@actionline/')) return `api/${name.slice('@actionline/'.length)}`;
  return `${folderOf(parent)}/${name}`;
}
