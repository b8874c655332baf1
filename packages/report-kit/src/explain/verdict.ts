import { statusLabel } from '../messages/status-label.js';
import { sentence, type Explainer, type Explaining } from './sentence.js';

/** Whether what was asked is reached. */
export const explainLevel: Explainer = (_step, explaining) => {
  const { evaluation, messages, formats } = explaining;
  const { required, level, kind } = evaluation;
  const say = messages.step.level;
  const observations = evaluation.used.map(({ observation }) => observation);
  if (kind === 'deliverable' || kind === 'every-period' || evaluation.evidence === 'none') return [];
  if (required === undefined) {
    return [sentence({ met: say.metPlain, unmet: say.unmetPlain, unknown: say.unknownPlain }[level], observations)];
  }
  return [sentence(say[level](formats.required(required.value, required.comparison, required.unit)), observations)];
};

/** Where the values head; only while that still matters. */
export const explainTrajectory: Explainer = (_step, { evaluation, messages }) => {
  const { trajectory, timing, evidence, level, kind } = evaluation;
  if (timing === 'ended' || evidence === 'none' || kind === 'deliverable' || kind === 'standing') return [];
  if (trajectory === 'unknown' && level === 'met') return [];
  return [
    sentence(
      messages.step.trajectory[trajectory],
      evaluation.used.map(({ observation }) => observation),
    ),
  ];
};

/** The status, and the four facts that the rule derives it from. */
export const explainStatus: Explainer = (_step, explaining) => [statusSentence(explaining)];

/** The same for an evaluation that has no step of its own for it. */
export function statusSentence({ evaluation, messages }: Explaining): { readonly text: string; readonly observations: readonly string[] } {
  const { fact } = messages;
  return sentence(
    messages.step.status({
      status: statusLabel(evaluation, messages),
      level: fact.level[evaluation.level],
      trajectory: fact.trajectory[evaluation.trajectory],
      timing: fact.timing[evaluation.timing],
      evidence: fact.evidence[evaluation.evidence],
    }),
  );
}
