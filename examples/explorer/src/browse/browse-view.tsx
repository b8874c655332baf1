import { textIn } from '@actionline/core';
import { commitmentsOf } from '@actionline/taxonomy';
import { Suspense, useDeferredValue, useMemo, useRef, useState, type ReactNode } from 'react';
import { facetNames, type ChosenFacets } from '../address/address.js';
import type { ViewProps } from '../view-props.js';
import { browse } from '../words/browse.js';
import { AboutFramework } from './about-framework.js';
import './browse.css';
import { chosenItems, withValue } from './chosen-items.js';
import { facetLabel, facetName } from './facet-labels.js';
import { FacetPanel } from './facet-panel.js';
import { ItemPage } from './item-page.js';
import { OtherHits } from './other-hits.js';
import { ResultList } from './result-list.js';
import { SearchBox } from './search-box.js';

/** Browse and search the framework, and open its items. */
export function BrowseView(props: ViewProps): ReactNode {
  const { item } = props.address;
  return item === undefined ? <Overview {...props} /> : <ItemPage {...props} id={item} key={item} />;
}

function Overview({ framework, address: present, go, lang }: ViewProps): ReactNode {
  const words = browse[lang];
  // a list of many items may follow a little later than the boxes that are ticked
  const address = useDeferredValue(present);
  const { q, facets } = address;
  const { found, counts } = useMemo(() => chosenItems(framework, { q, facets, lang }), [framework, q, facets, lang]);
  const count = useRef<HTMLParagraphElement>(null);
  // the button that was used is gone: the focus goes to what it changed
  const choose = (next: ChosenFacets): void => {
    go({ facets: next });
    count.current?.focus();
  };
  const commitments = commitmentsOf(framework);
  const chosen = facetNames.flatMap((name) => (present.facets[name] ?? []).map((value) => ({ name, value })));
  return (
    <>
      <div className="view-head">
        <p className="kind">{textIn(framework.issuer.name, lang)}</p>
        <h1 tabIndex={-1}>{textIn(framework.title, lang)}</h1>
        <AboutFramework framework={framework} lang={lang} />
      </div>
      <SearchBox q={present.q} go={go} words={words} notation={commitments.at(-1)?.notation ?? '1'} />
      <div className="browse">
        <Filters label={words.filters(chosen.length)}>
          <FacetPanel framework={framework} address={present} counts={counts} go={go} lang={lang} />
        </Filters>
        <section className="results" aria-labelledby="results-count">
          <p id="results-count" role="status" tabIndex={-1} ref={count} className="results-count">
            {q === undefined ? words.commitments(found.length, commitments.length) : words.hits(found.length, q)}
          </p>
          {q !== undefined && (
            <Suspense>
              <OtherHits address={address} q={q} lang={lang} />
            </Suspense>
          )}
          {chosen.length > 0 && (
            <ul className="chosen" aria-label={words.chosen}>
              {chosen.map(({ name, value }) => {
                const label = facetLabel(framework, name, value, lang);
                return (
                  <li key={`${name} ${value}`}>
                    <button
                      type="button"
                      aria-label={words.remove(facetName(framework, name, lang), label)}
                      onClick={() => {
                        choose(withValue(present.facets, name, value, false));
                      }}
                    >
                      {label} <span aria-hidden="true">×</span>
                    </button>
                  </li>
                );
              })}
              <li>
                <button
                  type="button"
                  className="quiet"
                  onClick={() => {
                    choose({});
                  }}
                >
                  {words.clear}
                </button>
              </li>
            </ul>
          )}
          {found.length === 0 ? (
            <div className="absence">
              <p>
                <strong>{words.nothing}</strong>
              </p>
              <p>{chosen.length > 0 ? words.nothingChosen : words.nothingSearched}</p>
            </div>
          ) : (
            <ResultList framework={framework} address={address} found={found} lang={lang} />
          )}
        </section>
      </div>
    </>
  );
}

/** The filters: beside the list where there is room, folded away above it where there is none. */
function Filters({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  const [startsOpen] = useState(() => matchMedia('(min-width: 56rem)').matches);
  return (
    <details className="filters" open={startsOpen}>
      <summary>{label}</summary>
      {children}
    </details>
  );
}
