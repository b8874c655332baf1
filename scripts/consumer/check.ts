/** How a check went; `not-run` where this machine lacks what it needs, which is no fault of the packages. */
export type Outcome = 'passed' | 'failed' | 'not-run';

/** One thing that a stranger would do with the packages, and how it went. */
export interface Check {
  /** The part of the matrix. */
  readonly part: string;
  /** What was tried. */
  readonly name: string;
  readonly outcome: Outcome;
  /** What was found, or what went wrong. */
  readonly said: string;
}

/** Tries one thing: what `attempt` gives is told, what it throws has failed. */
export type Try = (name: string, attempt: () => Promise<string> | string) => Promise<boolean>;

/** Thrown by an attempt that this machine has not what it takes for. */
export class NotHere extends Error {}

/** Fails an attempt where something is not so. */
export function hold(isSo: boolean, otherwise: string): asserts isSo {
  if (!isSo) throw new Error(otherwise);
}

/** The checks of one run, told as they come. */
export class Checks {
  readonly all: Check[] = [];

  /** What tries the things of one part. */
  of(part: string): Try {
    return async (name, attempt) => {
      const check = await outcomeOf(part, name, attempt);
      this.all.push(check);
      const [first, ...rest] = check.said.split('\n');
      console.log(`${MARKS[check.outcome]} ${part}: ${name}${first === '' ? '' : `: ${first ?? ''}`}`);
      if (check.outcome === 'failed') for (const line of rest) console.log(`    ${line}`);
      return check.outcome === 'passed';
    };
  }
}

const MARKS: Readonly<Record<Outcome, string>> = { passed: 'passed ', failed: 'FAILED ', 'not-run': 'not run' };

async function outcomeOf(part: string, name: string, attempt: () => Promise<string> | string): Promise<Check> {
  try {
    return { part, name, outcome: 'passed', said: await attempt() };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return { part, name, outcome: error instanceof NotHere ? 'not-run' : 'failed', said };
  }
}
