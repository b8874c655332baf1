import type { ReactNode } from 'react';
import type { ViewProps } from '../view-props.js';

export function DataView({ lang }: ViewProps): ReactNode {
  return (
    <h1 tabIndex={-1} lang={lang}>
      Data
    </h1>
  );
}
