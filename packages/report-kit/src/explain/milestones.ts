import { estimateText, limitsOf } from './estimate-text.js';
import { milestoneGoal } from './goal.js';
import { sentence, type Explainer } from './sentence.js';

/** The verdict on each milestone that is over, and the next. */
export const explainMilestones: Explainer<'milestones'> = (_step, { evaluation, messages, formats }) => {
  const { requirement, milestones = [] } = evaluation;
  const limits = limitsOf(evaluation);
  if (requirement.kind !== 'level-by' && requirement.kind !== 'total-by') return [];
  return milestones.flatMap(({ due, timing, level, value }, at) => {
    if (timing === 'upcoming') return [];
    const said = { due: formats.date(due), goal: milestoneGoal(requirement, at, formats, messages) };
    if (timing === 'running') return [sentence(messages.step.nextMilestone(said))];
    const figure = value === undefined ? undefined : estimateText(value, formats, messages, limits);
    return [sentence(messages.step.milestone[level]({ ...said, figure }))];
  });
};

/** The last milestone that is over is not reached yet. */
export const explainMilestoneBehind: Explainer<'milestone-behind'> = (_step, { messages }) => [sentence(messages.step.milestoneBehind)];
