import { frameworkOf, textIn, type CrosswalkLink } from '@actionline/core';
import { frameworkCrosswalk, linksOf } from '@actionline/taxonomy/crosswalks';
import { Suspense, type ReactNode } from 'react';
import { addressHash } from '../address/write-address.js';
import type { Lang } from '../address/address.js';
import { frameworks, isFrameworkName, type FrameworkName } from '../frameworks.js';
import { useFramework } from '../shell/use-framework.js';
import { itemWords } from '../words/item.js';
import { sdgOf } from './facet-labels.js';
import type { ItemProps } from './item-page.js';
import { OutLink } from './out-link.js';

/** What links the item to the 2030 Agenda and to the other framework, each with its reason and how sure it is. */
export function ItemLinks({ framework, address, lang, item }: ItemProps): ReactNode {
  const words = itemWords[lang];
  const sdgs = linksOf(framework, item.id);
  const others = frameworkCrosswalk.filter(({ from, to }) => from === item.id || to === item.id);
  if (sdgs.length === 0 && others.length === 0) return null;
  return (
    <section>
      <h2>{words.links}</h2>
      {sdgs.length > 0 && (
        <>
          <h3>{words.sdgs}</h3>
          <ul className="records">
            {sdgs.map(({ item: of, inherited, link }) => {
              const concept = sdgOf(link.to);
              return (
                <li key={`${of} ${link.to}`}>
                  <p className="record-head">
                    <a href={addressHash({ ...address, item: undefined, q: undefined, facets: { sdg: [link.to] } })}>
                      {link.to} {concept === undefined ? '' : textIn(concept.label, lang)}
                    </a>
                  </p>
                  <Reasons link={link} lang={lang} above={inherited ? of.slice(of.indexOf('/') + 1) : undefined} />
                </li>
              );
            })}
          </ul>
        </>
      )}
      {others.length > 0 && (
        <>
          <h3>{words.others}</h3>
          <ul className="records">
            {others.map((link) => {
              const other = link.from === item.id ? link.to : link.from;
              const name = frameworkOf(other);
              return (
                <li key={`${link.from} ${link.to}`}>
                  <p className="record-head">
                    {isFrameworkName(name) ? (
                      <a href={addressHash({ ...address, framework: name, item: other, q: undefined, facets: {}, readings: {} })}>
                        {frameworks[name].name[lang]},{' '}
                        <Suspense fallback={other}>
                          <ItemName framework={name} id={other} lang={lang} />
                        </Suspense>
                      </a>
                    ) : (
                      other
                    )}
                  </p>
                  <Reasons link={link} lang={lang} />
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}

/** The number and the label of an item of another framework, once that is there. */
function ItemName({ framework, id, lang }: { readonly framework: FrameworkName; readonly id: string; readonly lang: Lang }): ReactNode {
  const item = useFramework(framework, lang).items.find((one) => one.id === id);
  return item === undefined ? id : `${item.notation} ${textIn(item.label, lang)}`;
}

function Reasons({
  link,
  lang,
  above,
}: {
  readonly link: CrosswalkLink;
  readonly lang: Lang;
  readonly above?: string | undefined;
}): ReactNode {
  const words = itemWords[lang];
  const { match, basis, confidence, rationale, citation } = link;
  const remarks = [
    words.match[match],
    words.basis[basis],
    words.confidence[confidence],
    ...(above === undefined ? [] : [words.inherited(above)]),
  ];
  return (
    <>
      <p>{textIn(rationale, lang)}</p>
      <p className="remarks">
        {remarks.join('\u00a0· ')}
        {citation !== undefined && (
          <>
            {'\u00a0· '}
            <OutLink href={citation.url}>{words.source(citation.title)}</OutLink>
          </>
        )}
      </p>
    </>
  );
}
