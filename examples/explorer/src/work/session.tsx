import type { Activity, Evaluation } from '@actionline/core';
import type { ReactNode } from 'react';
import type { ViewProps } from '../view-props.js';

/** What the loaded figures say of one item. */
export interface ItemFindings {
  readonly evaluations: readonly Evaluation[];
  readonly activities: readonly Activity[];
}

/** Keeps the figures that were loaded, for all views. */
export function SessionProvider({ children }: ViewProps & { readonly children: ReactNode }): ReactNode {
  return children;
}

/** The evaluations and the activities of an item; nothing where no figures are loaded. */
export function useFindingsOf(_itemId: string): ItemFindings | undefined {
  return undefined;
}
