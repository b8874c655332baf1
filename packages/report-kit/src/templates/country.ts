import type { ReportMaterial } from '../material/report-material.js';
import { template } from '../material/template.js';
import { activitiesSection } from '../sections/activities.js';
import { activityRecords } from '../sections/activity-records.js';
import { answersSection } from '../sections/answers.js';
import { changesSection } from '../sections/changes.js';
import { countryPriorities } from '../sections/country-priorities.js';
import { definitions } from '../sections/definitions.js';
import { disagreementsSection } from '../sections/disagreements.js';
import { figures } from '../sections/figures.js';
import { headline } from '../sections/headline.js';
import { methodsSection } from '../sections/methods.js';
import { otherStatements } from '../sections/other-statements.js';
import { reportedItems } from '../sections/reported-items.js';
import { requestsSection } from '../sections/requests.js';
import { notJudgedSection, scopeSection } from '../sections/scope.js';
import { progressSection } from '../sections/progress.js';
import { sourcesSection } from '../sections/sources.js';

/** The report on one place: the priorities of its strategy, its targets, figures and activities. It needs `scope.place` or `strategy`. */
export const country = /* @__PURE__ */ template('country', [
  { id: 'headline', write: (material) => [headline(material)] },
  { id: 'scope', write: scopeSection },
  { id: 'priorities', write: countryPriorities },
  { id: 'answers', write: answersSection },
  { id: 'changes', write: changesSection },
  { id: 'progress', write: progressSection },
  { id: 'requests', write: (material) => (material.requests.length === 0 ? [] : [requestsSection(material)]) },
  { id: 'disagreements', write: disagreementsSection },
  { id: 'activities', write: (material) => (isAnythingDone(material) ? activitiesSection(material) : []) },
  { id: 'reported-items', write: reportedItems },
  { id: 'other-statements', write: otherStatements },
  { id: 'figures', write: figures },
  { id: 'activity-records', write: activityRecords },
  { id: 'not-judged', write: notJudgedSection },
  { id: 'methods', write: (material) => [methodsSection(material)] },
  { id: 'definitions', write: (material) => [definitions(material)] },
  { id: 'sources', write: (material) => [sourcesSection(material)] },
]);

/** What is told item by item says already where nothing is recorded at a place. */
function isAnythingDone({ activities }: ReportMaterial): boolean {
  return activities !== undefined && activities.evaluation.whole.activities.length + activities.evaluation.whole.possibly.length > 0;
}
