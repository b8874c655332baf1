import { textIn } from '@actionline/core';
import { indicatorsFor, whyNoIndicator } from '@actionline/taxonomy/indicators';
import type { ReactNode } from 'react';
import { itemWords } from '../words/item.js';
import type { ItemProps } from './item-page.js';

/** What could show whether a commitment has an effect, plainly as proposals of this project. */
export function ItemIndicators({ framework, lang, item }: ItemProps): ReactNode {
  const words = itemWords[lang];
  const proposals = indicatorsFor(framework, item.id);
  const why = whyNoIndicator(item.id);
  // a framework of one’s own, or a target with a measure of its own: there is nothing to propose
  if (proposals.length === 0 && why === undefined) return null;
  return (
    <section className="proposals">
      <h2>{words.indicators}</h2>
      {proposals.length === 0 ? (
        <p className="absence">
          {words.noIndicators} {textIn(why ?? {}, lang)}
        </p>
      ) : (
        <>
          <p className="note">{words.proposed}</p>
          <ul className="records">
            {proposals.map(({ indicator, why: reason, confidence }) => (
              <li key={indicator.id}>
                <p className="record-head">
                  {textIn(indicator.label, lang)} <span className="tag">{words.indicatorTypes[indicator.type]}</span>
                </p>
                <p>{textIn(reason, lang)}</p>
                <p className="remarks">
                  {[
                    `${words.publisher} ${textIn(indicator.basis.publisher, lang)}`,
                    ...(indicator.basis.code === undefined ? [] : [indicator.basis.code]),
                    words.confidence[confidence],
                    ...(indicator.verified ? [] : [words.generalKnowledge]),
                  ].join('\u00a0· ')}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
