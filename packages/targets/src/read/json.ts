export { observationsFromJson } from './json/observations-json.js';
export { activitiesFromJson } from './json/activities-json.js';
export type { NamedConcept, ReadActivitiesOptions } from './record/known-concepts.js';
export type { ReadActivities } from './reading/read-activities.js';
export type { ReadOptions } from './record/known-ids.js';
export type { ReadObservations } from './reading/read-observations.js';
