import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

import { build, type Plugin } from 'esbuild';

import { manifestOf, packageFolder, packageNames, root } from '../public-package.js';

/** What a bundler makes of some lines of a consumer. */
export interface Bundle {
  /** Minified, in bytes. */
  readonly bytes: number;
  /** The same by gzip, in kB of 1,000 bytes, as it goes over the wire. */
  readonly kilobytes: number;
  /** The packages of others that something in it comes from. */
  readonly libraries: readonly string[];
}

/** Bundles each piece of code alone, from the built packages, as a page for a browser would; optional peers stay outside. */
export async function bundled(codes: readonly string[]): Promise<readonly Bundle[]> {
  const outdir = resolve(root, 'bundles');
  const { outputFiles, metafile } = await build({
    entryPoints: Object.fromEntries(codes.map((_, at) => [String(at), `code:${String(at)}`])),
    plugins: [piecesOf(codes)],
    outdir,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    external: packageNames.flatMap((name) =>
      Object.keys(manifestOf(packageFolder(name)).peerDependencies ?? {}).flatMap((peer) => [peer, `${peer}/*`]),
    ),
    logLevel: 'error',
    absWorkingDir: root,
  });
  const files = new Map(outputFiles.map(({ path, contents }) => [path, contents]));
  return codes.map((_, at) => {
    const contents = files.get(resolve(outdir, `${String(at)}.js`)) ?? new Uint8Array();
    const inputs = Object.entries(metafile.outputs[`bundles/${String(at)}.js`]?.inputs ?? {});
    const used = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0);
    const libraries = used.flatMap(([path]) => libraryOf(path) ?? []);
    return { bytes: contents.length, kilobytes: gzipSync(contents, { level: 9 }).length / 1000, libraries: [...new Set(libraries)] };
  });
}

/** The package of others that a file is of; the innermost where one is installed inside another. */
function libraryOf(path: string): string | undefined {
  const at = path.lastIndexOf('node_modules/');
  if (at < 0) return undefined;
  const inside = path.slice(at + 'node_modules/'.length);
  return inside
    .split('/')
    .slice(0, inside.startsWith('@') ? 2 : 1)
    .join('/');
}

function piecesOf(codes: readonly string[]): Plugin {
  return {
    name: 'pieces',
    setup: (bundler) => {
      bundler.onResolve({ filter: /^code:/ }, ({ path }) => ({ path, namespace: 'code' }));
      bundler.onLoad({ filter: /./, namespace: 'code' }, ({ path }) => ({
        contents: codes[Number(path.slice('code:'.length))] ?? '',
        resolveDir: root,
      }));
    },
  };
}
