import { spawnSync } from 'node:child_process';

/** `npm run check`: every gate, each answered from turbo's cache where nothing it reads has changed. */
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
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/turbo/bin/turbo',
    'run',
    ...GATES,
    '--log-prefix=none',
    '--output-logs=new-only',
    '--continue=dependencies-successful',
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit', env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' } },
);
process.exitCode = status ?? 1;
