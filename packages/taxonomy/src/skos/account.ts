import { type Issue, type IssueValues, type Severity } from '@actionline/core';
import { show } from '@actionline/core/internal';

import { valuesOf, type Graph, type Term } from './graph.js';
import { TYPE } from './vocabulary.js';

/** What an issue says of all the cases it counts. */
export interface Finding {
  /** Its code. */
  readonly code: string;
  /** How much it matters. */
  readonly severity: Severity;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** What the sentence speaks of. */
  readonly values?: IssueValues;
}

/**
 * Keeps account of the statements of a document, so that none is lost in silence: each is kept in the reading or told in
 * an issue, and what nobody has spoken of at the end is told as `not-kept`. A large document gives one issue a kind.
 */
export interface Account {
  /** The reading holds these statements: all values of the property where no terms are named. */
  readonly keep: (subject: string, predicate: string, terms?: readonly Term[]) => void;
  /** The reading does not hold these statements, and why; each is counted once. */
  readonly tell: (finding: Finding, subject: string, predicate: string, terms?: readonly Term[]) => void;
  /** Something is to be said that costs no statement; counted once a subject. */
  readonly remark: (finding: Finding, subject: string, times?: number) => void;
  /** A resource was read, if not every statement about it. */
  readonly meet: (subject: string) => void;
}

/** An account that counts nothing before it is committed. */
interface Trial extends Account {
  /** Takes everything over into the account it was opened on. */
  readonly commit: () => void;
}

/** The account of a whole document. */
export interface DocumentAccount extends Account {
  /** An account for a reading that may yet be given up. */
  readonly trial: () => Trial;
  /** Tells what nobody has spoken of; how many statements were kept, and every issue, in the order the kinds were first met. */
  readonly settle: () => { readonly kept: number; readonly issues: readonly Issue[] };
}

interface Kind extends Finding {
  count: number;
  readonly subjects: Set<string>;
}

type Marks = Map<readonly Term[], Set<Term> | 'all'>;

const SHOWN = 5;

/** That the model has no place for something. */
export function noPlaceFor(what: string, property?: string): Finding {
  return {
    code: 'not-kept',
    severity: 'info',
    message: `The model has no place for ${what}; left out.`,
    values: property === undefined ? {} : { property },
  };
}

/** An account of a document with nothing in it. */
export function accountOf(graph: Graph): DocumentAccount {
  const kept: Marks = new Map();
  const told: Marks = new Map();
  const met = new Set<string>();
  const kinds = new Map<string, Kind>();
  const count = (finding: Finding, subject: string, times: number): void => {
    const key = `${finding.code} ${finding.message}`;
    const kind = kinds.get(key);
    if (kind === undefined) {
      kinds.set(key, { ...finding, count: times, subjects: new Set([subject]) });
      return;
    }
    kind.count += times;
    kind.subjects.add(subject);
  };
  const account: Account = {
    keep: (subject, predicate, terms) => {
      mark(kept, valuesOf(graph, subject, predicate), terms);
    },
    tell: (finding, subject, predicate, terms) => {
      const fresh = mark(told, valuesOf(graph, subject, predicate), terms);
      if (fresh > 0) count(finding, subject, fresh);
    },
    remark: (finding, subject, times = 1) => {
      if (times > 0 && kinds.get(`${finding.code} ${finding.message}`)?.subjects.has(subject) !== true) count(finding, subject, times);
    },
    meet: (subject) => met.add(subject),
  };
  return {
    ...account,
    trial: () => trialOn(account),
    settle: () => {
      let keptStatements = 0;
      for (const [subject, statements] of graph.subjects) {
        for (const [predicate, terms] of statements) {
          keptStatements += sizeOf(kept.get(terms), terms);
          if (kept.get(terms) === 'all') continue;
          const open = terms.filter((term) => !isMarked(kept, terms, term) && !isMarked(told, terms, term));
          for (const term of open) count(restOf(predicate, term, met.has(subject)), subject, 1);
        }
      }
      return { kept: keptStatements, issues: [...kinds.values()].map(issueOf) };
    },
  };
}

function trialOn(account: Account): Trial {
  const steps: (() => void)[] = [];
  const later =
    <A extends readonly unknown[]>(step: (...given: A) => void) =>
    (...given: A): void => {
      steps.push(() => {
        step(...given);
      });
    };
  return {
    keep: later(account.keep),
    tell: later(account.tell),
    remark: later(account.remark),
    meet: later(account.meet),
    commit: () => {
      for (const step of steps) step();
    },
  };
}

/** Marks terms of a property, or all of them; how many had no mark. */
function mark(marks: Marks, all: readonly Term[], terms: readonly Term[] = all): number {
  const there = marks.get(all);
  if (there === 'all' || terms.length === 0) return 0;
  const before = there?.size ?? 0;
  // no term stands twice, so that as many terms are all of them; most properties have one value, and need no set
  if (terms.length === all.length) {
    marks.set(all, 'all');
    return all.length - before;
  }
  const set = there ?? new Set<Term>();
  for (const term of terms) set.add(term);
  marks.set(all, set);
  return set.size - before;
}

function isMarked(marks: Marks, all: readonly Term[], term: Term): boolean {
  const there = marks.get(all);
  return there === 'all' || there?.has(term) === true;
}

function sizeOf(marked: Set<Term> | 'all' | undefined, all: readonly Term[]): number {
  return marked === 'all' ? all.length : (marked?.size ?? 0);
}

function restOf(predicate: string, term: Term, isMet: boolean): Finding {
  if (!isMet) return noPlaceFor(`${predicate} of a resource that is no concept or scheme`, predicate);
  return predicate === TYPE ? noPlaceFor(`the class ${term.value}`, predicate) : noPlaceFor(predicate, predicate);
}

function issueOf({ code, severity, message, values, count, subjects }: Kind): Issue {
  const shown = [...subjects].slice(0, SHOWN);
  return {
    code,
    severity,
    message: `${message} ${String(count)} ${count === 1 ? 'case' : 'cases'}: ${shown.map(show).join(', ')}${subjects.size > shown.length ? ', …' : ''}.`,
    values: { ...values, count, subjects: shown },
    path: shown.slice(0, 1),
  };
}
