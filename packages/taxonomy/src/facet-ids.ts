import type { ConceptId as ActorConceptId } from './generated/vocabularies/actors-ids.js';
import type { ConceptId as GroupConceptId } from './generated/vocabularies/groups-ids.js';
import type { ConceptId as InstrumentConceptId } from './generated/vocabularies/instruments-ids.js';
import type { ConceptId as StandardConceptId } from './generated/vocabularies/standards-ids.js';
import type { ConceptId as ThemeConceptId } from './generated/vocabularies/themes-ids.js';

/** A concept of the theme vocabulary. */
export type ThemeId = ThemeConceptId;
/** A concept of the rights-holder group vocabulary. */
export type GroupId = GroupConceptId;
/** A concept of the actor vocabulary. */
export type ActorId = ActorConceptId;
/** A concept of the instrument vocabulary. */
export type InstrumentId = InstrumentConceptId;
/** A concept of the standards vocabulary. */
export type StandardId = StandardConceptId;

/** The vocabularies that the facets of the two frameworks draw on. */
export interface ActionlineFacets {
  /** What a commitment is about. */
  readonly theme: ThemeId;
  /** Whose rights. */
  readonly group: GroupId;
  /** Who acts. */
  readonly actor: ActorId;
  /** By which means. */
  readonly instrument: InstrumentId;
  /** On which standards. */
  readonly standard: StandardId;
}
