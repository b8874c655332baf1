export { observationsFromJson } from './observations-json.js';
export { activitiesFromJson } from './activities-json.js';
export type { NamedConcept, ReadActivitiesOptions } from './known-concepts.js';
export type { ReadActivities } from './read-activities.js';
export type { ReadOptions } from './known-ids.js';
export type { ReadObservations } from './read-observations.js';
