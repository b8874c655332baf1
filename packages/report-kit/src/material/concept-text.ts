import type { LocalizedText } from '@actionline/core';

import { localizedText, type ReportMaterial } from './report-material.js';

/** The name of an instrument, an actor or a theme as one line of text; its id where it has none. */
export function conceptText(id: string, nameOf: (id: string) => LocalizedText | undefined, material: ReportMaterial): string {
  return localizedText(nameOf(id), material) || id;
}
