// Both module formats of every package in one process: whose errors are recognised by whom, and whether data made by one are taken by the other.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const names = ['core', 'taxonomy', 'targets', 'report-kit'];
const copies = { 'ES module': {}, CommonJS: {} };
for (const name of names) {
  copies['ES module'][name] = await import(`@actionline/${name}`);
  copies.CommonJS[name] = require(`@actionline/${name}`);
}

/** A misuse of each package, by the functions of one copy. */
const misuses = {
  core: ({ core }) => core.period('tomorrow', '2024-12-31'),
  taxonomy: ({ taxonomy }) => taxonomy.getItem(taxonomy.unodcPledges, 'unodc-hr75/none'),
  targets: ({ targets, taxonomy }) => targets.evaluateTarget(taxonomy.unodcPledges.targets[0], [], { asOf: 'tomorrow' }),
  'report-kit': ({ 'report-kit': kit }) => kit.renderHtml({}),
};

const thrown = (misuse, copy) => {
  try {
    misuse(copy);
  } catch (error) {
    return error;
  }
  return undefined;
};

const errors = [];
for (const [name, misuse] of Object.entries(misuses))
  for (const [format, copy] of Object.entries(copies)) {
    const error = thrown(misuse, copy);
    for (const [by, { core }] of Object.entries(copies))
      errors.push({
        name,
        format,
        by,
        code: error?.code,
        recognised: core.isActionlineError(error),
        sameClass: error instanceof core.ActionlineError,
      });
  }

/** The same report, once by one format alone, once with every step by the other format than the one before. */
const report = (first, second) => {
  const framework = first.taxonomy.unodcPledges;
  const observations = [
    {
      id: 'report-2024',
      measure: 'unodc-hr75/m.officers-trained',
      unit: 'officer',
      role: 'result',
      value: 1200,
      period: first.core.period('2024-01-01', '2024-12-31'),
      source: { title: 'Annual report 2024', publisher: 'The reporting body' },
    },
  ];
  const target = second.taxonomy.getTarget(framework, 'unodc-hr75/7.a');
  const evaluation = first.targets.evaluateTarget(target, observations, { asOf: '2024-12-31' });
  const sentences = second['report-kit'].explain(evaluation, 'en', { framework, observations });
  const assembled = first['report-kit'].assembleReport({
    framework,
    observations,
    asOf: '2024-12-31',
    template: second['report-kit'].annual.without('methods'),
    locale: 'en',
    preparedBy: 'The desk',
    contact: 'desk@example.org',
    status: 'draft',
  });
  return JSON.stringify([sentences, second['report-kit'].renderMarkdown(assembled)]);
};
const { 'ES module': modules, CommonJS: common } = copies;
const alone = report(modules, modules);
const mixed = [report(modules, common), report(common, modules), report(common, common)].map((text) => text === alone);

console.log(JSON.stringify({ errors, mixed }));
