import { template } from '../material/template.js';
import { briefAnswers } from '../sections/brief-answers.js';
import { briefHeadline } from '../sections/brief-headline.js';
import { briefRequests } from '../sections/brief-requests.js';
import { howToRead } from '../sections/how-to-read.js';
import { scopeSection } from '../sections/scope.js';

/** The brief, of two pages: the answer and what changed, where each promise stands, what is overdue or due soon, what is asked of whom, and how to read it. */
export const brief = /* @__PURE__ */ template('brief', [
  { id: 'headline', write: (material) => [briefHeadline(material)] },
  { id: 'scope', write: (material) => scopeSection(material).map((section) => ({ ...section, listed: false })) },
  { id: 'brief-answers', write: briefAnswers },
  { id: 'brief-requests', write: (material) => [briefRequests(material)] },
  { id: 'how-to-read', write: (material) => [howToRead(material)] },
]);
