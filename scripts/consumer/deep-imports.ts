import { hold } from './check.js';
import type { Part } from './parts.js';
import { printed } from './stranger-program.js';

/** Files that are in the packages and that none of them offers. */
export const hiddenFiles: readonly string[] = [
  '@actionline/core/dist/index.js',
  '@actionline/core/dist/schemas/index.js',
  '@actionline/taxonomy/dist/eu-action-plan/en.js',
  '@actionline/targets/dist/read/csv.js',
  '@actionline/targets/dist/evaluate/evaluate-target.js',
  '@actionline/report-kit/dist/render/html/html.js',
  '@actionline/report-kit/dist/command/main.js',
];

interface Answer {
  readonly file: string;
  readonly import: string;
  readonly require: string;
}

/** No file of a package is reached but by its entries; TypeScript is asked in the part `types`. */
export const deepImports: Part = async ({ folder, take, write }, attempt) => {
  await attempt('import and require', async () => {
    write('deep.json', JSON.stringify(hiddenFiles));
    take('deep-imports.mjs');
    const answers = JSON.parse(await printed(process.execPath, ['deep-imports.mjs'], folder)) as readonly Answer[];
    for (const answer of answers)
      for (const way of ['import', 'require'] as const)
        hold(answer[way] === 'ERR_PACKAGE_PATH_NOT_EXPORTED', `${way} of ${answer.file} gave ${answer[way]}`);
    return `${String(answers.length)} files that are there are refused`;
  });
};
