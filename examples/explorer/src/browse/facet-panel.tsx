import { useState, type ReactNode } from 'react';
import type { Framework } from '@actionline/core';
import { facetNames, type Address, type FacetName, type Go, type Lang } from '../address/address.js';
import { childrenOf } from '@actionline/taxonomy';
import { browse } from '../words/browse.js';
import { withValue, type ChosenItems, type CountedValue } from './chosen-items.js';
import { facetLabel, facetName } from './facet-labels.js';

/** How many values of a facet are shown before the rest is asked for. */
const FEW = 8;

/** The facets that stand open when the page is first seen. */
const OPEN: readonly FacetName[] = ['under', 'level', 'theme', 'group'];

interface Props {
  readonly framework: Framework;
  readonly address: Address;
  readonly counts: ChosenItems['counts'];
  readonly go: Go;
  readonly lang: Lang;
}

/** The values of each facet, with the number of items that each would leave. */
export function FacetPanel(props: Props): ReactNode {
  const { counts, ...rest } = props;
  const { address } = rest;
  return (
    <div className="facets">
      {facetNames
        .filter((name) => isUseful(name, props))
        .map((name) => (
          <Facet
            key={name}
            name={name}
            values={counts[name]}
            isOpen={OPEN.includes(name) || (address.facets[name] ?? []).length > 0}
            {...rest}
          />
        ))}
    </div>
  );
}

/** Whether there is anything to choose: a framework of one level, or with one item at the top, has not. */
function isUseful(name: FacetName, { framework, address, counts }: Pick<Props, 'framework' | 'address' | 'counts'>): boolean {
  if ((address.facets[name] ?? []).length > 0) return true;
  if (name === 'level') return framework.levels.length > 1;
  if (name === 'under')
    return framework.items.filter(({ id, parent }) => parent === undefined && childrenOf(framework, id).length > 0).length > 1;
  return counts[name].length > 0;
}

function Facet({
  name,
  values,
  isOpen,
  framework,
  address,
  go,
  lang,
}: Omit<Props, 'counts'> & { readonly name: FacetName; readonly values: readonly CountedValue[]; readonly isOpen: boolean }): ReactNode {
  const words = browse[lang];
  const [startsOpen] = useState(isOpen);
  const [all, setAll] = useState(false);
  const chosen = address.facets[name] ?? [];
  const shown = all ? values : values.filter(({ id }, at) => at < FEW || chosen.includes(id));
  return (
    <details className="facet" open={startsOpen}>
      <summary>
        {facetName(framework, name, lang)}
        {chosen.length > 0 && <span className="badge">{chosen.length}</span>}
      </summary>
      <fieldset>
        <legend className="unseen">{facetName(framework, name, lang)}</legend>
        {shown.map(({ id, count }) => (
          <label key={id} className={count === 0 ? 'value none' : 'value'}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={({ target: { checked } }) => {
                go({ facets: withValue(address.facets, name, id, checked) });
              }}
            />
            <span className="name">{facetLabel(framework, name, id, lang)}</span>{' '}
            <span className="count" aria-hidden="true">
              {count}
            </span>
            <span className="unseen">{words.items(count)}</span>
          </label>
        ))}
        {values.length > FEW && (
          <button
            type="button"
            className="quiet"
            aria-expanded={all}
            onClick={() => {
              setAll(!all);
            }}
          >
            {all ? words.showFewer : words.showAll(values.length)}
          </button>
        )}
      </fieldset>
    </details>
  );
}
