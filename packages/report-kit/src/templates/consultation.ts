import { template } from '../material/template.js';
import { answersSection } from '../sections/answers.js';
import { definitions } from '../sections/definitions.js';
import { headline } from '../sections/headline.js';
import { questionsSection } from '../sections/questions.js';
import { notJudgedSection, scopeSection } from '../sections/scope.js';
import { silentSection } from '../sections/silent.js';
import { progressSection } from '../sections/progress.js';
import { sourcesSection } from '../sections/sources.js';

/** The paper for civil society: where each promise stands, what nothing is reported on, and questions. */
export const consultation = /* @__PURE__ */ template('consultation', [
  { id: 'headline', write: (material) => [headline(material)] },
  { id: 'scope', write: scopeSection },
  { id: 'answers', write: answersSection },
  { id: 'progress', write: progressSection },
  { id: 'silent', write: (material) => [silentSection(material)] },
  { id: 'questions', write: (material) => [questionsSection(material)] },
  { id: 'not-judged', write: notJudgedSection },
  { id: 'definitions', write: (material) => [definitions(material)] },
  { id: 'sources', write: (material) => [sourcesSection(material)] },
]);
