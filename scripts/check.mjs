import { spawnSync } from 'node:child_process';

/** `npm run check [-- --except test]`: every gate, or all but one, each answered from turbo's cache where nothing it reads has changed. */
const GATES = [
  'format:check',
  'lint',
  'lint:scripts',
  'typecheck',
  'typecheck:scripts',
  'data:check',
  'test',
  'fuzz:check',
  'worlds:check',
  'mutation:check',
  'build',
  'publint',
  'attw',
  'api',
  'size',
  'knip',
  'docs:site',
  'consumer',
  'supply-chain',
];
const args = process.argv.slice(2);
const at = args.indexOf('--except');
const [, except] = at < 0 ? [] : args.splice(at, 2);
if (at >= 0 && !GATES.includes(except)) {
  console.error(`There is no gate ${except ?? 'without a name'}; there are ${GATES.join(', ')}.`);
  process.exit(2);
}
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/turbo/bin/turbo',
    'run',
    ...GATES.filter((gate) => gate !== except),
    '--log-prefix=none',
    '--output-logs=new-only',
    '--continue=dependencies-successful',
    ...args,
  ],
  { stdio: 'inherit', env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' } },
);
process.exitCode = status ?? 1;
