import type { Section } from '../document/block.js';
import { template } from '../material/template.js';
import { briefAnswers } from '../sections/brief-answers.js';
import { briefChanges } from '../sections/brief-changes.js';
import { briefDue } from '../sections/brief-due.js';
import { briefRequests } from '../sections/brief-requests.js';
import { headline } from '../sections/headline.js';
import { howToRead } from '../sections/how-to-read.js';
import { scopeSection } from '../sections/scope.js';

/** The brief, of two pages: the answer, what changed, where each promise stands, what is overdue or due soon, what is asked of whom, and how to read it. */
export const brief = /* @__PURE__ */ template('brief', [
  { id: 'headline', write: (material) => [unlisted(headline(material))] },
  { id: 'brief-changes', write: briefChanges },
  { id: 'scope', write: (material) => scopeSection(material).map(unlisted) },
  { id: 'brief-answers', write: briefAnswers },
  { id: 'brief-due', write: (material) => [briefDue(material)] },
  { id: 'brief-requests', write: (material) => [briefRequests(material)] },
  { id: 'how-to-read', write: (material) => [howToRead(material)] },
]);

/** Two pages need no contents. */
function unlisted(section: Section): Section {
  return { ...section, listed: false };
}
