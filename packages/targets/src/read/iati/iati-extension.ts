/**
 * The namespace of what the format has no element for: how values combine, and the rest of an observation, a target or an activity. The format
 * allows elements of other namespaces, and readers that do not know them pass over them.
 */
export const iatiExtension = 'urn:actionline:iati:1';

/** The vocabulary of codes that a publisher defines. */
export const OWN_VOCABULARY = '99';

/** Of a value: the cells of its observation that the format has no place for. */
export const FIGURE = 'figure';
/** Of an indicator: the unit, and how its values combine. */
export const MEASURE = 'measure';
/** Of a target: its id, its commitment and how the value is compared. */
export const TARGET = 'target';
/** Of an activity: the cells of its record that the format has no place for. */
export const ACTIVITY = 'activity';
/** Of an activity: an action point. */
export const POINT = 'point';
/** A text of a record in one language, of the member that `of` names. */
export const TEXT = 'text';
