import type { Check, Outcome } from './check.js';

const COLUMNS: readonly Outcome[] = ['passed', 'failed', 'not-run'];

/** The parts with their counts, and what did not pass, one line each. */
export function tableOf(checks: readonly Check[]): string {
  const parts = [...new Set(checks.map(({ part }) => part))];
  const rows = [...parts.map((part) => checks.filter((check) => check.part === part)), checks].map((of, at) => [
    parts[at] ?? 'all',
    ...COLUMNS.map((outcome) => String(of.filter((check) => check.outcome === outcome).length)),
  ]);
  const lines = [['part', ...COLUMNS], ...rows].map(
    ([part = '', ...counts]) => part.padEnd(14) + counts.map((count) => count.padStart(9)).join(''),
  );
  const others = checks.filter(({ outcome }) => outcome !== 'passed');
  return ['', ...lines, '', ...others.map(({ part, name, outcome, said }) => `${outcome} ${part}: ${name}: ${said.split('\n')[0] ?? ''}`)]
    .join('\n')
    .trimEnd();
}
