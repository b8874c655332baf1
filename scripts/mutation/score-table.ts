import { noticed, type FileScore } from './score.js';

/** What was found of one part on one day. */
export interface PartScores {
  /** The day, as an ISO date. */
  readonly date: string;
  /** The version of Stryker. */
  readonly stryker: string;
  /** Its files. */
  readonly files: readonly FileScore[];
}

const HEADER = '| file | noticed | killed | survived | without a test |\n| --- | ---: | ---: | ---: | ---: |\n';

/** The scores of every part as Markdown: the parts in the order given, and the files of each. */
export function scoreTable(parts: Readonly<Record<string, PartScores>>, names: readonly string[]): string {
  return names
    .map((name) => {
      const part = parts[name];
      if (part === undefined) return `### ${name}\n\nNot tried yet: \`npm run mutation -- --part ${name}\`.\n`;
      const rows = [...part.files, totalOf(part.files)].map(rowOf);
      return `### ${name}\n\n${part.date}, Stryker ${part.stryker}, \`npm run mutation -- --part ${name}\`.\n\n${HEADER}${rows.join('\n')}\n`;
    })
    .join('\n');
}

function totalOf(files: readonly FileScore[]): FileScore {
  const sum = (count: (score: FileScore) => number): number => files.reduce((total, score) => total + count(score), 0);
  return {
    file: 'all',
    killed: sum(({ killed }) => killed),
    survived: sum(({ survived }) => survived),
    untested: sum(({ untested }) => untested),
  };
}

function rowOf(score: FileScore): string {
  const { file, killed, survived, untested } = score;
  const name = file === 'all' ? 'all' : `\`${file.replace(/^packages\//, '').replace('/src/', '/')}\``;
  return `| ${name} | ${noticed([score]).toFixed(1)} % | ${String(killed)} | ${String(survived)} | ${String(untested)} |`;
}
