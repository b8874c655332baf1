import { template } from '../material/template.js';
import { activitiesSection } from '../sections/activities.js';
import { pledgeProgressBody } from '../sections/by-commitment.js';
import { coverageSection } from '../sections/coverage.js';
import { disagreementsSection } from '../sections/disagreements.js';
import { gapsSection } from '../sections/gaps.js';
import { methodsSection } from '../sections/methods.js';
import { otherStatements } from '../sections/other-statements.js';
import { sourcesSection } from '../sections/sources.js';
import { statusOverview } from '../sections/status-overview.js';
import { summary, wholeFramework } from '../sections/summary.js';

/** The progress report: the answer, then every commitment in the order of the document. */
export const pledgeProgress = /* @__PURE__ */ template('pledge-progress', [
  { id: 'summary', write: (material) => [summary(material)] },
  { id: 'status-overview', write: (material) => [statusOverview(material)] },
  { id: 'disagreements', write: disagreementsSection },
  { id: 'activities', write: activitiesSection },
  { id: 'whole-framework', write: wholeFramework },
  { id: 'by-commitment', write: pledgeProgressBody },
  { id: 'other-statements', write: otherStatements },
  { id: 'gaps', write: (material) => [gapsSection(material)] },
  { id: 'coverage', write: (material) => [coverageSection(material)] },
  { id: 'methods', write: (material) => [methodsSection(material)] },
  { id: 'sources', write: (material) => [sourcesSection(material)] },
]);
