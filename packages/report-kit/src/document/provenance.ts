/**
 * Who stands behind a statement. `official`: the text of the framework, or our wording of it.
 * `observation`: a fact as reported by its source. `evaluation`: computed by a named method.
 * `assessment`: judged by a person. `narrative`: written by an author of the report.
 */
export type Provenance = 'official' | 'observation' | 'evaluation' | 'assessment' | 'narrative';

/** Every provenance, from what was promised to what is told about it. */
export const provenances: readonly Provenance[] = ['official', 'observation', 'evaluation', 'assessment', 'narrative'];
