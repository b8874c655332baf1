import type * as z from 'zod';

import type {
  ActivitiesEvaluation,
  Activity,
  Assessment,
  Citation,
  CombinationRule,
  Concept,
  CrosswalkLink,
  Evaluation,
  Facets,
  Framework,
  FrameworkEvaluation,
  Issue,
  Item,
  LocalizedText,
  Measure,
  Observation,
  Period,
  Quantity,
  Requirement,
  SourceAnchor,
  Target,
} from '../index.js';
import type { activitiesEvaluationObject } from './activities-evaluation.js';
import type { activityObject } from './activity.js';
import type { assessmentObject } from './assessment.js';
import type { crosswalkLinkObject } from './concept.js';
import type { frameworkEvaluationObject } from './framework-evaluation.js';
import type { facetsObject, frameworkObject, itemObject } from './framework.js';
import type * as schemas from './index.js';
import type { observationObject } from './observation.js';

/** The interface a person reads and the schema a machine runs agree: each is assignable to the other, read-only apart. */
type Agrees<Interface, Schema extends z.ZodType> =
  DeepReadonly<z.output<Schema>> extends DeepReadonly<Interface>
    ? DeepReadonly<Interface> extends DeepReadonly<z.output<Schema>>
      ? true
      : 'schema is narrower'
    : 'schema is wider';

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

type Assert<T extends true> = T;

export type Agreements = [
  Assert<Agrees<ActivitiesEvaluation, typeof activitiesEvaluationObject>>,
  Assert<Agrees<Activity, typeof activityObject>>,
  Assert<Agrees<Assessment, typeof assessmentObject>>,
  Assert<Agrees<Citation, typeof schemas.citationSchema>>,
  Assert<Agrees<CombinationRule, typeof schemas.combinationRuleSchema>>,
  Assert<Agrees<Concept, typeof schemas.conceptSchema>>,
  Assert<Agrees<CrosswalkLink, typeof crosswalkLinkObject>>,
  Assert<Agrees<Evaluation, typeof schemas.evaluationSchema>>,
  Assert<Agrees<Facets, typeof facetsObject>>,
  Assert<Agrees<Framework, typeof frameworkObject>>,
  Assert<Agrees<FrameworkEvaluation, typeof frameworkEvaluationObject>>,
  Assert<Agrees<Issue, typeof schemas.issueSchema>>,
  Assert<Agrees<Item, typeof itemObject>>,
  Assert<Agrees<LocalizedText, typeof schemas.localizedTextSchema>>,
  Assert<Agrees<Measure, typeof schemas.measureSchema>>,
  Assert<Agrees<Observation, typeof observationObject>>,
  Assert<Agrees<Period, typeof schemas.periodSchema>>,
  Assert<Agrees<Quantity, typeof schemas.quantitySchema>>,
  Assert<Agrees<Requirement, typeof schemas.requirementSchema>>,
  Assert<Agrees<SourceAnchor, typeof schemas.sourceAnchorSchema>>,
  Assert<Agrees<Target, typeof schemas.targetSchema>>,
];
