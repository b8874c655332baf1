// the two frameworks
export {
  euActionPlan,
  type EuActionPlan,
  type EuActionPlanItemId,
  type EuActionPlanItems,
  type EuActionPlanMeasureId,
  type EuActionPlanMeasures,
  type EuActionPlanTarget,
  type EuActionPlanTargetId,
  type EuActionPlanTargets,
} from './eu-action-plan.js';
export {
  unodcPledges,
  type UnodcPledges,
  type UnodcPledgesItemId,
  type UnodcPledgesItems,
  type UnodcPledgesMeasureId,
  type UnodcPledgesMeasures,
  type UnodcPledgesTarget,
  type UnodcPledgesTargetId,
  type UnodcPledgesTargets,
} from './unodc-hr75.js';

// their vocabularies and crosswalks
export { actors, groups, instruments, standards, themes, type Standard } from './vocabularies.js';
export { frameworkCrosswalk, linksOf, sdgCrosswalk, sdgTargets, type ItemLink, type SdgConcept } from './crosswalks.js';
export type { ActionlineFacets, ActorId, GroupId, InstrumentId, StandardId, ThemeId } from './facet-ids.js';

// are they what the official text says?
export { normaliseSource, sourceUnits, type SourceUnit } from './source-units.js';
export { verifySource, type ChangedUnit, type SourceVerification, type UnexpectedUnit } from './verify-source.js';

// what is reported about one
export type { ActivityFor, ActorIdIn, InstrumentIdIn } from './activity-for.js';
export type { MeasureIdIn, ObservationFor, UnitIn } from './observation-for.js';

// walk a framework
export {
  ancestorsOf,
  childrenOf,
  commitmentsOf,
  getItem,
  getTarget,
  hasItem,
  hasTarget,
  levelOf,
  targetsOf,
  type TargetWithId,
} from './get-item.js';
export { resolveId, type ResolvedId } from './resolve-id.js';

// find and count
export {
  findCommitments,
  type ActorCriterion,
  type CommitmentCriteria,
  type Criterion,
  type SdgCriterion,
  type StandardCriterion,
} from './find-commitments.js';
export { countFacets, type FacetCount, type FacetCounts, type FacetName } from './count-facets.js';
export type { FacetOptions } from './concept-hierarchy.js';
export { createSearch, searchItems, type FrameworkSearch, type ItemMatch, type ItemSearchOptions } from './search.js';
export type { SearchOptions } from './search/hits.js';
export type { SearchField } from './search/item-texts.js';
export type { FieldMatch } from './search/search-index.js';

// a framework of your own, and what changed in one
export {
  defineFramework,
  type DefinitionOptions,
  type FacetIdsWith,
  type FrameworkInput,
  type ItemInput,
  type LevelInput,
  type UsedFacetIds,
} from './define-framework.js';
export { checkFramework, type CheckOptions } from './check-framework.js';
export { frameworkFromJson } from './framework-from-json.js';
export type { ConceptIdIn, FacetVocabularies } from './facet-vocabularies.js';
export { contentHash } from './content-hash.js';
export { diffFrameworks, type FrameworkDiff } from './diff-frameworks.js';
export { changeBumps, type Bump, type ChangeKind } from './diff/bumps.js';
export { type Addition, type Alteration, type FrameworkChange, type ItemState, type Removal } from './diff/change.js';

// the strategy of one place
export { defineStrategy, type Strategy, type StrategyInput, type StrategyPriority } from './strategy.js';
export { strategyCoverage, type CoveredItem, type CoveredLevel, type StrategyCoverage } from './strategy-coverage.js';
