import { hold } from './check.js';
import type { Part } from './parts.js';
import { printed } from './stranger-program.js';
import { manifestOf } from '../public-package.js';
import { asCommonJs, readmeExamples } from './readme-example.js';

/** The example of each README prints what the page says, in both module formats, and the command starts. */
export const readmes: Part = async ({ folder, installed, write }, attempt) => {
  for (const { page, name, code, prints } of readmeExamples()) {
    write(`${name}.mjs`, code);
    write(`${name}.cjs`, asCommonJs(code));
    for (const format of ['mjs', 'cjs']) {
      await attempt(`${page} (${format})`, async () => {
        const output = (await printed(process.execPath, ['--no-warnings', `${name}.${format}`], folder)).trimEnd();
        hold(output === prints, `it printed\n${output}\ninstead of\n${prints}`);
        return 'it prints what the page says';
      });
    }
  }
  await attempt('the command actionline', async () => {
    const { version } = manifestOf(installed('@actionline/report-kit'));
    const said = (await printed('npx', ['--no-install', 'actionline', '--version'], folder)).trim();
    hold(said === version, `--version printed ${said} instead of ${version}`);
    return `it starts and says ${said}`;
  });
};
