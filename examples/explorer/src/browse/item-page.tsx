import { textIn, type Item } from '@actionline/core';
import { ancestorsOf, childrenOf, getItem, levelOf, targetsOf } from '@actionline/taxonomy';
import { lazy, Suspense, type ReactNode } from 'react';
import { addressHash } from '../address/write-address.js';
import type { ViewProps } from '../view-props.js';
import { browse } from '../words/browse.js';
import { itemWords } from '../words/item.js';
import { shell } from '../words/shell.js';
import { ItemFacets } from './item-facets.js';
import { ItemLinks } from './item-links.js';
import { ItemSource } from './item-source.js';
import { ItemStandards } from './item-standards.js';
import './item.css';

/** What draws on the evaluation, and the catalogue of indicators, are loaded when an item is opened. */
const ItemTargets = lazy(async () => ({ default: (await import('./item-targets.js')).ItemTargets }));
const ItemIndicators = lazy(async () => ({ default: (await import('./item-indicators.js')).ItemIndicators }));

/** Everything that is known of one item. */
export function ItemPage(props: ViewProps & { readonly id: string }): ReactNode {
  const { framework, address, lang, id } = props;
  const words = itemWords[lang];
  const item = getItem(framework, id);
  const level = levelOf(framework, id);
  const above = [...ancestorsOf(framework, id)].reverse();
  const hash = (to: string | undefined): string => addressHash({ ...address, item: to });
  const shown = { ...props, item };
  return (
    <article className="item-page">
      <nav aria-label={words.place} className="place">
        <ol>
          <li>
            <a href={hash(undefined)}>{words.back}</a>
          </li>
          {above.map((one) => (
            <li key={one.id}>
              <a href={hash(one.id)}>
                {one.notation} {textIn(one.label, lang)}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <p className="kind">
        {textIn(level.label, lang)} {item.notation}
        {item.status === 'withdrawn' && <strong> · {words.withdrawn}</strong>}
        {item.status === 'replaced' && <strong> · {words.replaced}</strong>}
      </p>
      <h1 tabIndex={-1}>{textIn(item.label, lang)}</h1>
      {item.heading !== undefined && (
        <p className="official">
          <span className="by-label">{words.officialHeading}</span> {textIn(item.heading, lang)}
          {item.headingVerified?.[lang] === false && <span className="quiet-text"> ({words.headingUnconfirmed})</span>}
        </p>
      )}
      {item.summary !== undefined && <p className="lead">{textIn(item.summary, lang)}</p>}
      {item.replacedBy !== undefined && <p>{words.replacedBy(item.replacedBy.join(', '))}</p>}
      <div className="item-columns">
        <div>
          <Suspense fallback={<p className="loading">{shell[lang].loading}</p>}>
            {(level.commitment || targetsOf(framework, id).length > 0) && <ItemTargets {...shown} />}
            <Below {...shown} />
            <Means {...shown} />
            <ItemStandards {...shown} />
            <ItemLinks {...shown} />
            {level.commitment && <ItemIndicators {...shown} />}
          </Suspense>
        </div>
        <div className="aside">
          <ItemFacets {...shown} />
          <ItemSource {...shown} />
        </div>
      </div>
      <Neighbours {...shown} />
    </article>
  );
}

/** What an item page gives to each of its parts. */
export interface ItemProps extends ViewProps {
  readonly item: Item;
}

function Below({ framework, address, lang, item }: ItemProps): ReactNode {
  const below = childrenOf(framework, item.id);
  if (below.length === 0) return null;
  return (
    <section>
      <h2>{itemWords[lang].below}</h2>
      <ul className="items">
        {below.map((one) => {
          const targets = targetsOf(framework, one.id).filter(({ partOf }) => partOf === undefined).length;
          return (
            <li key={one.id}>
              <a className="item" href={addressHash({ ...address, item: one.id })}>
                <span className="notation">{one.notation}</span> <span className="label">{textIn(one.label, lang)}</span>
              </a>
              {targets > 0 && <p className="remarks">{browse[lang].targets(targets)}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The entries of a list of means. */
function Means({ lang, item }: ItemProps): ReactNode {
  if (item.entries === undefined) return null;
  return (
    <section>
      <h2>{itemWords[lang].means}</h2>
      <ul>
        {item.entries.map(({ label }) => (
          <li key={textIn(label, lang)}>{textIn(label, lang)}</li>
        ))}
      </ul>
    </section>
  );
}

/** The items before and after it of the same level, in the order of the document. */
function Neighbours({ framework, address, lang, item }: ItemProps): ReactNode {
  const words = itemWords[lang];
  const peers = framework.items.filter(({ kind }) => kind === item.kind);
  const at = peers.findIndex(({ id }) => id === item.id);
  const [previous, next] = [peers[at - 1], peers[at + 1]];
  return (
    <nav className="neighbours" aria-label={`${words.previous}, ${words.next}`}>
      {previous !== undefined && (
        <a rel="prev" href={addressHash({ ...address, item: previous.id })}>
          <span className="quiet-text">{words.previous}</span> {previous.notation} {textIn(previous.label, lang)}
        </a>
      )}
      {next !== undefined && (
        <a rel="next" href={addressHash({ ...address, item: next.id })}>
          <span className="quiet-text">{words.next}</span> {next.notation} {textIn(next.label, lang)}
        </a>
      )}
    </nav>
  );
}
