import { useState, type ReactNode } from 'react';
import type { DroppedPart } from '../address/read-address.js';
import type { ShellWords } from '../words/shell.js';

/** What a link held that the page does not know, until the reader closes it. */
export function DroppedNotice({ dropped, words }: { readonly dropped: readonly DroppedPart[]; readonly words: ShellWords }): ReactNode {
  const parts = dropped.map(({ name, value }) => `${name}=${value}`).join(', ');
  const [closed, setClosed] = useState('');
  if (parts === '' || parts === closed) return null;
  return (
    <div className="notice" role="status">
      <p>{words.dropped(parts)}</p>
      <button
        type="button"
        className="quiet"
        onClick={() => {
          setClosed(parts);
        }}
      >
        {words.dismiss}
      </button>
    </div>
  );
}
