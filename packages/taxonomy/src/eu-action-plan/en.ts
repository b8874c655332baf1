import { json as table } from '../generated/eu-hrdap-2020/en.js';
import { json as structure } from '../generated/eu-hrdap-2020/structure.js';
import { frameworkInLanguage } from '../framework-in-language.js';
import type { EuActionPlan } from './types.js';

/** The EU Action Plan on Human Rights and Democracy 2020-2024, after the annex of JOIN(2020) 5 final, in English alone and without the digests of the official text: the fewest bytes for a page of one language. */
export const euActionPlan: EuActionPlan = /* @__PURE__ */ frameworkInLanguage(structure, 'en', table);
