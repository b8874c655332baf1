import { template } from '../material/template.js';
import { activitiesSection } from '../sections/activities.js';
import { activityRecords } from '../sections/activity-records.js';
import { answersSection } from '../sections/answers.js';
import { annualBody } from '../sections/by-line.js';
import { changesSection } from '../sections/changes.js';
import { coverageSection } from '../sections/coverage.js';
import { definitions } from '../sections/definitions.js';
import { disagreementsSection } from '../sections/disagreements.js';
import { due } from '../sections/due.js';
import { figures } from '../sections/figures.js';
import { gapsSection } from '../sections/gaps.js';
import { headline } from '../sections/headline.js';
import { indicators } from '../sections/indicators.js';
import { methodsSection } from '../sections/methods.js';
import { otherStatements } from '../sections/other-statements.js';
import { promises } from '../sections/promises.js';
import { progressSection } from '../sections/progress.js';
import { requestsSection } from '../sections/requests.js';
import { notJudgedSection, scopeSection } from '../sections/scope.js';
import { sourcesSection } from '../sections/sources.js';

/** The annual report: the answer, then the framework from its top, with what has evidence in full. */
export const annual = /* @__PURE__ */ template('annual', [
  { id: 'headline', write: (material) => [headline(material)] },
  { id: 'scope', write: scopeSection },
  { id: 'answers', write: answersSection },
  { id: 'due', write: (material) => [due(material)] },
  { id: 'changes', write: changesSection },
  { id: 'progress', write: progressSection },
  { id: 'requests', write: (material) => [requestsSection(material)] },
  { id: 'by-line', write: annualBody },
  { id: 'disagreements', write: disagreementsSection },
  { id: 'other-statements', write: otherStatements },
  { id: 'activities', write: activitiesSection },
  { id: 'coverage', write: (material) => [coverageSection(material)] },
  { id: 'gaps', write: (material) => [gapsSection(material)] },
  { id: 'promises', write: promises },
  { id: 'figures', write: figures },
  { id: 'activity-records', write: activityRecords },
  { id: 'indicators', write: indicators },
  { id: 'not-judged', write: notJudgedSection },
  { id: 'methods', write: (material) => [methodsSection(material)] },
  { id: 'definitions', write: (material) => [definitions(material)] },
  { id: 'sources', write: (material) => [sourcesSection(material)] },
]);
