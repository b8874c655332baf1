import type { ReactNode } from 'react';

/** A sentence of a reader, in which names of settings and columns stand in code quotes. */
export function Said({ text }: { readonly text: string }): ReactNode {
  return text.split('`').map((part, at) => (at % 2 === 1 ? <code key={at}>{part}</code> : part));
}
