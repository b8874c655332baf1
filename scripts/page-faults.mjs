import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with an open page, and whether it is wider than its screen, a line each; of the rules given in `except` nothing is asked. */
export async function pageFaults(page, { except = [] } = {}) {
  await page.evaluate(axe);
  const rules = Object.fromEntries(except.map((rule) => [rule, { enabled: false }]));
  const { violations } = await page.evaluate((asked) => globalThis.axe.run(document, { resultTypes: ['violations'], rules: asked }), rules);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return [
    ...violations.map(({ id, help, nodes }) => `${id}: ${help} (${String(nodes.length)}×, first ${nodes[0]?.target.join(' ') ?? ''})`),
    ...(wider > 0 ? [`${String(wider)} px wider than the screen`] : []),
  ];
}
