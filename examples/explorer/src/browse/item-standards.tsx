import { textIn } from '@actionline/core';
import { standards } from '@actionline/taxonomy/vocabularies';
import type { ReactNode } from 'react';
import { itemWords } from '../words/item.js';
import type { ItemProps } from './item-page.js';
import { longDate } from './long-date.js';
import { OutLink } from './out-link.js';

/** The standards that an item stands on: which the text names comes first. */
export function ItemStandards({ item, lang }: ItemProps): ReactNode {
  const uses = item.facets?.standards ?? [];
  if (uses.length === 0) return null;
  const words = itemWords[lang];
  const named = [...uses].sort((a, b) => Number(a.cited === 'implied') - Number(b.cited === 'implied'));
  return (
    <section>
      <h2>{words.standards}</h2>
      <ul className="records">
        {named.map(({ standard, cited }) => {
          const known = standards.concepts.find(({ id }) => id === standard);
          if (known === undefined) return <li key={standard}>{standard}</li>;
          const { label, type, body, adopted, reference, url, verified, definition } = known;
          const remarks = [
            words.types[type],
            ...(body === undefined ? [] : [textIn(body, lang)]),
            ...(adopted === undefined ? [] : [words.adopted(longDate(adopted, lang))]),
            ...(reference === undefined ? [] : [reference]),
            ...(verified ? [] : [words.unverified]),
          ];
          return (
            <li key={standard}>
              <p className="record-head">
                <OutLink href={url}>{textIn(label, lang)}</OutLink> <span className={`tag ${cited}`}>{words.cited[cited]}</span>
              </p>
              <p className="remarks">{remarks.join('\u00a0· ')}</p>
              {definition !== undefined && <p>{textIn(definition, lang)}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
