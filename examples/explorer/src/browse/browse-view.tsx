import type { ReactNode } from 'react';
import type { ViewProps } from '../view-props.js';

export function BrowseView({ framework, lang }: ViewProps): ReactNode {
  return <h1 tabIndex={-1}>{framework.title[lang]}</h1>;
}
