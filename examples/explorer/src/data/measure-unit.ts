import { unitId, type Framework } from '@actionline/core';

/** The unit that a measure counts in, by its id; of a document or act that is delivered, the document. */
export function unitOfMeasure(framework: Framework, id: string): string | undefined {
  const measure = framework.measures.find((one) => one.id === id);
  if (measure !== undefined) return unitId(measure.unit);
  return framework.targets.some((target) => target.id === id && target.requirement.kind === 'deliverable') ? 'document' : undefined;
}
