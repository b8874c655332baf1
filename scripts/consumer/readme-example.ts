import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { hold } from './check.js';
import { packageNames, root } from '../public-package.js';

/** The example of a README, with what it says that it prints. */
export interface ReadmeExample {
  /** The README, from the folder of the repository. */
  readonly page: string;
  /** A name for files of it. */
  readonly name: string;
  readonly code: string;
  readonly prints: string;
}

/** The first example of each README that is followed by its output; what it imports, the install line of the page has to name. */
export function readmeExamples(): readonly ReadmeExample[] {
  const pages = [['readme', 'README.md'], ...packageNames.map((name) => [name, `packages/${name}/README.md`])] as const;
  return pages.map(([name = '', page = '']) => {
    const text = readFileSync(join(root, page), 'utf8');
    const [, code, prints] = /```ts\n([\s\S]*?)\n```\s*```text\n([\s\S]*?)\n```/u.exec(text) ?? [];
    hold(code !== undefined && prints !== undefined, `${page} has no example followed by its output`);
    const installed = /^npm install (.*)$/mu.exec(text)?.[1]?.split(' ') ?? [];
    const unnamed = [...code.matchAll(/from '((?:@[^/']+\/)?[^/']+)/gu)]
      .map(([, one]) => one ?? '')
      .find((one) => !installed.includes(one));
    hold(unnamed === undefined, `${page} imports ${unnamed ?? ''}, which its install line does not name`);
    return { page, name, code, prints };
  });
}

const IMPORT = /^import (type )?\{([^}]*)\} from ('[^']*');$/gmu;

/** An example as a program of CommonJS: `import` is `require`, and its body an async function, for top-level await. */
export function asCommonJs(code: string): string {
  const body = code.replace(IMPORT, (_, type: string | undefined, names: string, from: string) =>
    type === undefined ? `const {${names.replace(/\btype \w+,? ?/gu, '').replace(/ as /gu, ': ')}} = require(${from});` : '',
  );
  return `(async () => {\n${body}\n})();\n`;
}

/** The same as TypeScript, which writes `import` in CommonJS too. */
export function asCommonTs(code: string): string {
  const imports = [...code.matchAll(IMPORT)].map(([line]) => line);
  return `${imports.join('\n')}\nvoid (async () => {\n${code.replace(IMPORT, '')}\n})();\n`;
}
