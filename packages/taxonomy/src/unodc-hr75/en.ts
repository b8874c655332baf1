import { json as table } from '../generated/unodc-hr75/en.js';
import { json as structure } from '../generated/unodc-hr75/structure.js';
import { frameworkInLanguage } from '../framework-in-language.js';
import type { UnodcPledges } from './types.js';

/** The 19 human rights pledges of UNODC for Human Rights 75, in English alone and without the digests of the official text: the fewest bytes for a page of one language. */
export const unodcPledges: UnodcPledges = /* @__PURE__ */ frameworkInLanguage(structure, 'en', table);
