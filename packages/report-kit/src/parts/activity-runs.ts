import type { LocalizedText } from '@actionline/core';

import { data, text, type Inline } from '../document/inline.js';
import { localized, type ReportMaterial } from '../material/report-material.js';

/** The name of a concept as runs; its id where it has none. */
export function conceptRuns(id: string, nameOf: (id: string) => LocalizedText | undefined, material: ReportMaterial): readonly Inline[] {
  const found = localized(nameOf(id), material);
  return found.length === 0 ? [data(id)] : found;
}

/** Runs one after the other, with a text between them; those that are empty are left out. */
export function joined(parts: readonly (readonly Inline[])[], between: string): readonly Inline[] {
  return parts.filter(({ length }) => length > 0).flatMap((runs, at) => (at === 0 ? runs : [text(between), ...runs]));
}
