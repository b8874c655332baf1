import { hold } from './check.js';
import type { Part } from './parts.js';
import { printed } from './stranger-program.js';

interface Answers {
  readonly errors: readonly {
    readonly name: string;
    readonly format: string;
    readonly by: string;
    readonly code?: string;
    readonly recognised: boolean;
    readonly sameClass: boolean;
  }[];
  readonly mixed: readonly boolean[];
}

/** The ES module and the CommonJS copy of every package in one process. */
export const moduleFormats: Part = async ({ folder, take }, attempt) => {
  take('module-formats.mjs');
  const answers = JSON.parse(await printed(process.execPath, ['--no-warnings', 'module-formats.mjs'], folder)) as Answers;
  await attempt('errors', () => {
    for (const { name, format, by, code, recognised, sameClass } of answers.errors) {
      hold(recognised, `the ${by} copy of core does not recognise the error of ${name} as ${format} (code ${String(code)})`);
      // were it so, one copy would have been loaded only, and nothing shown
      hold(sameClass === (format === by), `${name} as ${format} and core as ${by} do not come from the copies that were asked for`);
    }
    return `${String(answers.errors.length)} errors of four packages are recognised by both copies, though of two classes`;
  });
  await attempt('data', () => {
    hold(answers.mixed.every(Boolean), `a report made by both formats differs from one made by one: ${JSON.stringify(answers.mixed)}`);
    return 'a report is the same, whichever copy made each step of it';
  });
};
