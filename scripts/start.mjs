import { spawnSync } from 'node:child_process';

/** `npm start [-- --as-of YYYY-MM-DD --since YYYY-MM-DD --minimum-confidence WORD]`: builds what the main example needs, then runs it. */
const run = (command, args) => {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' } });
  if (status !== 0) process.exit(status ?? 1);
};
const node = process.execPath;

run(node, ['node_modules/turbo/bin/turbo', 'run', 'build', '--filter=./packages/*', '--output-logs=errors-only', '--log-prefix=none']);
run(node, ['--import', 'tsx', 'examples/published-figures/src/main.ts', ...process.argv.slice(2)]);
