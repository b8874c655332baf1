import { template } from '../material/template.js';
import { briefAnswers } from '../sections/brief-answers.js';
import { briefRequests } from '../sections/brief-requests.js';
import { changesSection } from '../sections/changes.js';
import { due } from '../sections/due.js';
import { headline } from '../sections/headline.js';
import { howToRead } from '../sections/how-to-read.js';
import { scopeSection } from '../sections/scope.js';

/** The brief, of at most two pages: the answer, what changed, what is overdue or due soon, what is asked of whom, and how to read it. */
export const brief = /* @__PURE__ */ template('brief', [
  { id: 'headline', write: (material) => [headline(material)] },
  { id: 'scope', write: scopeSection },
  { id: 'changes', write: changesSection },
  { id: 'brief-answers', write: (material) => [briefAnswers(material)] },
  { id: 'due', write: (material) => [due(material)] },
  { id: 'brief-requests', write: (material) => [briefRequests(material)] },
  { id: 'how-to-read', write: (material) => [howToRead(material)] },
]);
