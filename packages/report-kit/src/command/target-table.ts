import { notationOf, textIn, type Evaluation, type Framework, type FrameworkEvaluation, type Locale } from '@actionline/core';

import { shownStatus } from '../document/shown-status.js';
import { statusStyles } from '../charts/palette.js';
import { formatsFor, type Formats } from '../messages/formats.js';
import { messagesFor } from '../messages/messages-for.js';
import type { Messages } from '../messages/messages.js';
import { statusLabel } from '../messages/status-label.js';
import { tableLines } from './table-lines.js';
import { wordsIn } from './language.js';
import type { CommandWords } from './words/command-words.js';

/** The words that a table is written in. */
interface TableWords {
  readonly told: CommandWords['told'];
  readonly messages: Messages;
  readonly formats: Formats;
}

/** Every target of an evaluation as a table in plain text: its status, what is reported and required, and for which days. */
export function targetTable(
  framework: Framework,
  { evaluations, unmatched }: FrameworkEvaluation,
  locale: Locale,
  width?: number,
): readonly string[] {
  const messages = messagesFor(locale);
  const own = framework.measures.map(({ unit }) => unit).filter((unit) => typeof unit === 'object');
  const words = { told: wordsIn(locale).told, messages, formats: formatsFor(messages, own) };
  const { target, status, reported, required, period, promise } = words.told.columns;
  const labels = new Map(framework.targets.map(({ id, label }) => [id, textIn(label, locale)]));
  return tableLines(
    [{ title: target }, { title: status }, { title: reported }, { title: required }, { title: period }, { title: promise, spare: true }],
    evaluations.map((evaluation) => [
      notationOf(evaluation.target),
      `${statusStyles[shownStatus(evaluation, unmatched)].mark} ${statusLabel(evaluation, messages, unmatched)}`,
      reportedIn(evaluation, words),
      requiredIn(evaluation, words),
      periodIn(evaluation, words),
      labels.get(evaluation.target) ?? '',
    ]),
    width,
  );
}

function reportedIn({ requirement, value, done, level }: Evaluation, { told, formats }: TableWords): string {
  if (requirement.kind === 'deliverable') {
    if (done !== undefined) return told.done(formats.within(done));
    return level === 'met' ? told.isDone : told.nothing;
  }
  if (value === undefined) return told.nothing;
  const { lower, upper, bound, unit } = value;
  // "about" stands for a range, which is what is known
  if (bound === 'about' && Number.isFinite(upper - lower)) return `${formats.number(lower)}–${formats.amount(upper, unit)}`;
  return formats.figure(value.value, bound, unit);
}

function requiredIn({ requirement, required, parts }: Evaluation, { told, messages, formats }: TableWords): string {
  if (requirement.kind === 'all-of' && parts !== undefined) return told.allOf(parts.length);
  if (required === undefined) return told.nothing;
  const figure = formats.required(required.value, required.comparison, required.unit);
  return requirement.kind === 'every-period' ? `${figure} ${messages.unit.every(requirement.every, requirement.times ?? 1)}` : figure;
}

function periodIn({ requirement, due }: Evaluation, { told, formats }: TableWords): string {
  if (requirement.kind === 'deliverable') return due === undefined ? told.nothing : told.by(formats.shortDate(due));
  if ('window' in requirement && requirement.window !== undefined) return formats.window(requirement.window);
  return due === undefined ? told.nothing : told.by(formats.shortDate(due));
}
