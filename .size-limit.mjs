/** What consumers ship: the limits of the documentation, held on the built packages. */
const quiet = (config) => ({ ...config, logLevel: 'error' });
const gzip = { gzip: true, modifyEsbuildConfig: quiet };

const limits = [
  {
    ...gzip,
    name: 'one framework in one language',
    path: 'packages/taxonomy/dist/eu-action-plan/en.js',
    import: '{ euActionPlan }',
    limit: '25 kB',
  },
  {
    ...gzip,
    name: 'both frameworks in both languages',
    path: 'packages/taxonomy/dist/index.js',
    import: '{ euActionPlan, unodcPledges }',
    limit: '80 kB',
  },
  // No data and no schema may come along.
  { ...gzip, name: 'getItem', path: 'packages/taxonomy/dist/index.js', import: '{ getItem }', limit: '2 kB' },
  // Raised from 12 kB, which had bent the code: a range is proven from all figures together, with the membership of places and
  // their dates; whatever is not understood is told in whole messages with the nearest names. No schema comes along still.
  { ...gzip, name: 'evaluateTarget', path: 'packages/targets/dist/index.js', import: '{ evaluateTarget }', limit: '20 kB' },
];

export default limits;
