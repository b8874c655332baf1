import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/**
 * `npm run consumer [-- VERSION …]`: packs the packages, installs the tarballs in a folder that `npm init -y` made, runs the ten lines
 * of each README as an ES module and as CommonJS, and type-checks them under the versions of TypeScript given: the oldest and the
 * newest that we promise, and the last one that is written in JavaScript, where none is. What an example imports, its install line has
 * to name; every link of an installed page leads to an installed file; and the command `actionline` starts. Needs `npm run build` first.
 */
const PACKAGES = ['core', 'taxonomy', 'targets', 'report-kit'];
const PAGES = [['readme', 'README.md'], ...PACKAGES.map((name) => [name, join('packages', name, 'README.md')])];
const TYPESCRIPTS = process.argv.length > 2 ? process.argv.slice(2) : ['5.4.5', '6.0.3', '7.0.2'];
const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'actionline-consumer-'));

const run = (command, args, cwd = folder) =>
  execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, npm_config_loglevel: 'error' },
  });

try {
  const tarballs = PACKAGES.map((name) => {
    const [packed] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', folder], join(root, 'packages', name)));
    return { name, file: packed.filename, size: packed.size, files: packed.files.length };
  });
  for (const { name, size, files } of tarballs)
    console.log(`@actionline/${name}: ${String(files)} files, ${(size / 1000).toFixed(0)} kB packed`);

  run('npm', ['init', '-y']);
  run('npm', [
    'install',
    '--no-audit',
    '--no-fund',
    ...tarballs.map(({ file }) => `./${file}`),
    ...TYPESCRIPTS.map((version) => `typescript-${version}@npm:typescript@${version}`),
  ]);

  for (const name of PACKAGES) {
    const installed = join(folder, 'node_modules', '@actionline', name);
    const pages = readdirSync(installed, { recursive: true, encoding: 'utf8' }).filter((file) => /^(?:README|docs[\\/].*)\.md$/.test(file));
    for (const page of pages) {
      for (const [, target] of readFileSync(join(installed, page), 'utf8').matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)/g)) {
        const leads = join(installed, dirname(page), target);
        if (!existsSync(leads)) throw new Error(`@actionline/${name}: ${page} links to ${target}, which is not installed`);
      }
    }
    console.log(`@actionline/${name}: the links of its ${String(pages.length)} pages lead to files that are installed`);
  }

  for (const [name, file] of PAGES) {
    const page = readFileSync(join(root, file), 'utf8');
    const [, code, printed] = /```ts\n([\s\S]*?)\n```\s*```text\n([\s\S]*?)\n```/.exec(page) ?? [];
    if (code === undefined) throw new Error(`${file} has no example followed by its output`);
    const installed = /^npm install (.*)$/m.exec(page)?.[1].split(' ') ?? [];
    const imported = [...code.matchAll(/from '((?:@[^/']+\/)?[^/']+)/g)].map(([, specifier]) => specifier);
    const unnamed = imported.find((specifier) => !installed.includes(specifier));
    if (unnamed !== undefined) throw new Error(`${file} imports ${unnamed}, which its install line does not name`);
    writeFileSync(join(folder, `${name}.mts`), code);
    writeFileSync(join(folder, `${name}.mjs`), code);
    writeFileSync(join(folder, `${name}.cjs`), commonJs(code));
    for (const kind of ['mjs', 'cjs']) {
      const output = run(process.execPath, ['--no-warnings', `${name}.${kind}`]).trimEnd();
      if (output !== printed) throw new Error(`${name}.${kind} printed\n${output}\ninstead of\n${printed}`);
    }
    console.log(`${file}: its example runs as an ES module and as CommonJS`);
  }

  const { version: expected } = JSON.parse(readFileSync(join(folder, 'node_modules', '@actionline', 'report-kit', 'package.json'), 'utf8'));
  const said = run('npx', ['--no-install', 'actionline', '--version']).trim();
  if (said !== expected) throw new Error(`actionline --version printed ${said} instead of ${expected}`);
  console.log(`actionline ${said}: the command starts`);

  for (const version of TYPESCRIPTS) {
    for (const [module, moduleResolution] of [
      ['nodenext', 'nodenext'],
      ['esnext', 'bundler'],
    ]) {
      const compilerOptions = {
        noEmit: true,
        strict: true,
        exactOptionalPropertyTypes: true,
        // our declarations themselves are held to each version too
        skipLibCheck: false,
        target: 'es2022',
        lib: ['es2022', 'dom'],
        types: [],
        module,
        moduleResolution,
      };
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: PAGES.map(([name]) => `${name}.mts`) }));
      run(process.execPath, [join(folder, 'node_modules', `typescript-${version}`, 'bin', 'tsc'), '-p', '.']);
      console.log(`TypeScript ${version}, ${moduleResolution}: the examples check`);
    }
  }
} catch (error) {
  console.error([error.message, error.stdout, error.stderr].filter(Boolean).join('\n'));
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The example with `import` as `require` and its body in an async function, for top-level await. */
function commonJs(code) {
  const body = code
    .replace(/^import type .*$/gmu, '')
    .replace(
      /^import \{([^}]*)\} from ('[^']*');$/gmu,
      (_, names, specifier) => `const {${names.replace(/\btype \w+,? ?/gu, '').replace(/ as /gu, ': ')}} = require(${specifier});`,
    );
  return `(async () => {\n${body}\n})();\n`;
}
