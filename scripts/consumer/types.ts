import { join } from 'node:path';

import { hold } from './check.js';
import { hiddenFiles } from './deep-imports.js';
import type { Part } from './parts.js';
import { ran } from './stranger-program.js';
import { asCommonTs, readmeExamples } from './readme-example.js';

/** The oldest version that we promise, the last of the 5 line, the last that is written in JavaScript, and the newest. */
const TYPESCRIPTS = ['5.4.5', '5.9.3', '6.0.3', '7.0.2'];
/** Those that every change is held to. */
const SHORT = ['5.4.5', '6.0.3', '7.0.2'];

/** Streams of the web, given to readers as they are: of a file that was chosen, and of an answer. */
const STREAMS = `import { readObservationsCsv } from '@actionline/targets/csv';
import { readTable, type TableDescription } from '@actionline/targets/table';

export async function read(file: File, answer: Response, description: TableDescription): Promise<void> {
  await readTable(file.stream(), description);
  if (answer.body !== null) await readTable(answer.body, description);
  await readObservationsCsv(file.stream().pipeThrough(new TextDecoderStream()));
  // @ts-expect-error: a stream of other things is none of pieces
  await readTable(new ReadableStream<number>(), description);
}
`;

/** What a project knows of the web, by name: all of it, or without that `for await` walks a stream, which TypeScript leaves out where it is not named. */
const WEBS = { web: ['dom', 'dom.asynciterable'], 'older-web': ['dom'] } as const;

/** How a consumer may resolve modules: the name of the way, and the kind of modules that goes with it. */
const RESOLUTIONS = [
  { way: 'node16', module: 'node16' },
  { way: 'nodenext', module: 'nodenext' },
  // of the kinds that go with a bundler, the one under which `.cts` files ask for the CommonJS form
  { way: 'bundler', module: 'preserve' },
] as const;
const SHORT_WAYS: readonly string[] = ['nodenext', 'bundler'];

/**
 * Every module of the packages, and the examples, checked as a consumer's `.mts` and `.cts` files, with the declarations of the packages
 * themselves; files that they do not offer are errors there too.
 */
export const types: Part = async ({ folder, install, installed, modules, write }, attempt, { full, typescripts }) => {
  const versions = typescripts.length > 0 ? typescripts : full ? TYPESCRIPTS : SHORT;
  const alias = (version: string): string => `typescript-${version}`;
  await install(versions.map((version) => `${alias(version)}@npm:typescript@${version}`));

  const all = modules();
  const uses = `export const counted = [${all.map((_, at) => `Object.keys(m${String(at)}).length`).join(', ')}];\n`;
  write('modules.mts', `${all.map((name, at) => `import * as m${String(at)} from '${name}';\n`).join('')}${uses}`);
  write('modules.cts', `${all.map((name, at) => `import m${String(at)} = require('${name}');\n`).join('')}${uses}`);
  const hidden = hiddenFiles.map(
    (file, at) => `// @ts-expect-error: the package does not offer it\nimport * as h${String(at)} from '${file}';\n`,
  );
  write('hidden.mts', `${hidden.join('')}export const hidden = [${hidden.map((_, at) => `h${String(at)}`).join(', ')}];\n`);
  write('streams.mts', STREAMS);
  for (const { name, code } of readmeExamples()) {
    write(`${name}.mts`, code);
    write(`${name}.cts`, asCommonTs(code));
  }
  const examples = readmeExamples().map(({ name }) => name);

  for (const version of versions) {
    const compiler = join(installed(alias(version)), 'bin', 'tsc');
    for (const { way, module } of RESOLUTIONS.filter((one) => full || SHORT_WAYS.includes(one.way))) {
      await attempt(`TypeScript ${version}, ${way}`, async () => {
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
          moduleResolution: way,
        };
        // `preserve` knows no `import` in a CommonJS file
        const examplesOf = module === 'preserve' ? ['mts'] : ['mts', 'cts'];
        const files = [
          'modules.mts',
          'modules.cts',
          'hidden.mts',
          ...examples.flatMap((name) => examplesOf.map((end) => `${name}.${end}`)),
        ];
        write(`tsconfig.${way}.json`, JSON.stringify({ compilerOptions, files }));
        const { code, stdout } = await ran(process.execPath, [compiler, '-p', `tsconfig.${way}.json`], folder);
        hold(code === 0, stdout.split('\n').slice(0, 20).join('\n'));
        for (const [name, lib] of Object.entries(WEBS)) {
          const ofWeb = { ...compilerOptions, lib: ['es2022', ...lib] };
          write(`tsconfig.${name}.json`, JSON.stringify({ compilerOptions: ofWeb, files: ['streams.mts'] }));
          const web = await ran(process.execPath, [compiler, '-p', `tsconfig.${name}.json`], folder);
          hold(web.code === 0, web.stdout.split('\n').slice(0, 20).join('\n'));
        }
        return `${String(all.length)} modules and ${String(examples.length)} examples, as ES modules and CommonJS`;
      });
    }
  }
};
