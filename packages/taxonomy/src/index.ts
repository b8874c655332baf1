// the two frameworks
export { euActionPlan, type EuActionPlan, type EuActionPlanItemId, type EuActionPlanTargetId } from './eu-action-plan.js';
export { unodcPledges, type UnodcPledges, type UnodcPledgesItemId, type UnodcPledgesTargetId } from './unodc-hr75.js';

// their vocabularies and crosswalks
export { actors, groups, instruments, standards, themes, type Standard } from './vocabularies.js';
export { frameworkCrosswalk, sdgCrosswalk, sdgTargets, type SdgConcept } from './crosswalks.js';
export type { ActionlineFacets, ActorId, GroupId, InstrumentId, StandardId, ThemeId } from './facet-ids.js';

// are they what the official text says?
export { normaliseSource, sourceUnits, type SourceUnit } from './source-units.js';
export { verifySource, type ChangedUnit, type SourceVerification, type UnexpectedUnit } from './verify-source.js';
