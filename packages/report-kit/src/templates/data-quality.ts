import { template } from '../material/template.js';
import { coverageSection } from '../sections/coverage.js';
import { dataAtAGlance } from '../sections/data-at-a-glance.js';
import { dataFaults, leftOutSection } from '../sections/data-faults.js';
import { methodsSection } from '../sections/methods.js';
import { scopeSection } from '../sections/scope.js';
import { singleSources } from '../sections/single-sources.js';
import { sourcesSection } from '../sections/sources.js';
import { thinEvidence } from '../sections/thin-evidence.js';
import { unconfirmedSources } from '../sections/unconfirmed-sources.js';
import { undatedSection } from '../sections/undated.js';

/** The report on the data: how sure and exact they are, how far they reach, what is thin, contradictory, left out, undated or unconfirmed. */
export const dataQuality = /* @__PURE__ */ template('data-quality', [
  { id: 'data', write: (material) => [dataAtAGlance(material)] },
  { id: 'scope', write: scopeSection },
  { id: 'coverage', write: (material) => [coverageSection(material)] },
  { id: 'thin', write: (material) => [thinEvidence(material)] },
  { id: 'issues', write: (material) => [dataFaults(material)] },
  { id: 'left-out', write: (material) => [leftOutSection(material)] },
  { id: 'undated', write: (material) => [undatedSection(material)] },
  { id: 'single-source', write: (material) => [singleSources(material)] },
  { id: 'unconfirmed', write: (material) => [unconfirmedSources(material)] },
  { id: 'methods', write: (material) => [methodsSection(material)] },
  { id: 'sources', write: (material) => [sourcesSection(material)] },
]);
