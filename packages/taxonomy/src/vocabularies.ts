import type { Concept, ConceptScheme, LocalizedText } from '@actionline/core';

import type { ActorId, GroupId, InstrumentId, StandardId, ThemeId } from './facet-ids.js';
import { en as actorsEn } from './generated/vocabularies/actors/en.js';
import { fr as actorsFr } from './generated/vocabularies/actors/fr.js';
import { structure as actorsStructure } from './generated/vocabularies/actors/structure.js';
import { en as groupsEn } from './generated/vocabularies/groups/en.js';
import { fr as groupsFr } from './generated/vocabularies/groups/fr.js';
import { structure as groupsStructure } from './generated/vocabularies/groups/structure.js';
import { en as instrumentsEn } from './generated/vocabularies/instruments/en.js';
import { fr as instrumentsFr } from './generated/vocabularies/instruments/fr.js';
import { structure as instrumentsStructure } from './generated/vocabularies/instruments/structure.js';
import { en as standardsEn } from './generated/vocabularies/standards/en.js';
import { fr as standardsFr } from './generated/vocabularies/standards/fr.js';
import { structure as standardsStructure } from './generated/vocabularies/standards/structure.js';
import { en as themesEn } from './generated/vocabularies/themes/en.js';
import { fr as themesFr } from './generated/vocabularies/themes/fr.js';
import { structure as themesStructure } from './generated/vocabularies/themes/structure.js';
import { hydrate } from './hydrate.js';

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
export const themes: ConceptScheme<Concept<ThemeId>> = /* @__PURE__ */ hydrate<ConceptScheme<Concept<ThemeId>>>(themesStructure, {
  en: themesEn,
  fr: themesFr,
});

/** Whose rights commitments speak of. */
export const groups: ConceptScheme<Concept<GroupId>> = /* @__PURE__ */ hydrate<ConceptScheme<Concept<GroupId>>>(groupsStructure, {
  en: groupsEn,
  fr: groupsFr,
});

/** Who acts, supports, takes part or is addressed. */
export const actors: ConceptScheme<Concept<ActorId>> = /* @__PURE__ */ hydrate<ConceptScheme<Concept<ActorId>>>(actorsStructure, {
  en: actorsEn,
  fr: actorsFr,
});

/** The means of implementation: the ten general instruments, the four lists of means and what the pledges use, as one vocabulary. */
export const instruments: ConceptScheme<Concept<InstrumentId>> = /* @__PURE__ */ hydrate<ConceptScheme<Concept<InstrumentId>>>(
  instrumentsStructure,
  {
    en: instrumentsEn,
    fr: instrumentsFr,
  },
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
export const standards: ConceptScheme<Standard> = /* @__PURE__ */ hydrate<ConceptScheme<Standard>>(standardsStructure, {
  en: standardsEn,
  fr: standardsFr,
});
