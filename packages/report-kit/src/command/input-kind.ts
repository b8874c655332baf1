import { fileKind } from '@actionline/targets/table';

import type { InputKind } from './input-kinds.js';

/** What a file of figures is, by how it begins; records of activities among figures are a table like any other. */
export function inputKind(head: Uint8Array): InputKind {
  const kind = fileKind(head);
  return kind === 'activities-csv' || kind === 'activities-json' ? 'table' : kind;
}
