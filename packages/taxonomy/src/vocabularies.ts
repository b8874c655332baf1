import type { Concept, ConceptScheme, LocalizedText } from '@actionline/core';

import type { ActorId, GroupId, InstrumentId, StandardId, ThemeId } from './facet-ids.js';
import { concepts as actorsConcepts, json as actorsJson } from './generated/vocabularies/actors.js';
import { concepts as groupsConcepts, json as groupsJson } from './generated/vocabularies/groups.js';
import { concepts as instrumentsConcepts, json as instrumentsJson } from './generated/vocabularies/instruments.js';
import { concepts as standardsConcepts, json as standardsJson } from './generated/vocabularies/standards.js';
import { concepts as themesConcepts, json as themesJson } from './generated/vocabularies/themes.js';
import { readWhenUsed } from './read-when-used.js';

/** A treaty, rule set, principle, act or policy that an item cites. */
export interface Standard extends Concept<StandardId> {
  /** What kind of text it is. */
  readonly type: 'treaty' | 'protocol' | 'declaration' | 'principles' | 'rules' | 'policy' | 'act' | 'guideline' | 'strategy';
  /** The day, month or year of adoption, as precisely as is known. */
  readonly adopted?: string;
  /** The day of entry into force. */
  readonly inForce?: string;
  /** Days, months or years of revision. */
  readonly revised?: readonly string[];
  /** Who adopted it. */
  readonly body?: LocalizedText;
  /** Its symbol or number. */
  readonly reference?: string;
  /** Its address. */
  readonly url?: string;
  /** Whether its name and dates were seen in a source. */
  readonly verified: boolean;
  /** The facts that rest on general knowledge and were not confirmed. */
  readonly unverified?: readonly string[];
}

/** What commitments are about. */
export const themes: ConceptScheme<Concept<ThemeId>> = /* @__PURE__ */ readWhenUsed(themesJson, 'concepts', themesConcepts);

/** Whose rights commitments speak of. */
export const groups: ConceptScheme<Concept<GroupId>> = /* @__PURE__ */ readWhenUsed(groupsJson, 'concepts', groupsConcepts);

/** Who acts, supports, takes part or is addressed. */
export const actors: ConceptScheme<Concept<ActorId>> = /* @__PURE__ */ readWhenUsed(actorsJson, 'concepts', actorsConcepts);

/** The means of implementation: the ten general instruments, the four lists of means and what the pledges use, as one vocabulary. */
export const instruments: ConceptScheme<Concept<InstrumentId>> = /* @__PURE__ */ readWhenUsed(
  instrumentsJson,
  'concepts',
  instrumentsConcepts,
);

/**
 * The treaties, rules, principles, acts, policies and the 13 EU human rights guidelines that items name or imply.
 *
 * @example
 * ```ts
 * import { standards } from '@actionline/taxonomy';
 *
 * standards.concepts.filter(({ id }) => id.startsWith('guideline-')).length; // => 13
 * ```
 */
export const standards: ConceptScheme<Standard> = /* @__PURE__ */ readWhenUsed(standardsJson, 'concepts', standardsConcepts);
