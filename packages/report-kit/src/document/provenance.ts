/**
 * Who stands behind a statement. `official`: the text of the framework, or our wording of it.
 * `activity`: something done, as recorded; it shows no result. `observation`: a fact as reported by its source. `evaluation`: computed by a named method.
 * `assessment`: judged by a person. `narrative`: written by an author of the report.
 */
export type Provenance = 'official' | 'activity' | 'observation' | 'evaluation' | 'assessment' | 'narrative';

/** Every provenance, from what was promised to what is told about it. */
export const provenances: readonly Provenance[] = ['official', 'activity', 'observation', 'evaluation', 'assessment', 'narrative'];
