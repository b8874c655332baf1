import { textIn } from '@actionline/core';
import type { ReactNode } from 'react';
import { itemWords } from '../words/item.js';
import type { ItemProps } from './item-page.js';
import { OutLink } from './out-link.js';

/** Where the item stands in the official text, the references of the text there, and its id. */
export function ItemSource({ framework, lang, item }: ItemProps): ReactNode {
  const words = itemWords[lang];
  const { document } = framework;
  const references = (framework.references ?? []).filter((one) => one.item === item.id);
  return (
    <section>
      <h2>{words.text}</h2>
      <p>
        {words.position(item.source.position)}{' '}
        <OutLink href={document.url} language={document.language}>
          {document.title}
        </OutLink>
      </p>
      {references.length > 0 && (
        <>
          <h3>{words.references}</h3>
          <ul>
            {references.map(({ number, text, reference, url, remark }) => (
              <li key={number}>
                {number}. <OutLink href={url}>{textIn(text, lang)}</OutLink>
                {reference !== undefined && `, ${reference}`}
                {remark !== undefined && <span className="quiet-text"> {textIn(remark, lang)}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="quiet-text">{words.id(item.id)}</p>
    </section>
  );
}
