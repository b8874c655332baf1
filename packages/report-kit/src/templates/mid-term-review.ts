import { template } from '../material/template.js';
import { answersSection } from '../sections/answers.js';
import { behindSection } from '../sections/behind.js';
import { changesSection } from '../sections/changes.js';
import { definitions } from '../sections/definitions.js';
import { disagreementsSection } from '../sections/disagreements.js';
import { headline } from '../sections/headline.js';
import { methodsSection } from '../sections/methods.js';
import { otherStatements } from '../sections/other-statements.js';
import { requestsSection } from '../sections/requests.js';
import { notJudgedSection, scopeSection } from '../sections/scope.js';
import { silentSection } from '../sections/silent.js';
import { progressSection } from '../sections/progress.js';
import { sourcesSection } from '../sections/sources.js';

/** The mid-term review: what changed since an earlier report or day, what is behind, what has no evidence, and what is asked of whom. */
export const midTermReview = /* @__PURE__ */ template('mid-term-review', [
  { id: 'headline', write: (material) => [headline(material)] },
  { id: 'scope', write: scopeSection },
  { id: 'changes', write: changesSection },
  { id: 'behind', write: (material) => [behindSection(material)] },
  { id: 'silent', write: (material) => [silentSection(material)] },
  { id: 'answers', write: answersSection },
  { id: 'progress', write: progressSection },
  { id: 'requests', write: (material) => [requestsSection(material)] },
  { id: 'disagreements', write: disagreementsSection },
  { id: 'other-statements', write: otherStatements },
  { id: 'not-judged', write: notJudgedSection },
  { id: 'methods', write: (material) => [methodsSection(material)] },
  { id: 'definitions', write: (material) => [definitions(material)] },
  { id: 'sources', write: (material) => [sourcesSection(material)] },
]);
