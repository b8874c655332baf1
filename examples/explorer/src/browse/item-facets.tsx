import { textIn } from '@actionline/core';
import type { ReactNode } from 'react';
import type { FacetName } from '../address/address.js';
import { addressHash } from '../address/write-address.js';
import { browse } from '../words/browse.js';
import { itemWords } from '../words/item.js';
import { facetLabel } from './facet-labels.js';
import type { ItemProps } from './item-page.js';

/** What the item is about, for whom, by whom and by which means; each leads to all that share it. */
export function ItemFacets({ framework, address, lang, item }: ItemProps): ReactNode {
  const { facets } = item;
  if (facets === undefined) return null;
  const words = itemWords[lang];
  const link = (name: FacetName, id: string, remark = ''): ReactNode => (
    <li key={`${id} ${remark}`}>
      <a href={addressHash({ ...address, item: undefined, q: undefined, facets: { [name]: [id] } })}>
        {facetLabel(framework, name, id, lang)}
      </a>
      {remark !== '' && <span className="quiet-text"> ({remark})</span>}
    </li>
  );
  const rows: readonly (readonly [FacetName, readonly ReactNode[]])[] = [
    ['theme', facets.themes.map((id) => link('theme', id))],
    ['group', facets.groups.map((id) => link('group', id))],
    [
      'actor',
      facets.actors.map(({ actor, role, level }) =>
        link('actor', actor, [words.roles[role], ...(level === undefined ? [] : [words.levels[level]])].join(', ')),
      ),
    ],
    ['instrument', facets.instruments.map((id) => link('instrument', id))],
  ];
  return (
    <section>
      <h2>{words.about}</h2>
      <dl className="facts">
        {rows
          .filter(([, values]) => values.length > 0)
          .map(([name, values]) => (
            <div key={name}>
              <dt>{browse[lang].facets[name]}</dt>
              <dd>
                <ul className="values">{values}</ul>
              </dd>
            </div>
          ))}
        {facets.verification !== undefined && (
          <div>
            <dt>{words.verification}</dt>
            <dd>
              {browse[lang].modes[facets.verification.mode]}. <span className="quiet-text">{textIn(facets.verification.reason, lang)}</span>
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
