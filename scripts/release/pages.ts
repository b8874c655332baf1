import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { markdownExamples, runnable } from '../doc-examples.js';
import { packageNames } from '../public-package.js';

/** An example as it is handed to the folder of a stranger. */
export interface HandedExample {
  readonly where: string;
  /** The body of an async function of `load`, `check` and `console`. */
  readonly body: string;
  readonly prints?: string;
  /** The files that its page has shown before it, by name. */
  readonly files: Readonly<Record<string, string>>;
}

/** The README of the repository, and the README and pages of every package, by their path from the root. */
export function shippedPages(root: string): readonly string[] {
  return [
    'README.md',
    ...packageNames.flatMap((name) =>
      readdirSync(join(root, 'packages', name), { recursive: true, encoding: 'utf8' })
        .map((file) => file.replaceAll('\\', '/'))
        .filter((file) => /^(?:README|docs\/.+)\.md$/u.test(file))
        .sort()
        .map((file) => `packages/${name}/${file}`),
    ),
  ];
}

/** The name of a package, and perhaps a range behind it. */
const SPECIFIER = /^((?:@[a-z][\w.-]*\/)?[a-z](?:[\w-]|\.(?=\w))*)(@[\w^~][\w.-]*)?/u;

/** What the pages say to install, each package once; a name with a range counts for more than the bare name. */
export function saidToInstall(texts: readonly string[]): readonly string[] {
  const byName = new Map<string, string>();
  const lines = texts.flatMap((text) => text.split('npm install ').slice(1));
  for (const line of lines) {
    const [words = ''] = line.split(/[\n`]/u);
    for (const word of words.split(' ')) {
      // another name for an earlier version, which this registry does not have
      if (word.includes('@npm:')) continue;
      const [specifier, name, range] = SPECIFIER.exec(word) ?? [];
      if (specifier === undefined || name === undefined) break;
      if (range !== undefined || !byName.has(name)) byName.set(name, specifier);
    }
  }
  return [...byName.values()].sort();
}

/** Every example of the pages. */
export function handedExamples(root: string, pages: readonly string[]): readonly HandedExample[] {
  return pages
    .flatMap((page) => markdownExamples(join(root, page)).map((example) => ({ ...example, where: example.where.slice(root.length + 1) })))
    .map((example) => ({
      where: example.where,
      body: runnable(example),
      files: example.files ?? {},
      ...(example.prints === undefined ? {} : { prints: example.prints }),
    }));
}

/** The example of a README that stands beside its output, with what its install line names. */
export function readmeExample(path: string): { readonly code: string; readonly prints: string; readonly installs: readonly string[] } {
  const [example] = markdownExamples(path).filter(({ prints }) => prints !== undefined);
  if (example?.prints === undefined) throw new Error(`${path} has no example followed by its output`);
  return { code: example.code, prints: example.prints, installs: saidToInstall([readFileSync(path, 'utf8')]) };
}
