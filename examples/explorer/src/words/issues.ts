import type { Severity } from '@actionline/core';
import type { Lang } from '../address/address.js';
import { inFrench } from './in-french.js';
import { numbersIn } from './numbers.js';

/** The words on what is wrong with figures. */
export interface IssueWords {
  readonly column: string;
  readonly issues: (count: number) => string;
  readonly noIssues: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly times: (count: number) => string;
  readonly byRow: (count: number) => string;
  readonly row: string;
  readonly what: string;
  readonly firstRows: (shown: number, count: number) => string;
  readonly together: string;
  readonly togetherHint: string;
  readonly lookingTogether: string;
}

const en = numbersIn('en');
const fr = numbersIn('fr');

export const issueWords: Readonly<Record<Lang, IssueWords>> = {
  en: {
    column: 'Column',
    issues: (count) => (count === 1 ? '1 issue' : `${en(count)} issues`),
    noIssues: 'Nothing is wrong with it.',
    severity: { error: 'Error', warning: 'Warning', info: 'Note' },
    times: (count) => (count === 1 ? 'once' : `${en(count)} times`),
    byRow: (count) => `Row by row (${en(count)})`,
    row: 'Row',
    what: 'What is wrong, and how to mend it',
    firstRows: (shown, count) => `The first ${en(shown)} of ${en(count)}.`,
    together: 'Taken together',
    togetherHint: 'What no single row can show.',
    lookingTogether: 'Looking …',
  },
  fr: inFrench({
    column: 'Colonne',
    issues: (count) => (count < 2 ? `${fr(count)} défaut` : `${fr(count)} défauts`),
    noIssues: 'Aucun défaut n’a été trouvé.',
    severity: { error: 'Erreur', warning: 'Avertissement', info: 'Remarque' },
    times: (count) => (count < 2 ? 'une fois' : `${fr(count)} fois`),
    byRow: (count) => `Ligne par ligne (${fr(count)})`,
    row: 'Ligne',
    what: 'Ce qui ne va pas, et comment y remédier',
    firstRows: (shown, count) => `Les ${fr(shown)} premiers sur ${fr(count)}.`,
    together: 'Pris ensemble',
    togetherHint: 'Ce qu’aucune ligne ne montre à elle seule.',
    lookingTogether: 'Examen…',
  }),
};
