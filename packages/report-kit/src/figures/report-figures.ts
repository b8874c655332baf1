import type { Evaluation, FrameworkEvaluation } from '@actionline/core';
import { readArgument } from '@actionline/core/internal';

import type { Figure } from '../document/block.js';
import { isMember } from '../document/entries.js';
import { grouped } from '../document/grouped.js';
import { shownStatus } from '../document/shown-status.js';
import { targetOf } from '../explain/explain.js';
import { ownText, ownWords } from '../messages/own-text.js';
import { statusLabel } from '../messages/status-label.js';
import { bulletsOf, type Named } from './bullets-of.js';
import { formatsIn, type FigureContext, type FigureTitle } from './figure-context.js';
import { yearsOf } from './years-of.js';

/**
 * What was reported and asked, target by target, as a figure for a section of one's own: the targets in force that have both, each on a
 * scale of its own. A list, empty where there is none.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no context.
 *
 * @example
 * ```ts
 * import { bulletsFigure, ownSection } from '@actionline/report-kit';
 *
 * ownSection('figures', 'Reported and asked', (context) => bulletsFigure(context)).id; // => 'figures'
 * ```
 */
export function bulletsFigure(context: FigureContext, title: Partial<FigureTitle> = {}): readonly Figure[] {
  return reading(context, () => {
    const { messages, evaluation } = context;
    const formats = formatsIn(context);
    const figure = bulletsOf(namedIn(context), { id: 'figure-progress', ...title, date: formats.date(evaluation.asOf) }, messages, formats);
    return figure === undefined ? [] : [figure];
  });
}

/**
 * The recurring promises in force, year by year, as a figure for a section of one's own. A list, empty where no promise recurs.
 *
 * @throws {@link ActionlineError} `bad-argument` for what is no context.
 *
 * @example
 * ```ts
 * import { ownSection, yearGridFigure } from '@actionline/report-kit';
 *
 * ownSection('years', 'Year by year', (context) => yearGridFigure(context)).id; // => 'years'
 * ```
 */
export function yearGridFigure(context: FigureContext, title: Partial<FigureTitle> = {}): readonly Figure[] {
  return reading(context, () => {
    const { messages, evaluation, observations = [] } = context;
    const loose = { unmatched: evaluation.unmatched, observations: new Map(observations.map((one) => [one.id, one])) };
    const figure = yearsOf(namedIn(context), loose, { id: 'figure-years', ...title }, messages, formatsIn(context));
    return figure === undefined ? [] : [figure];
  });
}

function reading<T>(context: FigureContext, read: () => T): T {
  return readArgument(
    'context',
    context,
    'the context of a section: framework, evaluation and messages',
    'hand on what ownSection gives',
    read,
  );
}

/** The targets in force with their names and statuses. */
function namedIn({ framework, evaluation, messages }: FigureContext): readonly Named[] {
  const unmatched = grouped(evaluation.unmatched, ({ commitment }) => commitment);
  return evaluation.evaluations
    .filter((one) => isCounted(one, evaluation))
    .map((one) => {
      const { label } = targetOf(one, framework) ?? {};
      const { language } = ownText(label, messages) ?? {};
      const number = one.target.slice(one.target.indexOf('/') + 1);
      return {
        evaluation: one,
        label: `${number} ${ownWords(label, messages)}`.trim(),
        ...(language === undefined ? {} : { language }),
        status: shownStatus(one, unmatched.get(one.commitment)),
        statusLabel: statusLabel(one, messages, unmatched.get(one.commitment)),
      };
    });
}

function isCounted({ target, withdrawn }: Evaluation, { withdrawn: all }: FrameworkEvaluation): boolean {
  return withdrawn === undefined && !isMember(all, target);
}
